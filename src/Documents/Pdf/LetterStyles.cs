using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Prospect.Documents.Pdf;

/// <summary>How letters look. Most letters of a page share a few fonts and colours, which are looked at once.</summary>
internal sealed class LetterStyles
{
    private readonly Dictionary<FontDetails, (bool Bold, bool Italic)> fonts = new(ReferenceComparer<FontDetails>.Same);
    private readonly Dictionary<IColor, int> colours = new(ReferenceComparer<IColor>.Same);
    private (FontDetails Font, IColor Colour, double Size, TextStyle Style)? last;

    public TextStyle Of(Letter letter)
    {
        if (last is { } l && l.Size == letter.PointSize && ReferenceEquals(l.Font, letter.FontDetails) && ReferenceEquals(l.Colour, letter.Color))
        {
            return l.Style;
        }

        var size = Math.Abs(letter.PointSize);
        var (bold, italic) = Font(letter);
        var style = new TextStyle((float)(double.IsFinite(size) ? Math.Min(size, 1000) : 0), bold, italic, Colour(letter.Color));
        last = (letter.FontDetails, letter.Color, letter.PointSize, style);
        return style;
    }

    private (bool Bold, bool Italic) Font(Letter letter)
    {
        var font = letter.FontDetails;
        if (!fonts.TryGetValue(font, out var look))
        {
            var name = letter.FontName;
            look = (font.IsBold || font.Weight >= 600 || Names(name, "bold", "black", "heavy", "semibold", "demi", "-bd"),
                font.IsItalic || Names(name, "italic", "oblique"));
            fonts.Add(font, look);
        }

        return look;
    }

    private int Colour(IColor? colour)
    {
        if (colour is null)
        {
            return 0;
        }

        if (!colours.TryGetValue(colour, out var rgb))
        {
            colours.Add(colour, rgb = Rgb(colour));
        }

        return rgb;
    }

    private static bool Names(string? font, params ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (font?.Contains(mark, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A colour as 0xRRGGBB; a pattern, and what cannot be told, is black.</summary>
    public static int Rgb(IColor? colour)
    {
        try
        {
            var (r, g, b) = colour is null or PatternColor ? (0d, 0d, 0d) : colour.ToRGBValues();
            return (Channel(r) << 16) | (Channel(g) << 8) | Channel(b);
        }
        catch (Exception fault) when (fault is InvalidOperationException or NotSupportedException or ArgumentException or IndexOutOfRangeException)
        {
            return 0;
        }
    }

    private static int Channel(double value) => double.IsFinite(value) ? (int)Math.Round(Math.Clamp(value, 0, 1) * 255) : 0;

    private sealed class ReferenceComparer<T> : IEqualityComparer<T> where T : class
    {
        public static readonly ReferenceComparer<T> Same = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T value) => RuntimeHelpers.GetHashCode(value);
    }
}
