namespace Prospect.Documents;

/// <summary>A rectangle on a page, in points (1/72 inch) from the page's top left corner; y grows downwards.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;
    public double Bottom => Y + Height;
    public double MiddleX => X + (Width / 2);
    public double MiddleY => Y + (Height / 2);

    public static Box FromEdges(double left, double top, double right, double bottom)
        => new(left, top, right - left, bottom - top);

    /// <summary>The smallest rectangle around both.</summary>
    public Box Union(Box other) => FromEdges(
        Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>What both cover; empty where they do not meet.</summary>
    public Box Shared(Box other)
    {
        var (left, top) = (Math.Max(X, other.X), Math.Max(Y, other.Y));
        return FromEdges(left, top, Math.Max(left, Math.Min(Right, other.Right)), Math.Max(top, Math.Min(Bottom, other.Bottom)));
    }

    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>How much of the shorter height both share, from 0 (none) to 1.</summary>
    public double SharedHeight(Box other)
    {
        var shared = Math.Min(Bottom, other.Bottom) - Math.Max(Y, other.Y);
        var shorter = Math.Min(Height, other.Height);
        return shorter <= 0 || shared <= 0 ? 0 : shared / shorter;
    }

    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate((a, b) => a.Union(b));
}
