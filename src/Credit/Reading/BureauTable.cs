using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>A line of a table with a column for each bureau, or a row that stands between such tables.</summary>
/// <param name="Row">The row that it begins with.</param>
/// <param name="Columns">The columns in force; null before the first head.</param>
/// <param name="IsHead">True for the row of the bureaus' names.</param>
/// <param name="Label">What the line is about, where that is known.</param>
/// <param name="LabelText">What stands before the columns, as the vocabulary writes it.</param>
/// <param name="Cells">For each bureau the lines of its cell.</param>
internal sealed record BureauLine(Row Row, BureauColumns? Columns, bool IsHead, Label? Label, string LabelText, Dictionary<Bureau, List<(int Page, List<Word> Words)>> Cells)
{
    /// <summary>True for what is no line of a table: a name, a heading, prose.</summary>
    public bool IsLoose => !IsHead && Label is null && (Columns is null || Cells.Count == 0 || Row.Cells.Count == 1);

    public Value? Of(Bureau bureau)
        => Label is { } label && Cells.TryGetValue(bureau, out var lines)
            ? new Value(label.Field, Grid.Flow([.. lines.SelectMany(l => l.Words.Select(w => (l.Page, w)))]), [.. lines.SelectMany(l => l.Words.Select(w => (l.Page, w)))], Row, label.X) { Right = Columns!.RightOf(bureau) }
            : null;
}

/// <summary>Reads the lines of tables that set the bureaus side by side.</summary>
internal sealed class BureauTable
{
    private readonly IReadOnlyList<Row> rows;
    private readonly LabelFinder finder;
    private readonly Dictionary<string, BureauColumns> columnsOf = new(StringComparer.Ordinal);
    private readonly string?[] keys;
    private readonly bool hasCalendars;
    private const int MostLinesAbove = 4;
    private const double LeastIndent = 40;

    private BureauTable(IReadOnlyList<Row> rows, Labels vocabulary)
    {
        (this.rows, finder, hasCalendars) = (rows, new LabelFinder(rows, vocabulary), vocabulary == Vocabulary.Account);
        keys = new string?[rows.Count];
        var edges = new Dictionary<string, (double Labels, double Values)>(StringComparer.Ordinal);
        var words = new Dictionary<string, (Row Head, List<Box> Boxes)>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            keys[i] = i == 0 ? null : keys[i - 1];
            if (IsHead(i))
            {
                keys[i] = Key(rows[i]);
                words.TryAdd(keys[i]!, (rows[i], [.. rows[i].Words.Except(BureauColumns.Before(rows[i])).Select(w => w.Box)]));
            }
            else if (keys[i] is { } key && (LabelOf(i) is not null || IsLineOfCells(i)) && !IsOfCalendar(i))
            {
                words[key].Boxes.AddRange(rows[i].Words.Select(w => w.Box));
                if (LabelOf(i) is { } label && rows[i].Words.Except(label.Words).Where(w => !finder.Continuations.Contains(w)).ToList() is { Count: > 0 } values)
                {
                    var (right, left) = edges.GetValueOrDefault(key, (0, double.MaxValue));
                    edges[key] = (Math.Max(right, label.Right), Math.Min(left, values.Min(w => w.Box.X)));
                }
            }
        }

        foreach (var (key, (head, boxes)) in words)
        {
            columnsOf[key] = BureauColumns.Of(head, boxes, rows.Max(r => r.Box.Right) + ValueLines.Padding, edges.TryGetValue(key, out var edge) ? edge : null);
        }
    }

    public static List<BureauLine> Read(IReadOnlyList<Row> rows, Labels vocabulary) => new BureauTable([.. rows.Select(BureauColumns.PartedHead)], vocabulary).Lines();

    private List<BureauLine> Lines()
    {
        var lines = new List<BureauLine>();
        BureauLine? open = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Words.All(finder.Continuations.Contains))
            {
                // The rest of a label that wrapped is no line of its own, and no name.
                continue;
            }

            var line = LineOf(i);
            if (line.Label is null && open is not null && !line.IsHead && IsMore(line) && (i + 1 >= rows.Count || !BelongsBelow(i)))
            {
                Append(open, line.Cells);
            }
            else if (line.Label is null && !line.IsHead && IsMore(line) && LabelBelow(i) is > 0 and var below)
            {
                // A label set in the middle of its cells stands below their first lines.
                var next = LineOf(below);
                for (var k = i + 1; k < below; k++)
                {
                    Append(line, LineOf(k).Cells);
                }

                Append(line, next.Cells);
                lines.Add(next with { Cells = line.Cells });
                open = lines[^1];
                i = below;
            }
            else
            {
                lines.Add(line);
                open = line.IsHead ? open : line.Label is null || IsOfCalendar(i) ? null : line;
            }
        }

        return lines;
    }

    private static void Append(BureauLine to, Dictionary<Bureau, List<(int Page, List<Word> Words)>> cells)
    {
        foreach (var (bureau, more) in cells)
        {
            if (!to.Cells.TryGetValue(bureau, out var lines))
            {
                to.Cells[bureau] = lines = [];
            }

            lines.AddRange(more);
        }
    }

    private static bool IsMore(BureauLine line)
        => line.Columns is { } columns && line.Cells.Count > 0 && line.LabelText.Length == 0 && line.Row.Cells.All(c => c.Words.Select(w => columns.At(w)).Distinct().Count() == 1);

    // What a cell holds stands closer together than two cells do, by more than the pixel to which browsers round.
    private bool BelongsBelow(int i)
        => LabelBelow(i) is > 0 && (i == 0 || rows[i - 1].Page != rows[i].Page || rows[i + 1].Box.Y - rows[i].Box.Bottom < rows[i].Box.Y - rows[i - 1].Box.Bottom - 1);

    // The row with a label below some lines of its cells; 0 where there is none close by.
    private int LabelBelow(int i)
    {
        for (var k = i + 1; k < rows.Count && k <= i + MostLinesAbove && rows[k].Page == rows[i].Page && rows[k - 1].IsFollowedBy(rows[k]); k++)
        {
            if (LabelOf(k) is not null)
            {
                return k;
            }

            if (IsHead(k) || !IsMore(LineOf(k)))
            {
                return 0;
            }
        }

        return 0;
    }

    private BureauLine LineOf(int i)
    {
        var row = rows[i];
        var columns = keys[i] is { } key ? columnsOf[key] : null;
        var cells = new Dictionary<Bureau, List<(int Page, List<Word> Words)>>();
        if (IsHead(i) || columns is null)
        {
            return new(row, columns, IsHead(i), null, row.Plain, cells);
        }

        var label = LabelOf(i);
        if (IsOfCalendar(i))
        {
            return new(row, columns, false, null, row.Plain, cells);
        }

        var before = new List<Word>();
        foreach (var word in row.Words.Where(w => !finder.Continuations.Contains(w)))
        {
            if (label?.Words.Contains(word) == true || columns.At(word) is not { } bureau)
            {
                before.Add(word);
            }
            else if (cells.TryGetValue(bureau, out var lines))
            {
                lines[0].Words.Add(word);
            }
            else
            {
                cells[bureau] = [(row.Page, [word])];
            }
        }

        return new(row, columns, false, label, Phrase.Of(before.Select(w => w.Text)), cells);
    }

    // A line of cells alone stands close to a row with a label, and begins right of where labels do.
    private bool IsLineOfCells(int i)
        => (IsCellBeside(i, i - 1) && rows[i - 1].IsFollowedBy(rows[i])) || (IsCellBeside(i, i + 1) && rows[i].IsFollowedBy(rows[i + 1]));

    private bool IsCellBeside(int i, int label)
        => label >= 0 && label < rows.Count && LabelOf(label) is { } l && rows[i].Box.X > l.X + LeastIndent;

    // A label stands first in its row.
    private Label? LabelOf(int i) => finder.In(i).Find(l => ReferenceEquals(l.Words[0], rows[i].Words[0]) && l.IsSetApart);

    private bool IsHead(int i) => BureauColumns.BureausOf(rows[i]).Count > 1;

    private bool IsOfCalendar(int i)
        => hasCalendars && (CalendarHead.Of(rows[i], i + 1 < rows.Count ? rows[i + 1] : null) is not null || CalendarHead.IsYears(rows[i])
        || (i > 0 && CalendarHead.IsYears(rows[i - 1]) && CalendarHead.HasMonths(rows[i])) || BureauColumns.OfCell(rows[i].Cells[0]) is not null);

    private static string Key(Row head) => string.Join('|', head.Words.Where(w => BureauColumns.Of(Phrase.Word(w.Text)) is not null || Phrase.Word(w.Text) is "trans" or "union").Select(w => $"{Phrase.Word(w.Text)}{(int)Math.Round(w.Box.MiddleX)}"));
}
