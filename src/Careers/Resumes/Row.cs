using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>What stands side by side on a page, read together: a title, and its date at the right margin.</summary>
internal sealed class Row
{
    public Row(IReadOnlyList<Line> cells, bool isInList, bool isInParagraph)
    {
        (Cells, IsInList, IsInParagraph) = (cells, isInList, isInParagraph);
        Text = string.Join("  ", cells.Select(c => c.Text));
        Dates = [.. cells.SelectMany(c => DateSpans.In(c.Text).Select(d => (Line: c, Span: d)))];
    }

    public IReadOnlyList<Line> Cells { get; }
    public Line First => Cells[0];
    public string Text { get; }

    /// <summary>True for an item of a list, its later lines included.</summary>
    public bool IsInList { get; }

    /// <summary>True for a line of a paragraph that runs over several lines.</summary>
    public bool IsInParagraph { get; }

    public IReadOnlyList<(Line Line, DateSpan Span)> Dates { get; }

    /// <summary>The times that stand at an edge of their cell, as those of an entry do, and not amid a sentence.</summary>
    public (Line Line, DateSpan Span)? EdgeDate
        => Dates.Where(d => IsAtEdge(d.Line.Text, d.Span)).OrderByDescending(d => d.Span.IsRange).Select(d => ((Line, DateSpan)?)d).FirstOrDefault();

    /// <summary>True for running text: sentences, or a line of a paragraph.</summary>
    public bool IsProse => IsInList || Prose.Is(Text) || Prose.TellsSince(Text) || (IsInParagraph && Prose.IsPartOf(Text));

    public static List<Row> Of(IReadOnlyList<Line> lines)
    {
        lines = Wrapping.Mended(lines);
        var blocks = lines.GroupBy(l => l.Block).ToDictionary(g => g.Key, g => g.ToList());
        List<Row> rows = [];
        for (var i = 0; i < lines.Count;)
        {
            List<Line> cells = [lines[i]];
            while (i + cells.Count < lines.Count && lines[i + cells.Count] is var next && next.Page == cells[0].Page && next.Row >= 0 && (next.Row == cells[0].Row || IsBeside(cells[^1], next)) && next.Bullet is null && next.Box.X >= cells[^1].Box.X)
            {
                cells.Add(next);
            }

            var block = blocks[cells[0].Block];
            rows.Add(new(cells, block[0].Bullet is not null, block.Count > 1 && Prose.IsParagraph(block)));
            i += cells.Count;
        }

        return rows;
    }

    /// <summary>True for lines at one height, one right of the other, though another column beside them may have numbered the rows apart.</summary>
    public static bool IsBeside(Line left, Line right)
        => left.Page == right.Page && left.Row >= 0 && right.Box.X >= left.Box.Right && Math.Abs(right.Box.MiddleY - left.Box.MiddleY) < 0.2 * Math.Min(left.Style.Size, right.Style.Size);

    private static bool IsAtEdge(string text, DateSpan span)
    {
        var before = text.AsSpan(0, span.Index).Trim();
        var after = text.AsSpan(span.Index + span.Length).Trim();
        return before.IsEmpty || after.IsEmpty || after is "." or "," or ":" or ")" || (span.IsRange && (text.Length < 90));
    }
}
