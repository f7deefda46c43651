namespace Prospect.Documents.Layout;

/// <summary>Orders what is read row by row, keeping the lines of a cell together.</summary>
internal static class RowByRow
{
    /// <param name="region">Sorted from the top, then from the left.</param>
    public static IEnumerable<Segment> Order(List<Segment> region)
    {
        var rows = Rows(region);
        var placed = new HashSet<Segment>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var segment in rows[i])
            {
                if (!placed.Add(segment))
                {
                    continue;
                }

                yield return segment;
                foreach (var more in Continuation(segment, rows, i, placed))
                {
                    yield return more;
                }
            }
        }
    }

    private static List<List<Segment>> Rows(List<Segment> region)
    {
        var rows = new List<List<Segment>>();
        foreach (var segment in region)
        {
            if (rows.Count > 0 && rows[^1][0].OnBaselineOf(segment))
            {
                rows[^1].Add(segment);
            }
            else
            {
                rows.Add([segment]);
            }
        }

        foreach (var row in rows)
        {
            row.Sort((a, b) => a.Left.CompareTo(b.Left));
        }

        return rows;
    }

    /// <summary>
    /// The further lines of a cell: directly below it, at its left edge, in its style, in rows that begin nothing new
    /// (every other segment of the row continues the one above it too, or the row has no other).
    /// </summary>
    private static IEnumerable<Segment> Continuation(Segment cell, List<List<Segment>> rows, int row, HashSet<Segment> placed)
    {
        if (rows[row].Count < 2)
        {
            yield break;
        }

        var last = cell;
        for (var i = row + 1; i < rows.Count; i++)
        {
            var next = rows[i].Find(s => Continues(last, s));
            if (next is null || placed.Contains(next) || rows[i].Any(s => !Follows(s, rows[i - 1])))
            {
                yield break;
            }

            // A row that is one line alone continues the row above only where that line belongs to this cell.
            placed.Add(next);
            yield return next;
            last = next;
        }
    }

    private static bool Follows(Segment segment, List<Segment> above) => above.Any(a => Continues(a, segment));

    private static bool Continues(Segment above, Segment below)
        => below.Bullet is null
        && Math.Abs(above.Left - below.Left) <= 0.5 * below.Size
        && below.Baseline - above.Baseline <= 1.35 * below.Size
        && Math.Abs(above.Size - below.Size) <= 0.6
        && above.Style.Bold == below.Style.Bold;
}
