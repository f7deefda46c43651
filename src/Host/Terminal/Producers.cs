using System.Text;

namespace Prospect.Host.Terminal;

/// <summary>Tells what made a PDF, by what the file says of itself.</summary>
internal static class Producers
{
    private static readonly string[] Known = ["Skia", "LibreOffice", "ReportLab", "WeasyPrint", "cairo", "Word", "iText", "PdfPig", "Quartz", "wkhtmltopdf", "Prince", "fpdf", "TCPDF", "pdfTeX"];

    /// <summary>The producer's name; <c>other</c> where the file names none that is known.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        foreach (var name in Known)
        {
            // As bytes, and as UTF-16 written in hexadecimal.
            if (content.IndexOf(Encoding.ASCII.GetBytes(name)) >= 0 || content.IndexOf(Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(name)))) >= 0)
            {
                return name;
            }
        }

        return "other";
    }
}
