namespace Prospect.Credit.Reading;

/// <summary>Knows running text from names, headings and values.</summary>
internal static class ProseRows
{
    /// <summary>True for a line of running text: it begins in lower case, or most of its many words do.</summary>
    public static bool Is(Row row)
    {
        var letters = row.Words.Where(w => w.Text.Any(char.IsLetter)).ToList();
        var lower = letters.Count(w => char.IsLower(w.Text.First(char.IsLetter)));
        return letters.Count > 0 && ((row.Words.Count >= 3 && char.IsLower(row.Words[0].Text[0]) && lower * 2 >= letters.Count)
            || (row.Words.Count >= 5 && lower * 2 >= letters.Count) || (row.Words.Count >= 2 && row.Text.EndsWith('.') && lower * 2 >= letters.Count));
    }
}
