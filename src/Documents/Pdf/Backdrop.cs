using UglyToad.PdfPig.Content;

namespace Prospect.Documents.Pdf;

/// <summary>What lies behind the letters of a page: filled shapes and pictures, which decide whether white text can be read.</summary>
internal sealed class Backdrop
{
    private const int LeastContrast = 24; // of 255, in the channel that differs most
    private const double LeastSide = 3;   // points; thinner shapes are rules, behind which no letter vanishes
    private readonly double pageHeight;
    private readonly Page page;
    private readonly Lazy<List<(Box Box, int Rgb)>> shapes;
    private readonly Lazy<List<(Box Box, int Rgb)>> grounds;
    private readonly Lazy<List<Box>> pictures;
    private readonly Dictionary<int, List<Box>> alike = [];

    public Backdrop(Page page)
    {
        this.page = page;
        pageHeight = page.Height;
        shapes = new(Shapes);
        grounds = new(() => [.. shapes.Value.Where(s => s.Box.Width >= LeastSide && s.Box.Height >= LeastSide)]);
        pictures = new(Pictures);
    }

    /// <summary>Filled shapes in the order in which they are painted.</summary>
    public IReadOnlyList<(Box Box, int Rgb)> Filled => shapes.Value;

    /// <summary>Whether letters of a colour can be told from what lies behind them.</summary>
    public bool Shows(Box letter, int rgb)
    {
        // Most text has a colour that nothing on the page comes near: then there is no need to look behind each letter.
        if (!alike.TryGetValue(rgb, out var risks))
        {
            risks = [.. grounds.Value.Where(s => Difference(s.Rgb, rgb) < LeastContrast).Select(s => s.Box)];
            alike.Add(rgb, risks);
        }

        var onPaper = Difference(rgb, 0xFFFFFF) >= LeastContrast;
        if ((onPaper && !risks.Exists(r => Covers(r, letter))) || pictures.Value.Exists(p => Covers(p, letter)))
        {
            return true;
        }

        var behind = grounds.Value.FindLastIndex(s => Covers(s.Box, letter));
        return Difference(rgb, behind < 0 ? 0xFFFFFF : grounds.Value[behind].Rgb) >= LeastContrast;
    }

    private static bool Covers(Box shape, Box letter)
        => shape.X <= letter.MiddleX && shape.Right >= letter.MiddleX && shape.Y <= letter.MiddleY && shape.Bottom >= letter.MiddleY;

    private static int Difference(int a, int b)
        => Math.Max(Math.Abs((a >> 16) - (b >> 16)), Math.Max(Math.Abs(((a >> 8) & 255) - ((b >> 8) & 255)), Math.Abs((a & 255) - (b & 255))));

    /// <summary>Filled shapes. A border is often painted as its whole box under a clip that leaves only its line; what the clip takes away is not there.</summary>
    private List<(Box, int)> Shapes()
    {
        var found = new List<(Box, int)>();
        Box? clip = null;
        foreach (var path in page.Paths)
        {
            if (path.GetBoundingRectangle() is not { } r)
            {
                continue;
            }

            var box = Box.FromEdges(r.Left, pageHeight - r.Top, r.Right, pageHeight - r.Bottom);
            if (path.IsFilled)
            {
                found.Add((clip is { } left ? box.Shared(left) : box, LetterStyles.Rgb(path.FillColor)));
            }

            // A clip holds for what directly follows it; how long it lasts beyond is not told.
            clip = path.IsClipping ? box : null;
        }

        return found;
    }

    private List<Box> Pictures()
        => page.NumberOfImages == 0 ? [] : [.. page.GetImages().Select(i => i.BoundingBox)
            .Select(r => Box.FromEdges(r.Left, pageHeight - r.Top, r.Right, pageHeight - r.Bottom))];
}
