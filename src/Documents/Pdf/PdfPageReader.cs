using Prospect.Documents.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Prospect.Documents.Pdf;

/// <summary>Reads a page of a PDF into raw segments.</summary>
internal static class PdfPageReader
{
    private const double SmallestVisible = 2; // points

    /// <param name="Text">What stands on the page.</param>
    /// <param name="IsPicture">True where the page is a picture, with no text or only such as a recogniser laid under it.</param>
    public readonly record struct ReadPage(RawPage Text, bool IsPicture);

    public static ReadPage Read(PdfDocument pdf, int number)
    {
        var page = pdf.GetPage(number);
        var backdrop = new Backdrop(page);
        List<Glyph> seen = [], unseen = [], underlay = [];
        var turned = new TurnedText();
        foreach (var letter in page.Letters)
        {
            if (string.IsNullOrEmpty(letter.Value))
            {
                continue;
            }

            if (letter.TextOrientation is not TextOrientation.Horizontal && letter.StartBaseLine != letter.EndBaseLine)
            {
                turned.Add(letter, page.Height, Style(letter));
                continue;
            }

            var glyph = ToGlyph(letter, page.Height);
            if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            {
                underlay.Add(glyph);
            }
            else
            {
                (IsSeen(letter, glyph, page, backdrop) ? seen : unseen).Add(glyph);
            }
        }

        // Invisible text over a picture is the work of a recogniser and stands for what the picture shows.
        var recognised = underlay.Count > 0 && seen.Count(g => !g.IsBlank) < underlay.Count / 4 && page.NumberOfImages > 0;
        (recognised ? seen : unseen).AddRange(underlay);

        var body = AlignedCells.Part(GlyphRows.Cut(seen));
        body.AddRange(turned.Segments());
        PdfLinks.Attach(page, body);
        DrawnBullets.Mark(backdrop, body);
        var isPicture = page.NumberOfImages > 0 && body.Count == 0;
        return new(new(number, page.Width, page.Height, body, GlyphRows.Cut(unseen.Where(g => g.Size > 0.05))), isPicture);
    }

    private static Glyph ToGlyph(Letter letter, double pageHeight)
        => new(letter.Value, letter.StartBaseLine.X, Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X), pageHeight - letter.StartBaseLine.Y, Style(letter));

    private static bool IsSeen(Letter letter, Glyph glyph, Page page, Backdrop backdrop)
    {
        if (glyph.IsBlank)
        {
            return true;
        }

        var box = glyph.Box;
        return glyph.Size >= SmallestVisible
            && box.Right > 0 && box.X < page.Width && box.MiddleY > 0 && box.MiddleY < page.Height
            && (letter.RenderingMode is not (TextRenderingMode.Fill or TextRenderingMode.FillClip) || backdrop.Shows(box, glyph.Style.Rgb));
    }

    private static TextStyle Style(Letter letter)
    {
        var size = Math.Abs(letter.PointSize);
        return new((float)(double.IsFinite(size) ? Math.Min(size, 1000) : 0), IsBold(letter), IsItalic(letter), Rgb(letter.Color));
    }

    private static bool IsBold(Letter letter)
        => letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600 || Names(letter.FontName, "bold", "black", "heavy", "semibold", "demi", "-bd");

    private static bool IsItalic(Letter letter)
        => letter.FontDetails.IsItalic || Names(letter.FontName, "italic", "oblique");

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
}
