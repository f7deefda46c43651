using System.Text;
using Prospect.Kernel;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Prospect.Documents.Writing;

/// <summary>Writes a document as a PDF for letter paper. Its letters are embedded, so that names look the same and are read the same everywhere.</summary>
public static class WrittenPdf
{
    // Points.
    private const double Width = 612, Height = 792, Margin = 72, Size = 11, Leading = 14.5, Gap = 7, ItemGap = 3, Indent = 18;

    private static readonly Lazy<byte[]> Regular = new(() => Face("LiberationSerif-Regular.ttf")), Bold = new(() => Face("LiberationSerif-Bold.ttf"));

    /// <returns>The file's bytes; or <c>document.unwritable</c> where the letters that are embedded lack a sign.</returns>
    public static Result<byte[]> Of(WrittenDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = document.Title;
        builder.DocumentInformation.Producer = "Prospect";
        var sheet = new Sheet(builder, builder.AddTrueTypeFont(Regular.Value), builder.AddTrueTypeFont(Bold.Value));
        var missing = document.Blocks.SelectMany(b => b.Lines.SelectMany(l => Signs(l)).Where(s => !sheet.Has(s, b.Kind is WrittenKind.Heading))).Distinct().ToList();
        if (missing.Count > 0)
        {
            return new Error("document.unwritable", $"The PDF has no letter for {string.Join(", ", missing.Take(10).Select(m => $"“{m}”"))}. Take the Word file or the text, which hold every sign.");
        }

        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            sheet.Skip(i == 0 ? 0 : block.Kind is WrittenKind.Item && document.Blocks[i - 1].Kind is WrittenKind.Item ? ItemGap : Gap);

            // A heading does not stay behind at the foot of a page.
            sheet.Reserve(block.Kind is WrittenKind.Heading ? 3 * Leading : 0);
            foreach (var line in block.Lines)
            {
                sheet.Write(line.Normalize(NormalizationForm.FormC), block.Kind is WrittenKind.Heading, block.Kind is WrittenKind.Item);
            }
        }

        return builder.Build();
    }

    private static IEnumerable<string> Signs(string line) => line.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(r => r.Value != ' ').Select(r => r.ToString());

    private static byte[] Face(string name)
    {
        using var stream = typeof(WrittenPdf).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Where the next line stands, over as many pages as it takes.</summary>
    private sealed class Sheet(PdfDocumentBuilder builder, PdfDocumentBuilder.AddedFont regular, PdfDocumentBuilder.AddedFont bold)
    {
        private readonly Dictionary<(string, bool), double?> widths = [];
        private PdfPageBuilder page = builder.AddPage(Width, Height);
        private double y = Height - Margin;

        public bool Has(string sign, bool isBold) => sign.Length == 1 && WidthOf(sign, isBold) is not null;

        public void Skip(double gap) => y -= gap;

        public void Reserve(double height)
        {
            if (y - height < Margin)
            {
                (page, y) = (builder.AddPage(Width, Height), Height - Margin);
            }
        }

        public void Write(string text, bool isBold, bool isItem)
        {
            var (left, row, width) = (Margin + (isItem ? Indent : 0), new StringBuilder(), 0.0);
            var first = true;
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, Width - Margin - left, isBold)))
            {
                var wide = WidthOf(word, isBold) ?? 0;
                var blank = row.Length == 0 ? 0 : WidthOf(" ", isBold) ?? 0;
                if (row.Length > 0 && width + blank + wide > Width - Margin - left)
                {
                    Row(row.ToString(), left, isBold, isItem && first);
                    (first, width, blank) = (false, 0, 0);
                    row.Clear();
                }

                row.Append(row.Length > 0 ? " " : "").Append(word);
                width += blank + wide;
            }

            Row(row.ToString(), left, isBold, isItem && first);
        }

        private void Row(string text, double left, bool isBold, bool withSign)
        {
            Reserve(Leading);
            y -= Leading;
            if (withSign)
            {
                page.AddText("•", Size, new PdfPoint(left - (Indent / 2), y), regular);
            }

            if (text.Length > 0)
            {
                page.AddText(text, Size, new PdfPoint(left, y), isBold ? bold : regular);
            }
        }

        // A word without a blank that is longer than a line goes over several.
        private IEnumerable<string> Parts(string word, double most, bool isBold)
        {
            var from = 0;
            for (var to = 1; to <= word.Length; to++)
            {
                if (to - from > 1 && WidthOf(word[from..to], isBold) > most)
                {
                    yield return word[from..(to - 1)];
                    from = to - 1;
                }
            }

            yield return word[from..];
        }

        private double? WidthOf(string text, bool isBold)
        {
            if (!widths.TryGetValue((text, isBold), out var width))
            {
                widths[(text, isBold)] = width = Measure(text, isBold);
            }

            return width;
        }

        // The library says with an exception that the font lacks a sign.
        private double? Measure(string text, bool isBold)
        {
            try
            {
                var letters = page.MeasureText(text, Size, new PdfPoint(0, 0), isBold ? bold : regular);
                return letters.Count == 0 ? 0 : letters[^1].EndBaseLine.X;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }
}
