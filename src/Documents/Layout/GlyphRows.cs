namespace Prospect.Documents.Layout;

/// <summary>Gathers glyphs into rows that share a baseline, and cuts the rows into words and segments.</summary>
internal static class GlyphRows
{
    // All measures are shares of the letters' size (em).
    private const double SameBaseline = 0.2;
    private const double WordGap = 0.15;          // where the producer writes no blanks (TeX)
    private const double WordGapBesideBlanks = 0.3;
    private const double ColumnGap = 1.15;
    private const double SpacedLetters = 0.08;
    private const double Duplicate = 0.12;

    public static List<Segment> Cut(IEnumerable<Glyph> glyphs)
    {
        var segments = new List<Segment>();
        foreach (var row in Rows(glyphs))
        {
            CutRow(row, segments);
        }

        return segments;
    }

    private static List<List<Glyph>> Rows(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        List<Glyph>? row = null;
        double baseline = 0, size = 0;
        foreach (var glyph in glyphs.OrderBy(g => g.Baseline).ThenBy(g => g.Left))
        {
            if (row is null || glyph.Baseline - baseline > SameBaseline * Math.Min(size, glyph.Size))
            {
                row = [];
                rows.Add(row);
                (baseline, size) = (glyph.Baseline, glyph.Size);
            }

            row.Add(glyph);
        }

        AttachRaised(rows);
        foreach (var r in rows)
        {
            r.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        }

        return rows;
    }

    /// <summary>Puts superscripts and subscripts (smaller letters close to a word's end) into the row of their word.</summary>
    private static void AttachRaised(List<List<Glyph>> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var small = rows[i];
            if (small.Count > 8 || small.Count == 0)
            {
                continue;
            }

            foreach (var j in new[] { i + 1, i - 1 })
            {
                if (j < 0 || j >= rows.Count || rows[j].Count == 0)
                {
                    continue;
                }

                var near = rows[j];
                var host = near.FirstOrDefault(g => !g.IsBlank && Math.Abs(g.Right - small[0].Left) < 0.25 * g.Size
                    && small[0].Size < 0.8 * g.Size && Math.Abs(g.Baseline - small[0].Baseline) < 0.5 * g.Size);
                if (host.Text is not null)
                {
                    near.AddRange(small.Select(g => g with { Baseline = host.Baseline }));
                    small.Clear();
                    break;
                }
            }
        }
    }

    private static void CutRow(List<Glyph> row, List<Segment> segments)
    {
        var letters = new List<Glyph>(row.Count);
        var blankBefore = new List<bool>(row.Count);
        bool blank = false, anyBlank = false;
        foreach (var glyph in row)
        {
            if (glyph.IsBlank)
            {
                blank = anyBlank = true;
            }
            else if (letters.Count > 0 && IsSameAgain(letters, glyph))
            {
                // Drawn twice to look bold.
            }
            else
            {
                letters.Add(glyph);
                blankBefore.Add(blank && letters.Count > 1);
                blank = false;
            }
        }

        // First the wide gaps, then the words of each stretch: letters may be spaced in one cell and not in the next.
        var start = 0;
        for (var i = 1; i <= letters.Count; i++)
        {
            if (i == letters.Count || Gap(letters, i) > ColumnGap * Math.Max(letters[i].Size, letters[i - 1].Size))
            {
                CutStretch(letters[start..i], blankBefore[start..i], anyBlank, segments);
                start = i;
            }
        }
    }

    private static bool IsSameAgain(List<Glyph> letters, Glyph glyph)
    {
        for (var i = letters.Count - 1; i >= 0 && i >= letters.Count - 3; i--)
        {
            if (letters[i].Text == glyph.Text && Math.Abs(letters[i].Left - glyph.Left) < Duplicate * glyph.Size)
            {
                return true;
            }
        }

        return false;
    }

    private static double Gap(List<Glyph> letters, int i) => letters[i].Left - letters[i - 1].Right;

    private static void CutStretch(List<Glyph> letters, List<bool> blankBefore, bool anyBlank, List<Segment> segments)
    {
        var spacing = LetterSpacing(letters, blankBefore);
        var words = new List<Word>();
        var start = 0;
        for (var i = 1; i <= letters.Count; i++)
        {
            if (i == letters.Count || IsWordEnd(letters, blankBefore, anyBlank, spacing, i))
            {
                words.Add(WordMaker.Make(letters[start..i]));
                start = i;
            }
        }

        WordMaker.OrderRightToLeft(words);
        SplitAtLeaders(words, letters[0].Baseline, segments);
    }

    private static bool IsWordEnd(List<Glyph> letters, List<bool> blankBefore, bool anyBlank, double? spacing, int i)
    {
        var em = Math.Max(letters[i].Size, letters[i - 1].Size);
        var gap = Gap(letters, i);
        if (spacing is { } usual)
        {
            return gap > (1.7 * usual) + (0.05 * em);
        }

        return blankBefore[i] || gap > (anyBlank ? WordGapBesideBlanks : WordGap) * em;
    }

    /// <summary>The usual gap of a stretch whose letters are set apart, as in <c>E D U C A T I O N</c>; null for ordinary text.</summary>
    private static double? LetterSpacing(List<Glyph> letters, List<bool> blankBefore)
    {
        if (letters.Count < 4)
        {
            return null;
        }

        var gaps = Enumerable.Range(1, letters.Count - 1).Select(i => Gap(letters, i)).Order().ToList();
        var median = gaps[gaps.Count / 2];
        var apart = gaps[gaps.Count / 5] > SpacedLetters * letters[0].Size && median > SpacedLetters * letters[0].Size;
        // Letters set apart by typed blanks: nearly every letter has one before it.
        var typed = blankBefore.Skip(1).Count(b => b) >= 0.7 * (letters.Count - 1) && letters.All(g => char.IsLetterOrDigit(g.Text[0]) || g.Text[0] is '&' or '/' or '-' or ',');
        return (apart && letters.Count >= 5) || typed ? median : null;
    }

    /// <summary>Leaves out the dots that lead from a title to its date, and parts what they lead between.</summary>
    private static void SplitAtLeaders(List<Word> words, double baseline, List<Segment> segments)
    {
        var part = new List<Word>();
        foreach (var word in words)
        {
            if (word.Text.Length >= 4 && word.Text.All(c => c is '.' or '…' or '_' or '·'))
            {
                Add(part);
                part = [];
            }
            else
            {
                part.Add(word);
            }
        }

        Add(part);

        void Add(List<Word> some)
        {
            if (some.Count > 0)
            {
                segments.Add(new(some, baseline));
            }
        }
    }
}
