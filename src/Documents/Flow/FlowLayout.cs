namespace Prospect.Documents.Flow;

/// <summary>
/// Gives text without pages (Word, HTML) a place on one long page, so that it can be shown and pointed at like a PDF.
/// Lines are broken by estimated widths; the reading order is the source's own.
/// </summary>
internal sealed class FlowLayout
{
    private const double PageWidth = 612, Margin = 54, IndentStep = 18, Leading = 1.3;

    private readonly List<Block> blocks = [];
    private readonly Dictionary<int, int> rows = [];

    public static PlacedDocument Place(FlowDocument source, SourceFormat format)
    {
        var layout = new FlowLayout();
        var bottom = layout.Place(source.Items, Margin, PageWidth - (2 * Margin), Margin);
        var page = new PlacedPage(1, PageWidth, Math.Max(792, bottom + Margin), layout.blocks,
            [.. source.Furniture.Select(Aside)], [.. source.Hidden.Select(Aside)]);
        return new(format, HasPages: false, [page]);
    }

    private static Line Aside(string text)
        => new(1, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("").Select(w => new Word(w, default, default))], null, -1, -1);

    private double Place(IReadOnlyList<FlowItem> items, double left, double width, double top)
    {
        foreach (var item in items)
        {
            top = item switch
            {
                FlowParagraph paragraph => Place(paragraph, left, width, top),
                FlowTable table => Place(table, left, width, top),
                _ => throw new InvalidOperationException($"No layout for {item.GetType().Name}."),
            };
        }

        return top;
    }

    private double Place(FlowTable table, double left, double width, double top)
    {
        foreach (var row in table.Rows)
        {
            double x = left, bottom = top, total = Math.Max(0.001, row.Sum(c => c.Share));
            foreach (var cell in row)
            {
                var share = width * cell.Share / total;
                bottom = Math.Max(bottom, Place(cell.Items, x, Math.Max(40, share - 8), top));
                x += share;
            }

            top = bottom;
        }

        return top;
    }

    private double Place(FlowParagraph paragraph, double left, double width, double top)
    {
        var tokens = FlowTokens.Of(paragraph.Runs);
        if (!tokens.Exists(t => t.Kind == FlowTokenKind.Word))
        {
            return top + (tokens.Count > 0 ? 6 : 3);
        }

        var indent = IndentStep * Math.Min(paragraph.Indent + (paragraph.Bullet is null ? 0 : 1), 6);
        var size = tokens.Where(t => t.Kind == FlowTokenKind.Word).Max(t => t.Style.Size);
        top += paragraph.Before * size;
        var lines = new List<Line>();
        foreach (var row in FlowBreaker.Break(tokens, width - indent))
        {
            var height = Leading * row.Size;
            foreach (var cell in row.Cells)
            {
                var words = cell.Select(w => new Word(w.Text, new(left + indent + w.X, top + (0.15 * height), w.Width, w.Style.Size), w.Style, w.Link)).ToList();
                lines.Add(new(1, words, lines.Count == 0 ? paragraph.Bullet : null, RowAt(top), blocks.Count));
            }

            top += height;
        }

        // Cells parted by tabs are blocks of their own, as they are in a PDF.
        if (lines.GroupBy(l => l.Row).Any(r => r.Count() > 1))
        {
            foreach (var line in lines)
            {
                blocks.Add(new(blocks.Count, [new(1, line.Words, line.Bullet, line.Row, blocks.Count)]));
            }
        }
        else
        {
            blocks.Add(new(blocks.Count, lines));
        }

        return top;
    }

    /// <summary>Rows are numbered by where they stand, so that cells side by side share one.</summary>
    private int RowAt(double top)
    {
        var key = (int)Math.Round(top);
        if (!rows.TryGetValue(key, out var row))
        {
            row = rows.Count;
            rows.Add(key, row);
        }

        return row;
    }
}
