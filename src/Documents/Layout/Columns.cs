namespace Prospect.Documents.Layout;

/// <summary>Tells columns, which are read one after the other, from margins, tables and grids, which are read row by row.</summary>
internal static class Columns
{
    public static bool AreReadOneAfterTheOther(Gutter band)
    {
        var left = Rows(band.Left);
        var right = Rows(band.Right);
        if (left.Count < 2 || right.Count < 2)
        {
            return false;
        }

        if (BothBeginWithHeadings(left, right))
        {
            return true;
        }

        var leftPaired = Paired(left, right);
        var rightPaired = Paired(right, left);
        if (IsMarginOfDates(left, right) || IsMarginOfDates(right, left) || BeginsWithTheText(left, right))
        {
            return false;
        }

        // Sections of their own on both sides: a sidebar beside the text.
        if (HasHeadings(left, band.Left, right) && HasHeadings(right, band.Right, left))
        {
            return true;
        }

        if (IsMargin(left, right, leftPaired) || IsMargin(right, left, rightPaired))
        {
            return false;
        }

        // Nearly all of one side stands on lines of the other: cells of a table or grid, unless it is text that wraps.
        if (leftPaired >= 0.85 || rightPaired >= 0.85)
        {
            return IsRunningText(band.Left) && IsRunningText(band.Right);
        }

        // Too little on one side to be a column, and what there is stands mostly beside lines of the other.
        var (fewer, pairedOfFewer) = left.Count <= right.Count ? (left, leftPaired) : (right, rightPaired);
        var height = Math.Max(left[^1].Box.Bottom, right[^1].Box.Bottom) - Math.Min(left[0].Box.Y, right[0].Box.Y);
        var filled = fewer.Sum(r => r.Box.Height) / height;
        return !((fewer.Count <= 3 && pairedOfFewer > 0.6) || (filled < 0.5 && pairedOfFewer >= 0.5));
    }

    /// <summary>One segment for each row of a side, the leftmost.</summary>
    private static List<Segment> Rows(List<Segment> side)
    {
        var rows = new List<Segment>();
        foreach (var segment in side)
        {
            if (rows.Count == 0 || !rows[^1].OnBaselineOf(segment))
            {
                rows.Add(segment);
            }
        }

        return rows;
    }

    /// <summary>The share of rows that stand on the baseline of a row on the other side.</summary>
    private static double Paired(List<Segment> rows, List<Segment> others)
    {
        int paired = 0, j = 0;
        foreach (var row in rows)
        {
            while (j < others.Count && others[j].Baseline < row.Baseline - (0.3 * row.Size))
            {
                j++;
            }

            if (j < others.Count && Math.Abs(others[j].Baseline - row.Baseline) <= 0.3 * Math.Max(row.Size, others[j].Size))
            {
                paired++;
            }
        }

        return (double)paired / rows.Count;
    }

    /// <summary>Few and short lines, each beside a line of the text: headings, places, labels.</summary>
    private static bool IsMargin(List<Segment> margin, List<Segment> text, double paired)
        => margin.Count <= 0.62 * text.Count
        && (paired >= 0.8 || (Stacks(margin) is { Count: >= 2 } stacks && AreShort(margin) && Paired(stacks, text) >= 0.85));

    private static bool IsMarginOfDates(List<Segment> margin, List<Segment> text)
        => margin.Count <= 1.2 * text.Count && AreDates(margin) && Paired(Stacks(margin), text) >= 0.8;

    /// <summary>
    /// Short lines at the left, each of which begins where the text beside it begins something, or stands in a gap of that text:
    /// headings, dates and labels in a margin. Beside a column of its own, the text goes on where it likes.
    /// </summary>
    private static bool BeginsWithTheText(List<Segment> margin, List<Segment> text)
    {
        var stacks = Stacks(margin);
        return stacks.Count >= 4 && margin.Count <= text.Count && margin.Average(r => r.Length) <= 20
            && margin.Average(r => r.Length) < 0.6 * text.Average(r => r.Length)
            && stacks.Count(s => StandsWithABeginning(s, text)) >= 0.75 * stacks.Count;
    }

    private static bool StandsWithABeginning(Segment row, List<Segment> text)
    {
        var beside = text.FindIndex(t => t.Box.SharedHeight(row.Box) > 0.25);
        if (beside < 0)
        {
            return true; // in a gap
        }

        var line = text[beside];
        var above = beside == 0 ? null : text[beside - 1];
        return Math.Abs(line.Baseline - row.Baseline) <= 0.3 * Math.Max(line.Size, row.Size)
            && (above is null || line.Box.Y - above.Box.Bottom > 0.6 * line.Size
                || (line.Emphasised && !above.Emphasised) || line.Size > above.Size + 0.6);
    }

    /// <summary>Of lines stacked in a margin ("June 2015 –" over "May 2017") the first, which alone need stand beside the text.</summary>
    private static List<Segment> Stacks(List<Segment> margin)
        => [.. margin.Where((s, i) => i == 0 || s.Box.Y - margin[i - 1].Box.Bottom > 0.6 * s.Size)];

    private static bool AreShort(List<Segment> rows)
        => rows.Average(r => r.Length) <= 24 && rows.Max(r => r.Length) <= 40;

    private static bool AreDates(List<Segment> rows)
        => rows.Count(r => r.Length <= 32 && HasYear(r)) >= 0.6 * rows.Count;

    private static bool HasYear(Segment segment)
        => segment.Words.Any(w => w.Text.Contains("19", StringComparison.Ordinal) || w.Text.Contains("20", StringComparison.Ordinal));

    /// <summary>A heading stands over each side, on one baseline: the sides are sections of their own.</summary>
    private static bool BothBeginWithHeadings(List<Segment> left, List<Segment> right)
    {
        // What stands above the other side alone, a title under a centred name, is no part of it.
        var first = right.FindIndex(r => r.Baseline > left[0].Baseline - (0.3 * r.Size));
        var beside = first < 0 ? -1 : left.FindIndex(l => l.OnBaselineOf(right[first]));
        return beside >= 0 && StandsOut(left, beside) && StandsOut(right, first) && !BeginTogether(left, right);
    }

    /// <summary>Paragraphs of both sides begin on the same lines again and again: the rows of a table whose cells wrap.</summary>
    private static bool BeginTogether(List<Segment> left, List<Segment> right)
    {
        var (lefts, rights) = (Beginnings(left), Beginnings(right));
        return lefts.Count >= 2 && rights.Count >= 2 && Paired(lefts, rights) >= 0.7 && Paired(rights, lefts) >= 0.7
            && (left.Count > lefts.Count + 1 || right.Count > rights.Count + 1);
    }

    /// <summary>The lines that stand apart from the one above.</summary>
    private static List<Segment> Beginnings(List<Segment> rows)
    {
        // In text that is set wide every line stands far from the one above.
        var usual = rows.Skip(1).Select((s, i) => s.Baseline - rows[i].Baseline).Order().ElementAtOrDefault((rows.Count - 1) / 2);
        return [.. rows.Where((s, i) => i > 0 && s.Baseline - rows[i - 1].Baseline > Math.Max(1.45 * s.Size, Math.Min(1.2 * usual, 2 * s.Size)))];
    }

    /// <summary>Whether a side has a heading over lines of its own, which is not one of a row across both sides.</summary>
    private static bool HasHeadings(List<Segment> rows, List<Segment> side, List<Segment> other)
    {
        for (var i = 0; i + 2 < rows.Count; i++)
        {
            // Several cells that stand out on one line are the head of a table.
            if (StandsOut(rows, i) && side.Count(s => s.OnBaselineOf(rows[i])) == 1)
            {
                var beside = other.FindIndex(o => o.OnBaselineOf(rows[i]));
                if (beside < 0 || !StandsOut(other, beside))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Set apart from the line below it, and from most of what follows, by size, weight, capitals or colour.</summary>
    private static bool StandsOut(List<Segment> rows, int at)
    {
        var heading = rows[at];
        var rest = rows.Count - at - 1;
        if (rest < 2 || heading.Length > 40 || heading.Bullet is not null)
        {
            return false;
        }

        // The line below decides most cases, so that the rest is seldom looked at.
        var below = rows[at + 1];
        var bySize = heading.Size > below.Size + 0.8;
        var byWeight = heading.Emphasised && !below.Emphasised;
        var byColour = heading.Style.Rgb != below.Style.Rgb;
        if (!bySize && !byWeight && !byColour)
        {
            return false;
        }

        double size = 0;
        int emphasised = 0, coloured = 0;
        for (var i = at + 1; i < rows.Count; i++)
        {
            size += rows[i].Size;
            emphasised += byWeight && rows[i].Emphasised ? 1 : 0;
            coloured += rows[i].Style.Rgb == heading.Style.Rgb ? 1 : 0;
        }

        return (bySize && heading.Size > (size / rest) + 0.8)
            || (byWeight && emphasised <= 0.34 * rest)
            || (byColour && coloured <= 0.34 * rest);
    }

    /// <summary>Most lines are long and reach about as far: text that wraps, not cells.</summary>
    private static bool IsRunningText(List<Segment> side)
    {
        var reach = side.Max(s => s.Right) - side.Min(s => s.Left);
        var full = side.Count(s => s.Right - s.Left > 0.72 * reach);
        return side.Count >= 4 && side.Average(s => s.Words.Count) >= 4 && full >= 0.5 * side.Count;
    }
}
