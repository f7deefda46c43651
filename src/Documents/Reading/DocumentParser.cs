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
            SourceKind.Pdf => PdfReader.Read(content, limits),
            SourceKind.Word => WordReader.Read(content, limits),
            SourceKind.Html => HtmlReader.Read(Text(content), SourceFormat.Html),
            SourceKind.Markdown => MarkdownReader.Read(Text(content)),
            SourceKind.Text => PlainTextReader.Read(Text(content)),
            SourceKind.Picture => ScannedReader.ReadPicture(content),
            _ => throw new InvalidOperationException($"No reader for {kind}."),
        });
    }

    /// <summary>Recognises the text of a picture, or of a PDF whose pages are pictures, where the programs for it are installed.</summary>
    public static Result<PlacedDocument> Recognise(ReadOnlyMemory<byte> content, string name, ReadingLimits limits)
        => content.Length > limits.Bytes ? TooLarge(content.Length, limits)
        : SourceSniffer.Sniff(content.Span, name).Then(kind => kind switch
        {
            SourceKind.Pdf => ScannedReader.ReadPdf(content),
            SourceKind.Picture => ScannedReader.ReadPicture(content),
            _ => new Error("document.unsupported", "Only pictures are recognised."),
        });

    private static string Text(ReadOnlyMemory<byte> content)
        => TextDecoder.TryDecode(content.Span, out var text) ? text : throw new InvalidOperationException("What was taken for text is none.");

    internal static Error TooLarge(long bytes, ReadingLimits limits)
        => new("document.too-large", $"The file has {bytes / (1024.0 * 1024):0.0} MB; at most {limits.Bytes / (1024 * 1024)} MB are read.");
}
