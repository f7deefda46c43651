using Prospect.Documents.Pdf;
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
            _ => new Error("document.unsupported", "Not read yet."),
        });
    }

    internal static Error TooLarge(long bytes, ReadingLimits limits)
        => new("document.too-large", $"The file has {bytes / (1024.0 * 1024):0.0} MB; at most {limits.Bytes / (1024 * 1024)} MB are read.");
}
