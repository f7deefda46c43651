using System.Globalization;
using Prospect.Documents.Layout;

namespace Prospect.Documents.Scanned;

/// <summary>Recognises the text of pictures through Tesseract, and draws the pages of scanned PDFs through poppler.</summary>
internal sealed class PageRecogniser(ProgramRunner programs)
{
    private const int Dpi = 200;
    private const double PointsPerInch = 72;
    private const int LeastConfidence = 30; // of 100; below, it is dirt rather than letters

    public bool CanRead => programs.Find("tesseract") is not null;
    public bool CanDraw => programs.Find("pdftoppm") is not null;

    /// <summary>Draws a page of a PDF as a picture; null where that fails.</summary>
    public byte[]? Draw(string pdf, int page)
        => programs.Run("pdftoppm", ["-r", $"{Dpi}", "-gray", "-f", $"{page}", "-l", $"{page}", "-scale-to", "2400", pdf], []);

    /// <summary>The text of a picture, in points at the picture's size.</summary>
    /// <param name="picture">PNG, JPEG, TIFF, WebP or PGM.</param>
    /// <param name="pointWidth">How wide the page is in points; null to take 200 dots an inch.</param>
    public RawPage? Read(byte[] picture, int number, double? pointWidth)
    {
        var table = programs.Run("tesseract", ["stdin", "stdout", "--dpi", $"{Dpi}", "--psm", "3", "tsv"], picture);
        return table is null ? null : Parse(System.Text.Encoding.UTF8.GetString(table), number, pointWidth);
    }

    private static RawPage Parse(string table, int number, double? pointWidth)
    {
        double width = 0, height = 0, scale = PointsPerInch / Dpi;
        var lines = new Dictionary<string, List<Word>>();
        foreach (var row in table.Split('\n').Skip(1))
        {
            // level page_num block_num par_num line_num word_num left top width height conf text
            var cell = row.TrimEnd('\r').Split('\t');
            if (cell.Length < 12 || !double.TryParse(cell[6], CultureInfo.InvariantCulture, out var x) || !double.TryParse(cell[7], CultureInfo.InvariantCulture, out var y)
                || !double.TryParse(cell[8], CultureInfo.InvariantCulture, out var w) || !double.TryParse(cell[9], CultureInfo.InvariantCulture, out var h))
            {
                continue;
            }

            if (cell[0] == "1")
            {
                scale = pointWidth is { } points && w > 0 ? points / w : scale;
                (width, height) = (w * scale, h * scale);
            }
            else if (cell[0] == "5" && !string.IsNullOrWhiteSpace(cell[11])
                && double.TryParse(cell[10], CultureInfo.InvariantCulture, out var confidence) && confidence >= LeastConfidence)
            {
                var key = string.Join('.', cell[2..5]);
                if (!lines.TryGetValue(key, out var words))
                {
                    lines.Add(key, words = []);
                }

                words.Add(new(WordMaker.Spell(cell[11].Trim()), new(x * scale, y * scale, w * scale, h * scale), new((float)(h * scale), false, false, 0)));
            }
        }

        return new(number, width, height, [.. lines.Values.SelectMany(Segments)], []);
    }

    /// <summary>The words of a line, parted at column gaps, in the size that most of the line has.</summary>
    private static IEnumerable<Segment> Segments(List<Word> words)
    {
        var size = words.Select(w => w.Box.Height).Order().ElementAt(words.Count / 2) * 1.1;
        var baseline = words.Select(w => w.Box.Bottom).Order().ElementAt(words.Count / 2);
        var start = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Box.X - words[i - 1].Box.Right > 1.5 * size)
            {
                yield return new([.. words[start..i].Select(w => w with { Style = w.Style with { Size = (float)size } })], baseline);
                start = i;
            }
        }
    }
}
