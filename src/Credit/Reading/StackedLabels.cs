namespace Prospect.Credit.Reading;

/// <summary>Tells two labels that stand one above the other from one that has wrapped: "Balance" above "As of" is also "balance as of".</summary>
internal sealed class StackedLabels(IReadOnlyList<Row> rows, Labels vocabulary)
{
    private const double SameGap = 1;
    private const int MostApart = 3; // heights of a line

    /// <summary>True where each is a label of its own with a value beside it, and the rows stand no closer than others do.</summary>
    /// <param name="at">The row of the first.</param>
    /// <param name="next">The row of the second.</param>
    /// <param name="left">Where the first begins.</param>
    /// <param name="below">The cell of the second.</param>
    public bool AreTwo(int at, int next, double left, Cell below)
        => next == at + 1 && rows[next].Page == rows[at].Page && rows[at].Cells.FirstOrDefault(c => c.Words.Any(w => Math.Abs(w.Box.X - left) < 0.1)) is { } above
        && IsLabel(above) && IsLabel(below) && HasValue(rows[at], above) && HasValue(rows[next], below)
        && Math.Max(Gap(at - 1, at), Gap(next, next + 1)) < rows[next].Box.Y - rows[at].Box.Y + SameGap;

    private bool IsLabel(Cell cell) => vocabulary.Follow(cell.Plain, 0) is { Field: not null, Count: var count } && count == cell.Plain.Count;

    private static bool HasValue(Row row, Cell label) => row.Cells.Any(c => c.X > label.Right);

    private double Gap(int from, int to)
        => from >= 0 && to < rows.Count && rows[from].Page == rows[to].Page && rows[to].Box.Y - rows[from].Box.Y is var gap && gap < MostApart * rows[from].Height ? gap : 0;
}
