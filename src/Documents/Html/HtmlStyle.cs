using System.Globalization;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace Prospect.Documents.Html;

/// <summary>What the style sheets of a page say of an element, as far as it matters for reading: whether it is seen, how it looks, what stands beside it.</summary>
/// <param name="Display">The CSS value, or null where none is said.</param>
/// <param name="FloatsRight">Set at the right margin, beside what follows it.</param>
/// <param name="Size">In points, or null where none is said.</param>
/// <param name="Bold">Whether the weight is bold, or null where none is said.</param>
/// <param name="Unseen">True for what no reader sees.</param>
internal readonly record struct HtmlStyle(string? Display, bool FloatsRight, float? Size, bool? Bold, bool Unseen)
{
    private const float PointsPerPixel = 0.75f;
    private const float SmallestVisible = 2;
    private const float UsualSize = 10.5f;

    // Sheets may ask for a kind of screen; any ordinary one will do.
    private static readonly DefaultRenderDevice Screen = new() { DeviceWidth = 1024, DeviceHeight = 768, ViewPortWidth = 1024, ViewPortHeight = 768, FontSize = 16 };
    private static readonly string[] Places = ["left", "top", "text-indent", "margin-left"];

    /// <summary>The children stand side by side.</summary>
    public bool IsRow => Display is "flex" or "inline-flex" or "table-row";

    public bool IsApart => Display is "block" or "inline-block" or "flex" or "grid" or "table" or "table-cell" or "list-item";

    /// <param name="styled">Whether the page has style sheets; without, only an element's own style attribute says something.</param>
    public static HtmlStyle Of(IElement element, bool styled)
    {
        if (element.HasAttribute("hidden") || element.LocalName == "input")
        {
            return new(null, false, null, null, Unseen: true);
        }

        if (!styled && !element.HasAttribute("style"))
        {
            return default;
        }

        if (Cascaded(element) is not { } style)
        {
            return default;
        }

        var display = Said(style, "display");
        display = display is "flex" or "inline-flex" && Said(style, "flex-direction")?.StartsWith("column", StringComparison.Ordinal) == true ? "block" : display;
        var size = Points(Said(style, "font-size"), UsualSize);
        var weight = Said(style, "font-weight");
        var unseen = display == "none"
            || Said(style, "visibility") is "hidden" or "collapse"
            || size < SmallestVisible
            || Said(style, "opacity") is "0"
            || IsOffPage(style)
            || (IsWhite(Said(style, "color")) && Said(style, "background-color") is null && Said(style, "background") is null && !HasGround(element));
        return new(display, Said(style, "float") == "right", size, weight is null ? null : weight is "bold" or "bolder" or "600" or "700" or "800" or "900", unseen);
    }

    /// <summary>What the cascade says, values as written: computing them fails on units that the library does not know. Nothing is inherited here, so there is no parent to name.</summary>
    private static ICssStyleDeclaration? Cascaded(IElement element)
        => element.Owner?.DefaultView?.GetStyleCollection(Screen).ComputeCascadedStyle(element, null!);

    private static string? Said(ICssStyleDeclaration style, string property) => style.GetPropertyValue(property) is { Length: > 0 } value ? value : null;

    /// <param name="usual">What em and per cent are of; nested ones are taken for the page's.</param>
    private static float? Points(string? size, float usual)
    {
        if (size is null)
        {
            return null;
        }

        foreach (var (unit, points) in new[] { ("px", PointsPerPixel), ("pt", 1f), ("rem", usual), ("em", usual), ("%", usual / 100) })
        {
            if (size.EndsWith(unit, StringComparison.Ordinal) && float.TryParse(size.AsSpan(0, size.Length - unit.Length), CultureInfo.InvariantCulture, out var number))
            {
                return Math.Clamp(number * points, 0, 100);
            }
        }

        return size == "0" ? 0 : null;
    }

    private static bool IsWhite(string? colour) => colour is "rgba(255, 255, 255, 1)" or "rgb(255, 255, 255)" or "white" or "transparent" or "rgba(0, 0, 0, 0)";

    private static bool IsOffPage(ICssStyleDeclaration style)
        => Places.Any(p => Said(style, p) is { } at && at.StartsWith('-')
            && at.EndsWith("px", StringComparison.Ordinal) && float.TryParse(at.AsSpan(0, at.Length - 2), CultureInfo.InvariantCulture, out var pixels) && pixels < -500);

    /// <summary>White letters on something that is not white are read; what lies behind them may be set on any element around.</summary>
    private static bool HasGround(IElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (Cascaded(around) is { } style && (Said(style, "background-color") ?? Said(style, "background") ?? Said(style, "background-image")) is { } ground && !IsWhite(ground))
            {
                return true;
            }
        }

        return false;
    }
}
