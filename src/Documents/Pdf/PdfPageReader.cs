using Prospect.Documents.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

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
        var styles = new LetterStyles();
        foreach (var letter in page.Letters)
        {
            if (string.IsNullOrEmpty(letter.Value))
            {
                continue;
            }

            var style = styles.Of(letter);
            if (letter.TextOrientation is not TextOrientation.Horizontal && letter.StartBaseLine != letter.EndBaseLine)
            {
                turned.Add(letter, page.Height, style);
                continue;
            }

            var glyph = ToGlyph(letter, page.Height, style);
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
        return new(new(number, page.Width, page.Height, body, GlyphRows.Cut(unseen.FindAll(g => g.Size > 0.05))), isPicture);
    }

    private static Glyph ToGlyph(Letter letter, double pageHeight, TextStyle style)
        => new(letter.Value, letter.StartBaseLine.X, Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X), pageHeight - letter.StartBaseLine.Y, style);

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
}
