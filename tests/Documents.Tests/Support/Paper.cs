using System.Globalization;
using System.Text;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Documents.Tests.Support;

/// <summary>Draws a PDF letter by letter, each half as wide as its size, so that a test can say where everything stands.</summary>
/// <remarks>Distances are in points from the top left corner; y is the baseline.</remarks>
internal sealed class Paper(double width = 612, double height = 792)
{
    private readonly List<(StringBuilder Content, List<string> Links)> pages = [(new(), [])];
    private readonly List<char> special = [];

    public static double WidthOf(string text, double size = 10) => 0.5 * size * text.Length;

    public Paper Text(double x, double y, string text, double size = 10, bool bold = false, double spacing = 0, int rgb = 0, int mode = 0, int turn = 0)
    {
        var (cos, sin) = (Math.Cos(turn * Math.PI / 180), Math.Sin(turn * Math.PI / 180));
        return Draw($"BT {Colour(rgb)} rg /F{(bold ? 2 : 1)} {N(size)} Tf {N(spacing)} Tc {mode} Tr {N(cos)} {N(sin)} {N(-sin)} {N(cos)} {N(x)} {N(height - y)} Tm <{Codes(text)}> Tj ET");
    }

    /// <summary>Text that ends at x.</summary>
    public Paper Right(double x, double y, string text, double size = 10, bool bold = false) => Text(x - WidthOf(text, size), y, text, size, bold);

    /// <summary>Lines one below the other.</summary>
    public Paper Lines(double x, double y, double leading, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Text(x, y, line);
            y += leading;
        }

        return this;
    }

    public Paper Fill(double x, double y, double w, double h, int rgb) => Draw($"{Colour(rgb)} rg {N(x)} {N(height - y - h)} {N(w)} {N(h)} re f");

    public Paper Link(double x, double y, double w, double h, string uri)
    {
        pages[^1].Links.Add($"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [{N(x)} {N(height - y - h)} {N(x + w)} {N(height - y)}] /A << /S /URI /URI ({uri}) >> >>");
        return this;
    }

    public Paper NewPage()
    {
        pages.Add((new(), []));
        return this;
    }

    public PlacedDocument Read()
    {
        var read = DocumentParser.Parse(Bytes(), "paper.pdf", new());
        return read.Ok ? read.Value : throw new InvalidOperationException($"{read.Error.Code}: {read.Error.Detail}");
    }

    public Result<PlacedDocument> TryRead() => DocumentParser.Parse(Bytes(), "paper.pdf", new());

    public byte[] Bytes()
    {
        var pdf = new RawPdf();
        var tree = pdf.Reserve();
        var map = pdf.Stream("", ToUnicode());
        var fonts = $"<< /F1 {pdf.Add(Font("Helvetica", map))} 0 R /F2 {pdf.Add(Font("Helvetica-Bold", map))} 0 R >>";
        var kids = new List<int>();
        foreach (var (content, links) in pages)
        {
            var annotations = links.Count == 0 ? "" : $"/Annots [{string.Join(' ', links)}]";
            kids.Add(pdf.Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {N(width)} {N(height)}] /Resources << /Font {fonts} >> /Contents {pdf.Stream("", content.ToString())} 0 R {annotations} >>"));
        }

        pdf.Set(tree, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(k => $"{k} 0 R"))}] >>");
        return pdf.Bytes(pdf.Add($"<< /Type /Catalog /Pages {tree} 0 R >>"));
    }

    private Paper Draw(string operators)
    {
        pages[^1].Content.AppendLine(operators);
        return this;
    }

    private string Codes(string text)
    {
        var codes = new StringBuilder();
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~')
            {
                codes.Append(((int)c).ToString("X2"));
                continue;
            }

            if (!special.Contains(c))
            {
                special.Add(c);
            }

            codes.Append((128 + special.IndexOf(c)).ToString("X2"));
        }

        return codes.ToString();
    }

    private static string Font(string name, int map)
        => $"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 0 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat("500", 256))}] /ToUnicode {map} 0 R "
        + $"/FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 760 /Descent -220 /CapHeight 700 /StemV 80 >> >>";

    private string ToUnicode()
    {
        var pairs = Enumerable.Range(32, 95).Select(c => $"<{c:X2}> <{c:X4}>").Concat(special.Select((c, i) => $"<{128 + i:X2}> <{(int)c:X4}>")).Chunk(90);
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange\n"
            + string.Concat(pairs.Select(p => $"{p.Length} beginbfchar\n{string.Join('\n', p)}\nendbfchar\n")) + "endcmap end end";
    }

    private static string Colour(int rgb) => $"{N((rgb >> 16) / 255.0)} {N(((rgb >> 8) & 255) / 255.0)} {N((rgb & 255) / 255.0)}";

    private static string N(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
