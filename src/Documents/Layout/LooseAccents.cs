namespace Prospect.Documents.Layout;

/// <summary>Joins accents that are drawn apart to the letters they stand over: TeX's old fonts have "¨" and "u", and no "ü".</summary>
internal static class LooseAccents
{
    private const int Near = 3;             // letters in the order of drawing
    private const double Aside = 0.12;      // of the letters' size
    private const double AboveCapital = 0.5;

    // Accents that stand by themselves, and in the same order what they are over a letter.
    private const string Spacing = "\u00A8\u00B4`\u02C6^\u02DC~\u02C7\u02DA\u00AF\u02D8\u02D9\u02DD\u00B8\u02DB";
    private const string Combining = "\u0308\u0301\u0300\u0302\u0302\u0303\u0303\u030C\u030A\u0304\u0306\u0307\u030B\u0327\u0328";

    public static List<Glyph> Joined(List<Glyph> glyphs)
    {
        List<Glyph>? joined = null;
        HashSet<int> taken = [];
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (MarkOf(glyphs[i].Text) is { } mark && LetterUnder(glyphs, i) is { } letter && Composed((joined ?? glyphs)[letter].Text, mark) is { } whole)
            {
                joined ??= [.. glyphs];
                joined[letter] = joined[letter] with { Text = whole };
                taken.Add(i);
            }
        }

        return joined is null ? glyphs : [.. joined.Where((_, at) => !taken.Contains(at))];
    }

    private static char? MarkOf(string text)
        => text.Length != 1 ? null
        : text[0] is >= '\u0300' and <= '\u036F' ? text[0]
        : Spacing.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var at ? Combining[at] : null;

    // A sign with room of its own ("~", "^") stands over no letter.
    private static int? LetterUnder(List<Glyph> glyphs, int accent)
    {
        var middle = Middle(glyphs[accent]);
        int? best = null;
        for (var i = Math.Max(0, accent - Near); i <= Math.Min(glyphs.Count - 1, accent + Near); i++)
        {
            var glyph = glyphs[i];
            if (i != accent && glyph.Text.Length == 1 && char.IsLetter(glyph.Text[0]) && Math.Abs(glyph.Baseline - glyphs[accent].Baseline) < AboveCapital * glyph.Size
                && Math.Abs(Middle(glyph) - middle) < Aside * glyph.Size && (best is not { } b || Math.Abs(Middle(glyph) - middle) < Math.Abs(Middle(glyphs[b]) - middle)))
            {
                best = i;
            }
        }

        return best;
    }

    private static double Middle(Glyph glyph) => (glyph.Left + glyph.Right) / 2;

    private static string? Composed(string letter, char mark) => AccentedLetters.Of(letter[0], mark)?.ToString();
}
