using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>A value with the words that it was read from.</summary>
internal sealed record Value(Field Field, string Text, IReadOnlyList<(int Page, Word Word)> Words, Row LabelRow, double LabelX)
{
    public bool IsBlank => Phrase.IsBlank(Text);

    /// <summary>Where the room for the value ends.</summary>
    public double Right { get; init; } = double.PositiveInfinity;
}

/// <summary>
/// Reads labels and values from rows. A value is what stands to the right of its label as far as the next label or column of labels,
/// with the lines below it that begin where it began; or, where a row holds nothing but labels, what stands below them.
/// </summary>
internal sealed class Grid
{
    private const double Aligned = 4, Nearby = 6;
    private const int LabelsOfAHead = 2;
    private readonly IReadOnlyList<Row> rows;
    private readonly double margin;
    private readonly Dictionary<Row, List<Label>> labelsOf = [];
    private readonly CentredCells centred;

    private Grid(IReadOnlyList<Row> rows, Labels vocabulary)
    {
        this.rows = rows;
        var finder = new LabelFinder(rows, vocabulary);
        for (var i = 0; i < rows.Count; i++)
        {
            labelsOf[rows[i]] = finder.In(i);
        }

        Skip = finder.Continuations;
        centred = new(rows, labelsOf, Skip);
        margin = rows.Count == 0 ? 0 : rows.Max(r => r.Box.Right) + ValueLines.Padding;
    }

    // Words that continue a label on a lower row and so are no value.
    private HashSet<Word> Skip { get; }

    public static List<Value> Read(IReadOnlyList<Row> rows, Labels vocabulary) => new Grid(rows, vocabulary).Values();

    private List<Value> Values()
    {
        var values = new List<Value>();
        for (var i = 0; i < rows.Count; i++)
        {
            var labels = labelsOf[rows[i]];
            var beside = labels.Select((label, at) => Beside(i, label, at + 1 < labels.Count ? labels[at + 1] : null)).ToList();
            if (labels.Count > 0 && i + 1 < rows.Count && (beside.TrueForAll(v => v.Words.Count == 0) || HeadsColumns(i, labels)))
            {
                beside = Below(i, labels, beside);
            }

            values.AddRange(beside);
        }

        return values;
    }

    private Value Beside(int at, Label label, Label? next)
    {
        var row = rows[at];
        var bound = Bound(at, label, next);
        if (next is null && row.Cells.FirstOrDefault(c => c.Words.Contains(label.Words[0])) is { } own && own.Words[^1].Box.X >= bound && !label.EndsItsCell)
        {
            // Running text beside its label goes on across the columns of other rows.
            bound = own.Right + 1;
        }

        var first = row.Words.Where(w => w.Box.X >= label.Right - 1 && w.Box.X < bound && !label.Words.Contains(w) && !Skip.Contains(w)).ToList();
        var words = first.ConvertAll(w => (row.Page, w));
        if (first.Count > 0)
        {
            Continue(at, label, first[0].Box.X, bound, words);
        }
        else if (label.EndsItsCell)
        {
            words = centred.Beside(at, label, bound);
        }

        return new(label.Field, Flow(words), words, row, label.X) { Right = bound < double.MaxValue ? bound : margin };
    }

    private void Continue(int at, Label label, double x, double bound, List<(int Page, Word Word)> words)
    {
        var last = rows[at];
        for (var i = at + 1; i < rows.Count; i++)
        {
            var row = rows[i];
            if (labelsOf[row].Exists(l => l.X < label.Right && l.Right > label.X))
            {
                return;
            }

            var line = row.Words.Where(w => w.Box.X >= x - Aligned && w.Box.X < bound && !Skip.Contains(w) && !labelsOf[row].Exists(l => l.Words.Contains(w))).ToList();
            var lineStarts = line.Count > 0 && Math.Abs(line[0].Box.X - x) <= Aligned && !row.Words.Any(w => w.Box.X >= label.X - Aligned && w.Box.X < x - Aligned && !Skip.Contains(w));
            var follows = row.Page == last.Page ? row.Box.Y - last.Box.Bottom < 0.75 * last.Height : i == at + 1 || row.Page == last.Page + 1 && rows[i - 1].Page == last.Page;
            if (!lineStarts || !follows || (Headings.Of(row) is not null && row.Box.X <= label.X + Aligned))
            {
                // A row of the other column may stand between two lines of this one.
                if (row.Page == last.Page && line.Count == 0 && labelsOf[row].Count + row.Words.Count(w => w.Box.X > bound - 1) > 0 && row.Box.Y - last.Box.Bottom < 0.75 * last.Height)
                {
                    continue;
                }

                return;
            }

            words.AddRange(line.Select(w => (row.Page, w)));
            last = row;
        }
    }

    // Where a row has no further label, the columns of labels in the rows around it say where its value ends.
    private double Bound(int at, Label label, Label? next)
    {
        var bound = next?.X ?? double.MaxValue;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at + step; i >= 0 && i < rows.Count && rows[i].Page == rows[at].Page && Math.Abs(rows[i].Box.Y - rows[at].Box.Y) < Nearby * rows[at].Height; i += step)
            {
                var others = labelsOf[rows[i]];
                if (others.Exists(l => Math.Abs(l.X - label.X) <= Aligned) && !(HeadsRemarks(others) && rows[i].Cells.Count == others.Count))
                {
                    bound = others.Where(l => l.X > label.Right + 1).Aggregate(bound, (b, l) => Math.Min(b, l.X));
                }
            }
        }

        return bound < double.MaxValue ? bound - 1 : bound;
    }

    // Among many labels above their values one that is not known is a label too.
    private bool HeadsColumns(int at, List<Label> labels)
        => labels.Count >= LabelsOfAHead && labels.Count == rows[at].Cells.Count - 1 && labels.TrueForAll(l => l.EndsItsCell && !l.HasColon) && !rows[at].Text.Any(char.IsAsciiDigit) && labelsOf[rows[at + 1]].Count == 0
        && rows[at + 1].Cells.Count >= LabelsOfAHead && rows[at + 1].Cells.Count <= rows[at].Cells.Count && rows[at + 1].Cells.All(c => IsBelowSome(c, rows[at]));

    private static bool IsBelowSome(Cell cell, Row heads) => heads.Cells.Any(h => Math.Abs(h.X - cell.X) <= 2 * Aligned || Math.Abs(h.MiddleX - cell.MiddleX) <= 2 * Aligned);

    private List<Value> Below(int at, List<Label> labels, List<Value> nothing)
    {
        if (HeadsRemarks(labels))
        {
            return BesideRemarks(at, labels);
        }

        // A page break may part the labels from their values.
        var row = rows[at + 1];
        if (labelsOf[row].Count > 0 || row.Page - rows[at].Page > 1 || (row.Page == rows[at].Page && row.Box.Y - rows[at].Box.Bottom > 1.5 * row.Height) || (row.Cells.Count > labels.Count
            || !row.Cells.All(c => labels.Exists(l => l.IsAbove(c)))) && !HeadsColumns(at, labels))
        {
            return nothing;
        }

        nothing = nothing.ConvertAll(v => v with { Text = "", Words = [] });
        var words = labels.ConvertAll(label => Under(label, row));
        for (var i = at + 2; labels.Count > 1 && i < rows.Count && IsMoreBelow(i, labels, words); i++)
        {
            words = [.. labels.Select((label, k) => words[k].Concat(Under(label, rows[i])).ToList())];
        }

        return [.. labels.Select((label, i) => words[i].Count == 0 ? nothing[i] : new Value(label.Field, Flow(words[i]), words[i], rows[at], label.X) { Right = i + 1 < labels.Count ? labels[i + 1].X : margin })];
    }

    // "Comments" and "Contact" head two columns of their own, whatever columns stand above them.
    private static bool HeadsRemarks(List<Label> labels) => labels.Count == 2 && labels.Exists(l => l.Field is Field.Remarks);

    private static List<(int Page, Word Word)> Under(Label label, Row row) => row.Cells.FirstOrDefault(label.IsAbove) is { } cell ? [.. cell.Words.Select(w => (row.Page, w))] : [];

    // Further lines of values that wrapped below their labels.
    private bool IsMoreBelow(int at, List<Label> labels, List<List<(int Page, Word Word)>> words)
        => labelsOf[rows[at]].Count == 0 && Headings.Of(rows[at]) is null && rows[at - 1].Page == rows[at].Page && rows[at].Box.Y - rows[at - 1].Box.Bottom < 0.5 * rows[at].Height && Math.Abs(rows[at].Height - rows[at - 1].Height) < 0.5
        && rows[at].Cells.All(c => labels.FindIndex(l => l.IsAbove(c)) is >= 0 and var column && words[column].Count > 0);

    // Remarks stand in a column beside another, such as the creditor's address, each of several lines.
    private List<Value> BesideRemarks(int at, List<Label> labels)
    {
        var below = new List<Row>();
        for (var i = at + 1; i < rows.Count && labelsOf[rows[i]].Count == 0 && Headings.Of(rows[i]) is null; i++)
        {
            if (rows[i].Page == rows[i - 1].Page && rows[i].Box.Y - rows[i - 1].Box.Bottom > (i == at + 1 ? 2.2 : 1.2) * rows[i].Height)
            {
                break;
            }

            below.Add(rows[i]);
        }

        var cuts = ColumnCuts.Of([.. labels.Select(l => (l.X, l.Right))], [.. below.SelectMany(r => r.Words).Concat(rows[at].Words).Select(w => w.Box)]);
        return [.. labels.Select((label, column) =>
        {
            var words = below.SelectMany(r => r.Words.Where(w => cuts.At(w) == column).Select(w => (r.Page, w))).ToList();
            return new Value(label.Field, Flow(words), words, rows[at], label.X) { Right = Math.Min(margin, cuts.RightOf(column)) };
        })];
    }

    internal static string Flow(List<(int Page, Word Word)> words)
    {
        if (words.Count == 0)
        {
            return "";
        }

        var lines = new List<string>();
        var line = new List<string>();
        var (page, y) = (words[0].Page, words[0].Word.Box);
        foreach (var (wordPage, word) in words)
        {
            if (wordPage != page || word.Box.SharedHeight(y) < 0.3)
            {
                lines.Add(string.Join(' ', line));
                line.Clear();
            }

            (page, y) = (wordPage, word.Box);
            line.Add(word.Text);
        }

        lines.Add(string.Join(' ', line));
        return TextFlow.Join(lines);
    }
}
