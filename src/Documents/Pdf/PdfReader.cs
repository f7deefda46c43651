using Prospect.Documents.Layout;
using Prospect.Kernel;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Prospect.Documents.Pdf;

/// <summary>Reads PDF: the letters of each page with their places, through PdfPig.</summary>
internal static class PdfReader
{
    // Lenient: what people have often breaks the letter of the standard; what cannot be read at all still fails.
    private static readonly ParsingOptions Lenient = new() { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false };

    public static Result<PlacedDocument> Read(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        try
        {
            using var pdf = PdfDocument.Open(content, Lenient);
            if (pdf.NumberOfPages == 0)
            {
                return new Error("document.damaged", "The PDF has no page. Save or print it anew from the program that made it.");
            }

            if (pdf.NumberOfPages > limits.Pages)
            {
                return new Error("document.too-many-pages", $"The PDF has {pdf.NumberOfPages} pages; at most {limits.Pages} are read. Save the pages that matter as a file of their own.");
            }

            return Read(pdf, content);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new Error("document.encrypted", "The PDF asks for a password. Open it, save or print it without one, and try again.");
        }
        // A reader of damaged files meets every kind of exception; all of them mean the same here, and none leaves this process.
        catch (Exception fault) when (fault is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return new Error("document.damaged", $"The PDF is damaged ({Describe(fault)}). Save or print it anew from the program that made it.");
        }
    }

    private static Result<PlacedDocument> Read(PdfDocument pdf, ReadOnlyMemory<byte> content)
    {
        var (read, first) = PdfPages.Read(pdf, () => PdfDocument.Open(content, Lenient));
        var pages = read.ConvertAll(p => p.Text);
        var pictures = read.Count(p => p.IsPicture);
        if (pages.Count == 0)
        {
            return new Error("document.damaged", $"No page of the PDF can be read ({Describe(first!)}). Save or print it anew from the program that made it.");
        }

        if (pages.All(p => p.Body.Count == 0))
        {
            return pictures > 0
                ? new Error("document.scanned", "The PDF is a scan: pictures of pages without text.")
                : new Error("document.no-text", "The PDF holds no text that a reader can see.");
        }

        return new PlacedDocument(SourceFormat.Pdf, HasPages: true, PageLayout.Arrange(pages));
    }

    private static string Describe(Exception fault)
    {
        var line = fault.Message.ReplaceLineEndings(" ");
        return line.Length <= 120 ? line.TrimEnd('.') : line[..120] + "…";
    }
}
