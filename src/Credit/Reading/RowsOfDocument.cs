using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>
/// Orders a document's words into visual rows and cells, page after page. A report is a grid: what belongs together stands at one height,
/// so the reading order of paragraphs is of no use here.
/// </summary>
internal sealed partial class RowsOfDocument
{
    private readonly PlacedDocument document;
    private readonly List<List<Row>> wholePages;
    private readonly double cellGap;

    // Shares of the height of a line. The blanks of a typewriter's letters are wider than many a gap between cells.
    private const double LeastCellGap = 0.65, BlanksToACell = 1.4;
    private const int MostBlanks = 4000, LeastOfARule = 12;

    public RowsOfDocument(PlacedDocument document)
    {
        this.document = document;
        cellGap = Math.Max(LeastCellGap, BlanksToACell * Blank(document));
        wholePages = [.. document.Pages.Select(p => Group(p.Number, p.Lines.Concat(p.Furniture)))];
    }

    public PlacedDocument Document => document;

    /// <summary>For each page the rows of everything that stands on it, running headers and footers too.</summary>
    public IReadOnlyList<IReadOnlyList<Row>> WholePages => wholePages;

    [GeneratedRegex(@"https?://|www\.|\bpage \d+ of \d+\b|(^|\s)\d{1,3} ?(/|of) ?\d{1,3}$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageMarks();

    /// <summary>The rows of the report's own text, page after page.</summary>
    public IReadOnlyList<Row> OfBody()
    {
        var pages = document.Pages.Select((p, i) => Body(p, wholePages[i])).ToList();
        var running = Running(pages, document);
        return [.. pages.SelectMany(rows => rows.Where((row, i) => !IsFurniture(row, i, rows.Count, running) && !IsRule(row)))];
    }

    // What recurs on pages is taken for a running header, but the head of a calendar that a page break has cut recurs too.
    private static List<Row> Body(PlacedPage page, List<Row> rows)
    {
        var words = page.Furniture.SelectMany(l => l.Words).ToHashSet<Word>(ReferenceEqualityComparer.Instance);
        return words.Count == 0 ? rows : [.. rows.Where(r => !r.Words.All(words.Contains) || Vocabulary.BelongsToBody(r))];
    }

    // The narrower blanks of the document: a quarter are no wider.
    private static double Blank(PlacedDocument document)
    {
        var blanks = document.Pages.SelectMany(p => p.Lines).SelectMany(l => l.Words.Zip(l.Words.Skip(1), (a, b) => (b.Box.X - a.Box.Right) / Math.Max(1, Math.Min(a.Box.Height, b.Box.Height)))).Where(gap => gap > 0).Take(MostBlanks).Order().ToList();
        return blanks.Count == 0 ? 0 : blanks[blanks.Count / 4];
    }

    private List<Row> Group(int page, IEnumerable<Line> lines)
    {
        var all = lines.ToList();
        var signs = all.Where(l => l.Bullet is { Length: > 0 }).ToDictionary(l => l.Words[0], l => l.Bullet!, (IEqualityComparer<Word>)ReferenceEqualityComparer.Instance);
        var placed = all.SelectMany(l => l.Words.Select((w, i) => (Word: w, StartsLine: i == 0))).OrderBy(w => w.Word.Box.MiddleY).ThenBy(w => w.Word.Box.X).ToList();
        var rows = new List<Row>();
        for (var start = 0; start < placed.Count;)
        {
            var end = start + 1;
            var (sum, reach) = (placed[start].Word.Box.MiddleY, 0.5 * placed[start].Word.Box.Height);
            while (end < placed.Count && placed[end].Word.Box.MiddleY - (sum / (end - start)) < Math.Min(reach, 0.5 * placed[end].Word.Box.Height))
            {
                sum += placed[end++].Word.Box.MiddleY;
            }

            rows.Add(new(page, Cells(placed[start..end]), signs.Count == 0 ? null : signs));
            start = end;
        }

        return rows;
    }

    private List<Cell> Cells(List<(Word Word, bool StartsLine)> row)
    {
        row.Sort((a, b) => a.Word.Box.X.CompareTo(b.Word.Box.X));
        var cells = new List<Cell>();
        var words = new List<Word>();
        foreach (var (word, startsLine) in row)
        {
            if (words.Count > 0 && (startsLine || word.Box.X - words[^1].Box.Right > cellGap * Math.Min(word.Box.Height, words[^1].Box.Height)))
            {
                cells.Add(new([.. words]));
                words.Clear();
            }

            words.Add(word);
        }

        cells.Add(new(words));
        return cells;
    }

    // A line drawn with a typewriter's signs.
    private static bool IsRule(Row row) => row.Words.Count == 1 && row.Words[0].Text is { Length: >= LeastOfARule } text && text[0] is '=' or '-' or '_' or '~' or '.' or '#' && text.AsSpan().IndexOfAnyExcept(text[0]) < 0;

    private static bool IsFurniture(Row row, int index, int count, HashSet<string> running)
        => (index < 3 || index >= count - 3) && !Vocabulary.BelongsToBody(row) && (running.Contains(Shape(row)) || PageMarks().IsMatch(row.Text));

    // The shapes, digits aside, that stand at the edge of three pages or of all.
    private static HashSet<string> Running(List<List<Row>> pages, PlacedDocument document)
        => !document.HasPages || pages.Count < 2 ? []
            : [.. pages.SelectMany(rows => rows.Take(3).Concat(rows.Skip(Math.Max(3, rows.Count - 3))).Select(Shape).Distinct(StringComparer.Ordinal))
                .GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= Math.Min(3, pages.Count)).Select(g => g.Key)];

    private static string Shape(Row row) => string.Concat(row.Text.Select(c => char.IsDigit(c) ? '#' : c)) + (int)(row.Box.Y / 6);
}
