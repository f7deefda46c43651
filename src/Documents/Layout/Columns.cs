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

        var leftPaired = Paired(left, right);
        var rightPaired = Paired(right, left);

        if (BothBeginWithHeadings(left, right))
        {
            return true;
        }

        // A margin: few lines, each beside a line of the text (dates at the right, headings or dates at the left).
        if (IsMargin(left, right, leftPaired) || IsMargin(right, left, rightPaired))
        {
            return false;
        }

        // Both sides stand on the same lines throughout: two columns of the same type, or a table.
        if (leftPaired >= 0.7 && rightPaired >= 0.7)
        {
            return IsRunningText(band.Left) && IsRunningText(band.Right);
        }

        // Too little on one side to be a column, and what there is stands beside lines of the other.
        var fewer = left.Count <= right.Count ? left : right;
        var pairedOfFewer = left.Count <= right.Count ? leftPaired : rightPaired;
        return !(fewer.Count <= 3 && pairedOfFewer > 0.6);
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

    private static bool IsMargin(List<Segment> margin, List<Segment> text, double paired)
    {
        // Of lines stacked in the margin ("June 2015 –" over "May 2017") only the first need stand beside the text.
        var first = margin.Where((s, i) => i == 0 || s.Box.Y - margin[i - 1].Box.Bottom > 0.6 * s.Size).ToList();
        var pairedFirst = Paired(first, text);
        return (margin.Count <= 0.62 * text.Count && (paired >= 0.8 || (pairedFirst >= 0.85 && first.Count >= 2 && AreShort(margin))))
            || (margin.Count <= 1.2 * text.Count && pairedFirst >= 0.8 && AreDates(margin));
    }

    private static bool AreShort(List<Segment> rows)
        => rows.Average(r => r.Length) <= 24 && rows.Max(r => r.Length) <= 40;

    private static bool AreDates(List<Segment> rows)
        => rows.Count(r => r.Length <= 32 && HasYear(r)) >= 0.6 * rows.Count;

    private static bool HasYear(Segment segment)
        => segment.Words.Any(w => w.Text.Contains("19", StringComparison.Ordinal) || w.Text.Contains("20", StringComparison.Ordinal));

    /// <summary>A heading stands over each side, on one baseline: the sides are sections of their own.</summary>
    private static bool BothBeginWithHeadings(List<Segment> left, List<Segment> right)
    {
        var beside = left.FindIndex(l => l.OnBaselineOf(right[0]));
        return beside >= 0 && StandsOut(left, beside) && StandsOut(right, 0);
    }

    /// <summary>Set apart from the line below it, and from most of what follows, by size, weight, capitals or colour.</summary>
    private static bool StandsOut(List<Segment> rows, int at)
    {
        var heading = rows[at];
        var rest = rows.Skip(at + 1).ToList();
        if (rest.Count < 2 || heading.Length > 40 || heading.Bullet is not null)
        {
            return false;
        }

        return (heading.Size > rest[0].Size + 0.8 && heading.Size > rest.Average(r => r.Size) + 0.8)
            || Few(r => r.Emphasised, heading.Emphasised)
            || Few(r => r.Style.Rgb == heading.Style.Rgb, true);

        bool Few(Func<Segment, bool> alike, bool applies)
            => applies && !alike(rest[0]) && rest.Count(alike) <= 0.34 * rest.Count;
    }

    /// <summary>Most lines are long and reach about as far: text that wraps, not cells.</summary>
    private static bool IsRunningText(List<Segment> side)
    {
        var reach = side.Max(s => s.Right) - side.Min(s => s.Left);
        var full = side.Count(s => s.Right - s.Left > 0.72 * reach);
        return side.Count >= 4 && side.Average(s => s.Words.Count) >= 4 && full >= 0.5 * side.Count;
    }
}
