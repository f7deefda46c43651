using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Takes remarks apart: those of a field, divided by semicolons and brackets, and those of a comments section, a sentence each.</summary>
internal static class RemarkText
{
    public static List<string> Of(IEnumerable<Value> fields, List<Row> comments)
    {
        var remarks = fields.Where(f => !f.IsBlank).SelectMany(f => Lines(f)).SelectMany(t => t.Replace("< >", "<;>", StringComparison.Ordinal).Split(';')).Concat(Sentences(comments));
        return [.. remarks.Select(r => r.Trim(' ', '>', '<', '.', '"')).Where(r => !Phrase.IsBlank(r)).Distinct(StringComparer.Ordinal)];
    }

    private const double Padding = 10, Unbounded = 5000;

    // Of several lines each may be a remark, or one goes on in the next: it does where the next word had no room.
    private static List<string> Lines(Value field)
    {
        var lines = new List<List<(int Page, Word Word)>>();
        foreach (var word in field.Words)
        {
            if (lines.Count == 0 || lines[^1][^1].Page != word.Page || lines[^1][^1].Word.Box.SharedHeight(word.Word.Box) < 0.3)
            {
                lines.Add([]);
            }

            lines[^1].Add(word);
        }

        if (lines.Count < 2)
        {
            return [field.Text];
        }

        var widest = lines.Max(l => l[^1].Word.Box.Right);
        var room = field.Right > Unbounded ? widest : field.Right - Padding;
        var texts = new List<string>();
        var open = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i][0].Word;
            if (i > 0 && !char.IsLower(first.Text[0]) && !lines[i - 1][^1].Word.Text.EndsWith(',') && lines[i - 1][^1].Word.Box.Right + first.Box.Width + (0.3 * first.Box.Height) < room)
            {
                texts.Add(TextFlow.Join(open));
                open.Clear();
            }

            open.Add(string.Join(' ', lines[i].Select(w => w.Word.Text)));
        }

        texts.Add(TextFlow.Join(open));
        return texts;
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
