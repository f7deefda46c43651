using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>
/// Finds the value of a label where the cells of a table are set in their middle: the one line of a value stands between the two of its
/// label, or the two of a value above and below the one of its label.
/// </summary>
internal sealed class CentredCells(IReadOnlyList<Row> rows, IReadOnlyDictionary<Row, List<Label>> labelsOf, IReadOnlySet<Word> continuations)
{
    private const double Aligned = 4, OffCentre = 0.25, OneCell = 0.6;
    private const int Reach = 4; // rows above and below

    /// <summary>Lines that follow each other closely.</summary>
    private sealed record Lines(List<int> At, List<(int Page, Word Word)> Words)
    {
        public Box Box => Box.Around(Words.Select(w => w.Word.Box));
    }

    /// <param name="at">The row of the label, which has no value in it.</param>
    /// <param name="label">The label.</param>
    /// <param name="bound">Where the room for the value ends.</param>
    /// <returns>The words; none where no value is in the middle beside the label.</returns>
    public List<(int Page, Word Word)> Beside(int at, Label label, double bound)
    {
        var block = LinesOf(at, label);
        var middle = (block.Y + block.Bottom) / 2;
        foreach (var lines in Stretches(at, block.Right, bound))
        {
            var box = lines.Box;
            if (Math.Abs(((box.Y + box.Bottom) / 2) - middle) < OffCentre * rows[at].Height && Enumerable.Range(lines.At[0], lines.At[^1] - lines.At[0] + 1).All(i => i == at || IsFree(rows[i], label)))
            {
                return lines.Words;
            }
        }

        return [];
    }

    // No other label of the column stands beside the lines.
    private bool IsFree(Row row, Label label) => !labelsOf[row].Exists(l => Math.Abs(l.X - label.X) <= Aligned);

    private Box LinesOf(int at, Label label)
    {
        List<Word> words = [.. label.Words];
        for (var i = at + 1; i < rows.Count && i <= at + Reach && rows[i].Page == rows[at].Page; i++)
        {
            words.AddRange(rows[i].Words.Where(w => continuations.Contains(w) && w.Box.X < label.Right && w.Box.Right > label.X));
        }

        return Box.Around(words.Select(w => w.Box));
    }

    private List<Lines> Stretches(int at, double left, double bound)
    {
        var stretches = new List<Lines>();
        for (var i = Math.Max(0, at - Reach); i < Math.Min(rows.Count, at + Reach + 1); i++)
        {
            var row = rows[i];
            if (row.Page != rows[at].Page)
            {
                continue;
            }

            var words = row.Words.Where(w => w.Box.X >= left - 1 && w.Box.X < bound && !continuations.Contains(w) && !labelsOf[row].Exists(l => l.Words.Contains(w))).Select(w => (row.Page, w)).ToList();
            if (words.Count == 0)
            {
                continue;
            }

            if (stretches.Count > 0 && stretches[^1] is var last && words[0].w.Box.Y - last.Box.Bottom < OneCell * row.Height && Math.Abs(words[0].w.Box.X - last.Words[0].Word.Box.X) <= Aligned)
            {
                last.At.Add(i);
                last.Words.AddRange(words);
            }
            else
            {
                stretches.Add(new([i], words));
            }
        }

        return stretches;
    }
}
