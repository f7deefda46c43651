using Prospect.Documents.Docx;
using Prospect.Documents.Html;
using Prospect.Documents.Pdf;
using Prospect.Documents.Plain;
using Prospect.Documents.Scanned;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>Reads a document in this very process, with no limit but those that its format's reader keeps.</summary>
/// <remarks>For the reading process, tests and benches. What comes from others goes through <see cref="DocumentReader"/>.</remarks>
public static class DocumentParser
{
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">The file's name, whose ending tells Markdown from other text.</param>
    /// <param name="limits">Sizes that the readers keep to.</param>
    public static Result<PlacedDocument> Parse(ReadOnlyMemory<byte> content, string name, ReadingLimits limits)
    {
        if (content.Length > limits.Bytes)
        {
            return TooLarge(content.Length, limits);
        }

        return SourceSniffer.Sniff(content.Span, name).Then(kind => kind switch
        {
            SourceKind.Pdf => OrRecognised(PdfReader.Read(content, limits), content),
            SourceKind.Word => WordReader.Read(content, limits),
            SourceKind.Html => HtmlReader.Read(Text(content), SourceFormat.Html),
            SourceKind.Markdown => MarkdownReader.Read(Text(content)),
            SourceKind.Text => PlainTextReader.Read(Text(content)),
            SourceKind.Picture => ScannedReader.ReadPicture(content),
            _ => throw new InvalidOperationException($"No reader for {kind}."),
        });
    }

    private static Result<PlacedDocument> OrRecognised(Result<PlacedDocument> read, ReadOnlyMemory<byte> content)
        => !read.Ok && read.Error.Code == "document.scanned" ? ScannedReader.ReadPdf(content) : read;

    private static string Text(ReadOnlyMemory<byte> content)
        => TextDecoder.TryDecode(content.Span, out var text) ? text : throw new InvalidOperationException("What was taken for text is none.");

    internal static Error TooLarge(long bytes, ReadingLimits limits)
        => new("document.too-large", $"The file has {bytes / (1024.0 * 1024):0.0} MB; at most {limits.Bytes / (1024 * 1024)} MB are read.");
}
