namespace Prospect.Documents.Flow;

/// <summary>A word at its place in a line.</summary>
internal readonly record struct FlowWord(string Text, double X, double Width, TextStyle Style, string? Link);

/// <summary>A line of a paragraph, in cells where tabs part it.</summary>
internal sealed record FlowRow(IReadOnlyList<IReadOnlyList<FlowWord>> Cells, double Size);

/// <summary>Breaks words into lines.</summary>
internal static class FlowBreaker
{
    private const double TabStop = 36;

    public static IEnumerable<FlowRow> Break(List<FlowToken> tokens, double width)
    {
        List<List<FlowWord>> cells = [[]];
        double x = 0, size = 0;
        var together = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == FlowTokenKind.Word)
            {
                var wide = Width(token.Text, token.Style.Size);
                if (x > 0 && x + wide > width && i >= together && cells.Exists(c => c.Count > 0))
                {
                    yield return Row(cells, size);
                    (cells, x, size) = ([[]], 0, 0);
                }

                cells[^1].Add(new(token.Text, x, wide, token.Style, token.Link));
                x += wide + (0.27 * token.Style.Size);
                size = Math.Max(size, token.Style.Size);
            }
            else if (token.Kind == FlowTokenKind.Tab)
            {
                // What follows a tab, up to the next, is a cell; the last one of a line stands at the right if it fits.
                var rest = tokens.Skip(i + 1).TakeWhile(t => t.Kind == FlowTokenKind.Word).Sum(t => Width(t.Text, t.Style.Size) + (0.27 * t.Style.Size));
                var isLast = tokens.Skip(i + 1).All(t => t.Kind != FlowTokenKind.Tab);
                var next = Math.Ceiling((x + 8) / TabStop) * TabStop;
                var atRight = isLast && cells[^1].Count > 0;
                if (atRight && width - rest <= next && rest < width / 2)
                {
                    // The widths are guessed: what the author set at the right of the line, a date, stays there in one piece.
                    (x, together) = (Math.Max(x + 4, width - rest), tokens.Count);
                }
                else
                {
                    x = atRight && width - rest > next ? width - rest : next;
                }

                if (cells[^1].Count > 0)
                {
                    cells.Add([]);
                }
            }
            else if (cells.Exists(c => c.Count > 0))
            {
                yield return Row(cells, size);
                (cells, x, size) = ([[]], 0, 0);
            }
        }

        if (cells.Exists(c => c.Count > 0))
        {
            yield return Row(cells, size);
        }
    }

    private static FlowRow Row(List<List<FlowWord>> cells, double size) => new([.. cells.Where(c => c.Count > 0)], size);

    /// <summary>About as wide as the word is in a common sans serif.</summary>
    public static double Width(string text, double size)
    {
        double em = 0;
        foreach (var c in text)
        {
            em += c is 'i' or 'l' or 'j' or 't' or 'f' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or '-' ? 0.3
                : c is 'm' or 'w' or 'M' or 'W' or '@' or '—' ? 0.85
                : char.IsUpper(c) ? 0.67
                : c > '\u2E80' ? 1.0
                : 0.54;
        }

        return em * size;
    }
}
