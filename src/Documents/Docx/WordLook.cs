using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Prospect.Documents.Docx;

/// <summary>How a run looks.</summary>
/// <param name="Size">In points.</param>
/// <param name="Vanish">Marked as hidden text.</param>
/// <param name="Capitals">Shown in capitals, whatever was typed.</param>
internal readonly record struct WordLook(float Size, bool Bold, bool Italic, int Rgb, bool Vanish, bool Capitals)
{
    private const int White = 0xFFFFFF;

    public bool IsWhite => Rgb == White;

    /// <summary>The look after properties that say something else; they may be those of a run, a style or the defaults.</summary>
    public WordLook With(OpenXmlElement? properties)
    {
        if (properties is null)
        {
            return this;
        }

        var look = this;
        foreach (var child in properties.ChildElements)
        {
            look = child switch
            {
                FontSize { Val.Value: { } size } when float.TryParse(size, CultureInfo.InvariantCulture, out var half) => look with { Size = Math.Clamp(half / 2, 0, 200) },
                Bold bold => look with { Bold = IsOn(bold) },
                Italic italic => look with { Italic = IsOn(italic) },
                Vanish vanish => look with { Vanish = IsOn(vanish) },
                Caps caps => look with { Capitals = IsOn(caps) },
                Color { Val.Value: { } hex } when int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) => look with { Rgb = rgb & White },
                _ => look,
            };
        }

        return look;
    }

    private static bool IsOn(OnOffType value) => value.Val is null || value.Val.Value;
}
