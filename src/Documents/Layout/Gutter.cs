namespace Prospect.Documents.Layout;

/// <summary>A band of the page that is read in two parts, first all of the left, then all of the right.</summary>
/// <param name="First">Where the band begins, as an index into the region.</param>
/// <param name="End">The index after its last segment.</param>
/// <param name="Left">What stands left of the gutter, from the top.</param>
/// <param name="Right">What stands right of it, from the top.</param>
internal sealed record Gutter(int First, int End, List<Segment> Left, List<Segment> Right)
{
    private const double Slack = 1.5;

    // In sizes of the type: wider than any space between words, and still wider than most.
    private const double Clear = 0.7, JustClear = 0.35;

    private const int Many = 6;

    /// <summary>The gutter that parts the most, among those with columns on both sides; null where there is none.</summary>
    /// <param name="region">Sorted from the top.</param>
    public static Gutter? Best(List<Segment> region)
    {
        Gutter? best = null;
        double most = 0;
        foreach (var x in Edges(region))
        {
            foreach (var band in Bands(region, x, most))
            {
                var worth = Worth(region, band.Left.Count, band.Right.Count);
                if (worth > most && Columns.AreReadOneAfterTheOther(band))
                {
                    (best, most) = (band, worth);
                }
            }
        }

        return best;
    }

    private static double Worth(List<Segment> region, int left, int right) => Math.Min(left, right) + (0.5 * (left + right) / region.Count);

    /// <summary>Where several segments begin, one below the other: the possible left edges of a column.</summary>
    private static IEnumerable<double> Edges(List<Segment> region)
    {
        var leftmost = region.Min(s => s.Left);
        var lefts = region.Select(s => s.Left).Where(x => x > leftmost + 20).Order().ToList();
        for (var i = 0; i < lefts.Count;)
        {
            var j = i;
            while (j < lefts.Count && lefts[j] - lefts[i] <= 3)
            {
                j++;
            }

            // Two are enough: a heading and its text.
            if (j - i >= 2)
            {
                yield return lefts[i];
            }

            i = j;
        }
    }

    /// <summary>The bands between the lines that cross a gutter ending at x, where they are worth more than the best so far.</summary>
    private static IEnumerable<Gutter> Bands(List<Segment> region, double x, double least)
    {
        var first = 0;
        for (var i = 0; i <= region.Count; i++)
        {
            if (i == region.Count || (region[i].Left < x - Slack && region[i].Right > x - Slack))
            {
                if (i - first >= 4 && Band(region, first, i, x, least) is { } band)
                {
                    yield return band;
                }

                first = i + 1;
            }
        }
    }

    private static Gutter? Band(List<Segment> region, int first, int end, double x, double least)
    {
        double reach = double.NegativeInfinity, begin = double.PositiveInfinity, size = 0;
        int rights = 0, exact = 0, near = 0;
        for (var i = first; i < end; i++)
        {
            size += region[i].Size;
            if (region[i].Left >= x - Slack)
            {
                begin = Math.Min(begin, region[i].Left);
                exact += region[i].Left - x < Slack ? 1 : 0;
                rights++;
            }
            else
            {
                near += region[i].Right > x - (Clear * region[i].Size) ? 1 : 0;
                reach = Math.Max(reach, region[i].Right);
            }
        }

        // A gutter is clear: wide enough that nobody reads across it. Where many lines begin at it, a few may come close.
        var (count, usual) = (end - first, size / (end - first));
        var clear = exact >= Many && count - rights >= Many && near * 5 <= count - rights ? JustClear : Clear;
        if (Worth(region, count - rights, rights) <= least || rights < 2 || count - rights < 2 || begin - reach < clear * usual)
        {
            return null;
        }

        List<Segment> left = [], right = [];
        for (var i = first; i < end; i++)
        {
            (region[i].Left >= x - Slack ? right : left).Add(region[i]);
        }

        // What stands below the other side, not beside it, is no column.
        return Beside(left, right) ? new(first, end, left, right) : null;
    }

    private static bool SeveralWithin(List<Segment> side, double top, double bottom)
        => side.Count(s => s.Box.MiddleY > top - (0.5 * s.Size) && s.Box.MiddleY < bottom + (0.5 * s.Size)) >= 2;

    private static bool Beside(List<Segment> left, List<Segment> right)
    {
        var (top, bottom) = (Math.Max(left[0].Box.Y, right[0].Box.Y), Math.Min(left[^1].Box.Bottom, right[^1].Box.Bottom));
        var shorter = Math.Min(left[^1].Box.Bottom - left[0].Box.Y, right[^1].Box.Bottom - right[0].Box.Y);
        return bottom - top > 0.3 * shorter && SeveralWithin(left, top, bottom) && SeveralWithin(right, top, bottom);
    }
}
