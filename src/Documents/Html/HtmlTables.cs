using AngleSharp.Dom;
using Prospect.Documents.Flow;

namespace Prospect.Documents.Html;

/// <summary>What stands side by side: rows, lists of terms and tables.</summary>
internal sealed partial class HtmlWalk
{
    /// <summary>The children of a row stand beside each other: as cells of a line where they are phrases, else as columns.</summary>
    private void SideBySide(IElement row, Look look)
    {
        EndParagraph(look);
        var children = row.Children.Where(c => !HtmlStyle.Of(c, styled).Unseen).ToList();
        if (children.TrueForAll(IsPhrase) && children.Count > 0)
        {
            foreach (var child in row.ChildNodes)
            {
                if (child is IElement element)
                {
                    if (runs.Count > 0)
                    {
                        runs.Add(new("\t", look.Size, look.Bold, look.Italic, look.Rgb));
                    }

                    Children(element, look with { Bold = look.Bold || element.LocalName is "b" or "strong" or "h1" or "h2" or "h3" or "h4", Link = element.GetAttribute("href") ?? look.Link });
                }
                else if (child is IText text)
                {
                    Text(text.Data, look);
                }
            }

            EndParagraph(look);
            return;
        }

        var outer = items;
        var cells = new List<FlowCell>();
        foreach (var child in children)
        {
            items = [];
            Element(child, look);
            EndParagraph(look);
            cells.Add(new(items, Share(child)));
        }

        items = outer;
        items.Add(new FlowTable([cells]));
    }

    /// <summary>Terms in one column and what they stand for in the other: a row for each term.</summary>
    private void Terms(IElement list, Look look)
    {
        EndParagraph(look);
        var outer = items;
        var rows = new List<IReadOnlyList<FlowCell>>();
        List<FlowCell> row = [];
        foreach (var child in list.Children.Where(c => c.LocalName is "dt" or "dd"))
        {
            if (child.LocalName == "dt" && row.Count > 0)
            {
                rows.Add(row);
                row = [];
            }

            items = [];
            Block(child, look);
            row.Add(new(items, child.LocalName == "dt" ? 1 : 3));
        }

        rows.Add(row);
        items = outer;
        items.Add(new FlowTable(rows));
    }

    private void Table(IElement table, Look look)
    {
        var rows = new List<IReadOnlyList<FlowCell>>();
        var outer = items;
        foreach (var row in table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table && !HtmlStyle.Of(r, styled).Unseen))
        {
            var cells = new List<FlowCell>();
            foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
            {
                items = [];
                Element(cell, look);
                cells.Add(new(items, Share(cell)));
            }

            rows.Add(cells);
        }

        items = outer;
        items.Add(new FlowTable(rows));
    }

    private static double Share(IElement cell)
    {
        var longest = Math.Min(60, cell.TextContent.Length);
        return Math.Max(8, longest);
    }
}
