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
                foreach (var more in Continuation(segment, region, rows, i, placed))
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
    /// (every other segment of the row wraps from the one above it too, or the row has no other).
    /// </summary>
    private static IEnumerable<Segment> Continuation(Segment cell, List<Segment> region, List<List<Segment>> rows, int row, HashSet<Segment> placed)
    {
        if (rows[row].Count < 2)
        {
            yield break;
        }

        var last = cell;
        for (var i = row + 1; i < rows.Count; i++)
        {
            var next = rows[i].Find(s => Continues(last, s));
            if (next is null || placed.Contains(next) || !(IsOpen(last) || IsContinuation(rows[i], rows[i - 1], rows[row], region)))
            {
                yield break;
            }

            placed.Add(next);
            yield return next;
            last = next;
        }
    }

    /// <summary>Where all of several cells go on, they are more likely the next row of a table that is set tight.</summary>
    private static bool IsContinuation(List<Segment> row, List<Segment> above, List<Segment> first, List<Segment> region)
        => (row.Count < 3 || row.Count < first.Count)
        && row.TrueForAll(s => above.Exists(a => Continues(a, s) && Wraps(a, s, region)));

    /// <summary>A line wraps where the next word no longer fits, so a line that had room for it ended of itself.</summary>
    private static bool Wraps(Segment above, Segment below, List<Segment> region)
    {
        var needed = above.Right + below.Words[0].Box.Width + (0.2 * below.Size);
        foreach (var other in region)
        {
            if (other.Right > needed && Math.Abs(other.Left - above.Left) <= 0.5 * above.Size)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A line that asks for more: the first half of a span of time or of a list.</summary>
    private static bool IsOpen(Segment segment)
        => segment.Words[^1].Text is [.., '-' or '–' or '—' or ',' or '&' or '/'] or "to" or "and" or "or" or "of" or "until";

    private static bool Continues(Segment above, Segment below)
        => below.Bullet is null
        && Math.Abs(above.Left - below.Left) <= 0.5 * below.Size
        && below.Baseline - above.Baseline <= 1.35 * below.Size
        && Math.Abs(above.Size - below.Size) <= 0.6
        && above.Style.Bold == below.Style.Bold;
}
