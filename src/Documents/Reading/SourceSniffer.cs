using System.Text;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>Tells what kind of file some bytes are, by what they are rather than by what the file is called.</summary>
internal static class SourceSniffer
{
    private const int Head = 1024;

    public static Result<SourceKind> Sniff(ReadOnlySpan<byte> content, string name)
    {
        if (content.IsEmpty)
        {
            return new Error("document.empty", "The file has no content. Was it saved or uploaded to the end?");
        }

        var head = content[..Math.Min(content.Length, Head)];
        // Some writers put a few bytes before the PDF's own beginning; the standard's readers look for it in the first 1024.
        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return SourceKind.Pdf;
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return content.IndexOf("word/document"u8) >= 0
                ? SourceKind.Word
                : Unsupported("a ZIP archive or an Office file other than Word");
        }

        if (IsPicture(head))
        {
            return SourceKind.Picture;
        }

        // A Word file under a password is an old compound file that holds the new one, encrypted.
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) && content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0"u8) >= 0)
        {
            return new Error("document.encrypted", "The Office file is protected by a password. Save it without one, and try again.");
        }

        return Known(head) is { } known ? Unsupported(known) : SniffText(content, name);
    }

    private static Result<SourceKind> SniffText(ReadOnlySpan<byte> content, string name)
    {
        if (!TextDecoder.TryDecode(content, out var text))
        {
            return Unsupported("a binary file");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new Error("document.empty", "The file holds nothing but white space.");
        }

        var start = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            return Unsupported("a Rich Text (RTF) file");
        }

        var looksLikeMarkup = start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0
            || start.IndexOf("<body", StringComparison.OrdinalIgnoreCase) >= 0;
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return looksLikeMarkup || extension is ".html" or ".htm" or ".xhtml" ? SourceKind.Html
            : extension is ".md" or ".markdown" ? SourceKind.Markdown
            : SourceKind.Text;
    }

    private static bool IsPicture(ReadOnlySpan<byte> head)
        => head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)
        || (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..12].SequenceEqual("WEBP"u8));

    private static string? Known(ReadOnlySpan<byte> head)
        => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old Office file (.doc)"
        : head.StartsWith("GIF8"u8) ? "a GIF picture"
        : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "a gzip archive"
        : head.StartsWith((ReadOnlySpan<byte>)[0x7F, (byte)'E', (byte)'L', (byte)'F']) || head.StartsWith("MZ"u8) ? "a program"
        : head.StartsWith("%!PS"u8) ? "a PostScript file"
        : null;

    private static Error Unsupported(string what)
        => new("document.unsupported", $"This is {what}. PDF, Word (.docx), HTML, Markdown and plain text are read, and pictures (PNG, JPEG, TIFF) where OCR is installed.");
}

internal enum SourceKind
{
    Pdf,
    Word,
    Html,
    Markdown,
    Text,
    Picture,
}
