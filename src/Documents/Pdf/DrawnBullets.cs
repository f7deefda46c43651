using Prospect.Documents.Layout;

namespace Prospect.Documents.Pdf;

/// <summary>Finds list items whose sign is drawn as a small shape instead of a letter, as browsers do.</summary>
internal static class DrawnBullets
{
    private const double Smallest = 1.2, Largest = 7; // points

    public static void Mark(Backdrop backdrop, List<Segment> body)
    {
        var dots = backdrop.Filled.Select(s => s.Box)
            .Where(b => b.Width is >= Smallest and <= Largest && b.Height is >= Smallest and <= Largest
                && b.Width < 1.6 * b.Height && b.Height < 1.6 * b.Width)
            .OrderBy(b => b.MiddleY)
            .ToArray();
        if (dots.Length == 0)
        {
            return;
        }

        var heights = Array.ConvertAll(dots, d => d.MiddleY);
        foreach (var segment in body)
        {
            if (segment.Bullet is null && HasDot(segment, dots, heights, body))
            {
                segment.Bullet = "•";
            }
        }
    }

    private static bool HasDot(Segment segment, Box[] dots, double[] heights, List<Segment> body)
    {
        var from = Array.BinarySearch(heights, segment.Box.Y + (0.15 * segment.Size));
        for (var i = from < 0 ? ~from : from; i < dots.Length && heights[i] < segment.Baseline; i++)
        {
            var dot = dots[i];
            if (dot.Right < segment.Left && segment.Left - dot.Right < 2.2 * segment.Size && dot.Height < 0.7 * segment.Size
                && !body.Exists(o => o != segment && o.Left < segment.Left && o.Right > dot.X && o.OnBaselineOf(segment)))
            {
                return true;
            }
        }

        return false;
    }
}
