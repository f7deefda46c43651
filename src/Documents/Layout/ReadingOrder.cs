namespace Prospect.Documents.Layout;

/// <summary>Puts the segments of a page into the order in which a person reads them.</summary>
/// <remarks>
/// A recursive cut (after Nagy's XY-cut): where a band of the page falls into columns that are read one after the other,
/// it is cut; what only looks like columns, a margin of dates or headings, a table, a grid of labels and values, is read row by row.
/// </remarks>
internal static class ReadingOrder
{
    private const int DeepestCut = 24;

    public static List<Segment> Of(IReadOnlyList<Segment> segments)
    {
        var ordered = new List<Segment>(segments.Count);
        Place([.. segments.OrderBy(s => s.Baseline).ThenBy(s => s.Left)], ordered, 0);
        return ordered;
    }

    private static void Place(List<Segment> region, List<Segment> ordered, int depth)
    {
        if (region.Count < 4 || depth > DeepestCut || Gutter.Best(region) is not { } gutter)
        {
            ordered.AddRange(RowByRow.Order(region));
            return;
        }

        Place(region[..gutter.First], ordered, depth + 1);
        Place(gutter.Left, ordered, depth + 1);
        Place(gutter.Right, ordered, depth + 1);
        Place(region[gutter.End..], ordered, depth + 1);
    }
}
