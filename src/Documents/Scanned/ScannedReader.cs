using Prospect.Documents.Layout;
using Prospect.Kernel;
using UglyToad.PdfPig;

namespace Prospect.Documents.Scanned;

/// <summary>Reads pictures of pages where the programs for it are installed.</summary>
internal static class ScannedReader
{
    private const int MostPages = 20;
    private const int LeastLetters = 12; // of a whole document; fewer are specks

    public static Result<PlacedDocument> ReadPicture(ReadOnlyMemory<byte> content)
    {
        var recogniser = new PageRecogniser(new());
        if (!recogniser.CanRead)
        {
            return NotInstalled("The file is a picture");
        }

        var page = recogniser.Read(content.ToArray(), 1, null);
        return page is null
            ? new Error("document.damaged", "The picture cannot be opened. Save it anew as PNG or JPEG.")
            : Arrange([page], "The picture");
    }

    public static Result<PlacedDocument> ReadPdf(ReadOnlyMemory<byte> content)
    {
        var recogniser = new PageRecogniser(new());
        if (!recogniser.CanRead || !recogniser.CanDraw)
        {
            return NotInstalled("The PDF is a scan, pictures of pages without text");
        }

        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(file, content.Span);
            using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > MostPages)
            {
                return new Error("document.too-many-pages", $"The scan has {pdf.NumberOfPages} pages; at most {MostPages} are recognised.");
            }

            var pages = new List<RawPage>();
            for (var number = 1; number <= pdf.NumberOfPages; number++)
            {
                if (recogniser.Draw(file, number) is { } picture && recogniser.Read(picture, number, pdf.GetPage(number).Width) is { } page)
                {
                    pages.Add(page);
                }
            }

            return Arrange(pages, "The scan");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Result<PlacedDocument> Arrange(List<RawPage> pages, string what)
        => pages.Sum(p => p.Body.Sum(s => s.Length)) < LeastLetters
            ? new Error("document.scanned", $"{what} shows no text that could be recognised.")
            : new PlacedDocument(SourceFormat.Pdf, HasPages: true, PageLayout.Arrange(pages), Recognised: true);

    private static Error NotInstalled(string what)
        => new("document.scanned", $"{what}, and text recognition is not installed here. Export the document as PDF from the program that wrote it, or install tesseract-ocr and poppler-utils.");
}
