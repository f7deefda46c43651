namespace Prospect.Documents.Layout;

/// <summary>Parts cells of a table that stand so close that their gap looks like one between words: where a word begins at the left edge of other cells.</summary>
internal static class AlignedCells
{
    private const double SameEdge = 0.8;  // points
    private const double LeastGap = 0.42; // of the size; words stand about 0.28 apart
    private const int LeastOthers = 2;

    public static List<Segment> Part(List<Segment> segments)
    {
        var edges = segments.Select(s => s.Left).Order().ToArray();
        var parted = new List<Segment>(segments.Count);
        foreach (var segment in segments)
        {
            var start = 0;
            for (var i = 1; i < segment.Words.Count; i++)
            {
                var gap = segment.Words[i].Box.X - segment.Words[i - 1].Box.Right;
                if (gap > LeastGap * segment.Size && IsEdge(edges, segment.Words[i].Box.X) && IsWidest(segment, i, gap))
                {
                    parted.Add(new([.. segment.Words.Skip(start).Take(i - start)], segment.Baseline));
                    start = i;
                }
            }

            parted.Add(start == 0 ? segment : new([.. segment.Words.Skip(start)], segment.Baseline));
        }

        return parted;
    }

    private static bool IsEdge(double[] edges, double x)
    {
        var at = Array.BinarySearch(edges, x - SameEdge);
        var count = 0;
        for (var i = at < 0 ? ~at : at; i < edges.Length && edges[i] <= x + SameEdge; i++)
        {
            count++;
        }

        return count >= LeastOthers;
    }

    /// <summary>In justified text every gap is wide; a gap between cells is clearly wider than the others.</summary>
    private static bool IsWidest(Segment segment, int at, double gap)
    {
        for (var i = 1; i < segment.Words.Count; i++)
        {
            if (i != at && segment.Words[i].Box.X - segment.Words[i - 1].Box.Right > 0.8 * gap)
            {
                return false;
            }
        }

        return segment.Words.Count > 2;
    }
}
