using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Takes remarks apart: those of a field, divided by semicolons and brackets, and those of a comments section, a sentence each.</summary>
internal static class RemarkText
{
    public static List<string> Of(IEnumerable<Value> fields, List<Row> comments)
    {
        var remarks = fields.Where(f => !f.IsBlank).SelectMany(ValueLines.Unwrapped).SelectMany(t => Divided(t.Replace("< >", "<;>", StringComparison.Ordinal))).Concat(Sentences(comments));
        return [.. remarks.Select(r => r.Trim(' ', '>', '<', '.', '"')).Where(r => !Phrase.IsBlank(r)).Distinct(StringComparer.Ordinal)];
    }

    // What begins small goes on from before the semicolon: "Foreclosure process started; credit grantor reclaimed collateral".
    private static IEnumerable<string> Divided(string text)
    {
        var open = "";
        foreach (var part in text.Split(';'))
        {
            var goesOn = open.Length > 0 && part.TrimStart() is { Length: > 0 } rest && char.IsLower(rest[0]);
            if (open.Length > 0 && !goesOn)
            {
                yield return open;
            }

            open = goesOn ? open + ";" + part : part;
        }

        yield return open;
    }

    // What was said earlier ("Previously:") is no remark of today.
    private static IEnumerable<string> Sentences(List<Row> rows)
    {
        var sentence = new List<string>();
        Row? last = null;
        foreach (var row in rows)
        {
            if (row.Plain.StartsWith("previously", StringComparison.Ordinal))
            {
                break;
            }

            var text = row.Plain == "current" ? "" : row.Text.StartsWith("Current:", StringComparison.OrdinalIgnoreCase) ? row.Text["Current:".Length..].Trim() : row.Text;
            if (last is not null && sentence.Count > 0 && (sentence[^1].EndsWith('.') || !last.IsFollowedBy(row)))
            {
                yield return TextFlow.Join(sentence);
                sentence.Clear();
            }

            if (text.Length > 0)
            {
                sentence.Add(text);
            }

            last = row;
        }

        if (sentence.Count > 0)
        {
            yield return TextFlow.Join(sentence);
        }
    }
}
