using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Prospect.Documents.Flow;
using Prospect.Documents.Html;
using Prospect.Kernel;

namespace Prospect.Documents.Docx;

/// <summary>Reads Word files (.docx) through the Open XML SDK, which resolves neither external entities nor remote parts.</summary>
internal static class WordReader
{
    public static Result<PlacedDocument> Read(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        try
        {
            var bytes = content.ToArray();
            if (!UnpacksWithin(bytes, limits.Unpacked))
            {
                return new Error("document.unpacks-too-large", $"The Word file unpacks to more than {limits.Unpacked / (1024 * 1024)} MB. Leave out its pictures, or print it as PDF.");
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
            if (word.MainDocumentPart?.Document?.Body is null)
            {
                return new Error("document.damaged", "The Word file has no document in it. Save it anew from the program that made it.");
            }

            var flow = new WordWalk(word.MainDocumentPart).Read();
            return HtmlReader.HasText(flow.Items)
                ? FlowLayout.Place(flow, SourceFormat.Word)
                : new Error("document.no-text", "The Word file holds no text that a reader can see.");
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or ArgumentException or InvalidOperationException or IOException or UriFormatException or NullReferenceException)
        {
            return new Error("document.damaged", "The Word file is damaged. Open it in Word or LibreOffice, save it anew, and try again.");
        }
    }

    /// <summary>Unpacks every part without keeping it, since what a packed file says of its own size need not be true.</summary>
    private static bool UnpacksWithin(byte[] content, long limit)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        var buffer = new byte[64 * 1024];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            int read;
            while ((read = part.Read(buffer, 0, buffer.Length)) > 0)
            {
                total += read;
                if (total > limit)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
