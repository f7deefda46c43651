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
            .ToList();
        if (dots.Count == 0)
        {
            return;
        }

        foreach (var segment in body)
        {
            if (dots.Exists(d => d.Right < segment.Left && segment.Left - d.Right < 2.2 * segment.Size
                && d.Height < 0.7 * segment.Size
                && d.MiddleY > segment.Box.Y + (0.15 * segment.Size) && d.MiddleY < segment.Baseline
                && !body.Exists(o => o != segment && o.OnBaselineOf(segment) && o.Left < segment.Left && o.Right > d.X)))
            {
                segment.Bullet ??= "•";
            }
        }
    }
}
