using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Parts a collector's name from the original creditor that may stand behind it: <c>NAME (Original Creditor: OTHER)</c>.</summary>
internal static class OriginalCreditorText
{
    /// <summary>The name alone, its lines joined to one.</summary>
    public static List<Row> Without(List<Row> name)
        => name.SelectMany(r => r.Words.Take(At(name, r))).ToList() is { Count: > 0 } words ? [new Row(name[0].Page, [new Cell(words)])] : [];

    /// <summary>The original creditor, where one is named.</summary>
    public static IEnumerable<Value> Of(List<Row> name)
    {
        var words = name.SelectMany(r => r.Words.Skip(At(name, r)).Select(w => (r.Page, Word: w))).ToList();
        var label = words.FindIndex(w => Phrase.Word(w.Word.Text) is "creditor" or "creditor:");
        if (label < 0 || label + 1 >= words.Count)
        {
            yield break;
        }

        var value = words[(label + 1)..];
        var text = string.Join(' ', value.Select(w => w.Word.Text)).Trim();
        yield return new(Field.OriginalCreditor, text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal) ? text[..^1] : text, value, name[0], value[0].Word.Box.X);
    }

    // The word of a row at which the original creditor begins to be told.
    private static int At(List<Row> name, Row row)
    {
        var begun = false;
        foreach (var r in name)
        {
            for (var i = 0; i < r.Words.Count; i++)
            {
                begun |= Phrase.Word(r.Words[i].Text) == "original" && Phrase.Word(i + 1 < r.Words.Count ? r.Words[i + 1].Text : "creditor") == "creditor";
                if (ReferenceEquals(r, row) && begun)
                {
                    return i;
                }
            }

            if (ReferenceEquals(r, row))
            {
                return r.Words.Count;
            }
        }

        return row.Words.Count;
    }
}
