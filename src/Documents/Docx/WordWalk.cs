using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Prospect.Documents.Flow;

namespace Prospect.Documents.Docx;

/// <summary>Walks a Word document and gathers paragraphs, list items, tables and text boxes in the order of the text.</summary>
internal sealed class WordWalk(MainDocumentPart main)
{
    private const int Deepest = 60;
    private readonly WordStyles styles = new(main);
    private readonly List<string> hidden = [];
    private readonly List<string> furniture = [];

    public FlowDocument Read()
    {
        var body = main.Document!.Body!;
        var items = Blocks(body, 0, shaded: false);
        items.InsertRange(0, Header(items));
        foreach (var footer in main.FooterParts)
        {
            furniture.AddRange(footer.Footer?.Descendants<Paragraph>().Select(p => p.InnerText.Trim()).Where(t => t.Length > 0) ?? []);
        }

        return new(items, furniture, hidden);
    }

    /// <summary>Many people keep their name and address in the page header; it belongs to the text unless the text says the same.</summary>
    private List<FlowItem> Header(List<FlowItem> body)
    {
        var text = string.Join('\n', body.OfType<FlowParagraph>().Take(12).Select(Text));
        var first = main.Document!.Body!.Descendants<SectionProperties>().FirstOrDefault();
        var references = first?.Elements<HeaderReference>().ToList() ?? [];
        var wanted = first?.GetFirstChild<TitlePage>() is not null ? HeaderFooterValues.First : HeaderFooterValues.Default;
        var reference = references.Find(r => r.Type?.Value == wanted) ?? references.FirstOrDefault();
        if (reference?.Id?.Value is not { } id || !main.TryGetPartById(id, out var part) || part is not HeaderPart { Header: { } header })
        {
            return [];
        }

        var items = Blocks(header, 0, shaded: false);
        var kept = items.Where(i => i is FlowTable || (i is FlowParagraph p && Text(p) is { Length: > 0 } t && !text.Contains(t, StringComparison.OrdinalIgnoreCase) && !IsPageCount(t))).ToList();
        furniture.AddRange(items.Except(kept).OfType<FlowParagraph>().Select(Text).Where(t => t.Length > 0));
        return kept;
    }

    private static bool IsPageCount(string text) => text.Length <= 20 && text.Any(char.IsDigit) && text.Contains("page", StringComparison.OrdinalIgnoreCase);

    private static string Text(FlowParagraph paragraph) => string.Concat(paragraph.Runs.Select(r => r.Text)).Trim();

    private List<FlowItem> Blocks(OpenXmlElement parent, int depth, bool shaded)
    {
        var items = new List<FlowItem>();
        if (depth > Deepest)
        {
            return items;
        }

        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    items.AddRange(Paragraph(paragraph, depth, shaded));
                    break;
                case Table table:
                    items.Add(TableOf(table, depth, shaded));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or SdtCell or SdtContentCell:
                    items.AddRange(Blocks(child, depth + 1, shaded));
                    break;
            }
        }

        return items;
    }

    private FlowTable TableOf(Table table, int depth, bool shaded)
    {
        var widths = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>()
            .Select(c => double.TryParse(c.Width?.Value, out var w) ? w : 0).ToList() ?? [];
        var rows = new List<IReadOnlyList<FlowCell>>();
        foreach (var row in table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table))
        {
            var cells = new List<FlowCell>();
            var column = 0;
            foreach (var cell in row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row))
            {
                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 60);
                var share = Enumerable.Range(column, span).Sum(i => i < widths.Count ? widths[i] : 0);
                column += span;
                var isShaded = shaded || IsFilled(cell.TableCellProperties?.Shading) || IsFilled(table.GetFirstChild<TableProperties>()?.Shading);
                cells.Add(new(Blocks(cell, depth + 1, isShaded), share > 0 ? share : 1));
            }

            rows.Add(cells);
        }

        return new(rows);
    }

    private List<FlowItem> Paragraph(Paragraph paragraph, int depth, bool shaded)
    {
        var look = styles.Paragraph(paragraph.ParagraphProperties);
        var runs = new WordRuns(main, styles, look, shaded || IsFilled(paragraph.ParagraphProperties?.Shading));
        runs.Read(paragraph);
        hidden.AddRange(runs.Hidden);

        // Text boxes hang on the paragraph that anchors them; they are read before it, as they mostly stand beside or above.
        var items = new List<FlowItem>();
        foreach (var box in runs.TextBoxes)
        {
            items.AddRange(Blocks(box, depth + 1, shaded: true));
        }

        var numbering = styles.Numbering(paragraph.ParagraphProperties);
        var isItem = numbering?.NumberingId?.Val?.Value is > 0;
        var level = numbering?.NumberingLevelReference?.Val?.Value ?? 0;
        var bullet = isItem ? "•" : null;
        var parts = runs.Runs;
        if (bullet is null && parts.Count > 0 && parts[0].Text.TrimStart() is { Length: > 0 } start && Layout.Bullets.IsSign(start[..1]))
        {
            bullet = start[..1];
            parts[0] = parts[0] with { Text = start[1..].TrimStart() };
        }

        items.Add(new FlowParagraph(parts, bullet, isItem ? Math.Clamp(level, 0, 5) : 0, isItem ? 0.15 : look.Size > 11 ? 0.7 : 0.35));
        return items;
    }

    private static bool IsFilled(Shading? shading)
        => shading?.Fill?.Value is { } fill && !fill.Equals("auto", StringComparison.OrdinalIgnoreCase) && !fill.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);
}
