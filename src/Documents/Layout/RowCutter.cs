using System.Runtime.InteropServices;

namespace Prospect.Documents.Layout;

/// <summary>Cuts a row of glyphs at its wide gaps into segments, and each segment into words.</summary>
internal static class RowCutter
{
    // All measures are shares of the letters' size (em).
    private const double WordGap = 0.15;          // where the producer writes no blanks (TeX)
    private const double WordGapBesideBlanks = 0.3;
    private const double LikeABlank = 0.75;       // of the narrowest blank of the stretch
    private const double NarrowestBlank = 0.2;    // of the fonts in use
    private const double Tight = 0.05;            // the gap of letters that are not set apart
    private const double NoGap = 0.06;            // a blank that moves nothing: what is left of a soft hyphen
    private const double ColumnGap = 1.15;
    private const double LeastBlank = 0.03;
    private const double SpacedLetters = 0.08;
    private const double MostSpacing = 0.6;
    private const double Duplicate = 0.12;

    /// <param name="row">From left to right.</param>
    /// <param name="segments">Where the segments go.</param>
    public static void Cut(List<Glyph> row, List<Segment> segments)
    {
        var found = new List<Glyph>(row.Count);
        var blanks = new List<bool>(row.Count);
        bool blank = false, anyBlank = false;
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(row))
        {
            if (glyph.IsBlank)
            {
                blank = anyBlank = true;
            }
            else if (IsSameAgain(found, glyph))
            {
                // Drawn twice to look bold.
            }
            else
            {
                found.Add(glyph);
                // A blank that takes no room parts nothing: some producers write one after each letter.
                blanks.Add(blank && found.Count > 1 && glyph.Left - found[^2].Right > LeastBlank * glyph.Size);
                blank = false;
            }
        }

        // First the wide gaps, then the words of each stretch: letters may be spaced in one cell and not in the next.
        ReadOnlySpan<Glyph> letters = CollectionsMarshal.AsSpan(found);
        ReadOnlySpan<bool> blankBefore = CollectionsMarshal.AsSpan(blanks);
        var start = 0;
        for (var i = 1; i <= letters.Length; i++)
        {
            if (i == letters.Length || IsColumnGap(letters, i))
            {
                CutStretch(letters[start..i], blankBefore[start..i], anyBlank, segments);
                start = i;
            }
        }
    }

    private static bool IsSameAgain(List<Glyph> letters, in Glyph glyph)
    {
        for (var i = letters.Count - 1; i >= 0 && i >= letters.Count - 3; i--)
        {
            if (Math.Abs(letters[i].Left - glyph.Left) < Duplicate * glyph.Size && letters[i].Text == glyph.Text)
            {
                return true;
            }
        }

        return false;
    }

    private static double Gap(ReadOnlySpan<Glyph> letters, int i) => letters[i].Left - letters[i - 1].Right;

    /// <summary>Where letters are set apart, so are words; a column begins beyond that.</summary>
    private static bool IsColumnGap(ReadOnlySpan<Glyph> letters, int i)
    {
        var em = Math.Max(letters[i].Size, letters[i - 1].Size);
        var gap = Gap(letters, i);
        if (gap <= ColumnGap * em)
        {
            return false;
        }

        var before = i > 1 ? Gap(letters, i - 1) : double.PositiveInfinity;
        var after = i + 1 < letters.Length ? Gap(letters, i + 1) : double.PositiveInfinity;
        var spacing = Math.Min(before, after);
        return spacing > MostSpacing * em || gap > (0.75 * em) + (2.2 * spacing);
    }

    private static void CutStretch(ReadOnlySpan<Glyph> letters, ReadOnlySpan<bool> blankBefore, bool anyBlank, List<Segment> segments)
    {
        var spacing = LetterSpacing(letters, blankBefore);
        var wordGap = anyBlank && spacing is null ? WordGapOf(letters, blankBefore) : WordGap;
        var words = new List<Word>();
        var start = 0;
        for (var i = 1; i <= letters.Length; i++)
        {
            if (i == letters.Length || IsWordEnd(letters, blankBefore, wordGap, spacing, i))
            {
                var word = WordMaker.Make(letters[start..i]);
                if (word.Text.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        // A soft hyphen is seen where it breaks a line, and only there.
        if (words.Count > 0 && letters[^1].Text[^1] == WordMaker.SoftHyphen)
        {
            words[^1] = words[^1] with { Text = words[^1].Text + '-' };
        }

        WordMaker.OrderRightToLeft(words);
        SplitAtLeaders(words, letters[0].Baseline, segments);
    }

    private static bool IsWordEnd(ReadOnlySpan<Glyph> letters, ReadOnlySpan<bool> blankBefore, double wordGap, double? spacing, int i)
    {
        var em = Math.Max(letters[i].Size, letters[i - 1].Size);
        var gap = Gap(letters, i);
        if (spacing is { } usual)
        {
            return gap > (1.7 * usual) + (0.05 * em);
        }

        return (blankBefore[i] && gap > NoGap * em) || gap > wordGap * em;
    }

    /// <summary>From which gap on words part where the row has blanks, but not all words may have one between them (cairo leaves some out).</summary>
    private static double WordGapOf(ReadOnlySpan<Glyph> letters, ReadOnlySpan<bool> blankBefore)
    {
        var least = double.PositiveInfinity;
        var apart = 0;
        for (var i = 1; i < letters.Length; i++)
        {
            var gap = Gap(letters, i) / letters[i].Size;
            if (blankBefore[i])
            {
                least = gap > NoGap ? Math.Min(least, gap) : least;
            }
            else
            {
                apart += gap > Tight ? 1 : 0;
            }
        }

        return 4 * apart > letters.Length ? WordGapBesideBlanks : double.IsInfinity(least) ? NarrowestBlank : Math.Clamp(LikeABlank * least, WordGap, WordGapBesideBlanks);
    }

    /// <summary>The usual gap of a stretch whose letters are set apart, as in <c>E D U C A T I O N</c>; null for ordinary text.</summary>
    private static double? LetterSpacing(ReadOnlySpan<Glyph> letters, ReadOnlySpan<bool> blankBefore)
    {
        if (letters.Length < 4)
        {
            return null;
        }

        int apart = 0, typed = 0, gaps = letters.Length - 1;
        var least = SpacedLetters * letters[0].Size;
        for (var i = 1; i < letters.Length; i++)
        {
            apart += Gap(letters, i) > least ? 1 : 0;
            typed += blankBefore[i] ? 1 : 0;
        }

        // Single letters or digits between blanks may be a heading, but also the marks of a table.
        var isSpaced = 2 * typed > gaps ? typed >= 0.7 * gaps && SpellsWords(letters) : letters.Length >= 5 && gaps - apart <= gaps / 5;
        return isSpaced ? MedianGap(letters) : null;
    }

    private static bool SpellsWords(ReadOnlySpan<Glyph> letters)
    {
        var different = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i].Text[0];
            if (!char.IsLetter(c) && c is not ('&' or '/' or '-' or ','))
            {
                return false;
            }

            var j = 0;
            while (j < i && letters[j].Text[0] != c)
            {
                j++;
            }

            different += j == i ? 1 : 0;
        }

        return different >= 3;
    }

    private static double MedianGap(ReadOnlySpan<Glyph> letters)
    {
        var gaps = new double[letters.Length - 1];
        for (var i = 1; i < letters.Length; i++)
        {
            gaps[i - 1] = Gap(letters, i);
        }

        Array.Sort(gaps);
        return gaps[gaps.Length / 2];
    }

    /// <summary>Leaves out the dots that lead from a title to its date, and parts what they lead between.</summary>
    private static void SplitAtLeaders(List<Word> words, double baseline, List<Segment> segments)
    {
        var start = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i == words.Count || IsLeader(words[i].Text))
            {
                if (i > start)
                {
                    segments.Add(new(start == 0 && i == words.Count ? words : words[start..i], baseline));
                }

                start = i + 1;
            }
        }
    }

    private static bool IsLeader(string text) => text.Length >= 4 && text.AsSpan().IndexOfAnyExcept(".…_·") < 0;
}
