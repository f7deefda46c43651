namespace Prospect.App.Shell.Paper;

/// <summary>The colour in which a word is drawn, so that it stays legible on our sheet, light or dark.</summary>
internal static class Ink
{
    /// <summary>The class of near black (none), of grey (<c>dim</c>) and of a hue (<c>hue</c>); light letters stood on a dark ground that is not drawn, so they count as ink.</summary>
    public static string? ClassOf(int rgb)
    {
        int red = (rgb >> 16) & 255, green = (rgb >> 8) & 255, blue = rgb & 255;
        var brightness = ((0.299 * red) + (0.587 * green) + (0.114 * blue)) / 255;
        var colourful = Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue)) > 60;
        return brightness is < 0.22 or > 0.78 ? null : colourful ? "hue" : "dim";
    }
}
