namespace Prospect.Credit.Reading;

/// <summary>Finds the name that stands above the fields of an account among the rows before them.</summary>
internal static class NameRows
{
    private const int MostRowsAside = 8;

    /// <param name="rows">What stands before the fields and is of no table.</param>
    /// <param name="isAside">Rows that are no name by what the caller knows.</param>
    /// <returns>The rows of the name; none where there is no name.</returns>
    public static List<Row> Above(List<Row> rows, Func<Row, bool> isAside)
    {
        var last = rows.Count - 1;
        while (last >= 0 && last >= rows.Count - MostRowsAside && (isAside(rows[last]) || IsNoName(rows, last)))
        {
            last--;
        }

        if (last < 0 || last < rows.Count - MostRowsAside)
        {
            return [];
        }

        var first = last;
        while (first > 0 && !isAside(rows[first - 1]) && !IsNoName(rows, first - 1) && IsOneName(rows[first - 1], rows[first]))
        {
            first--;
        }

        return rows[first..(last + 1)];
    }

    /// <summary>True for prose, legends and what goes on from them, which name nobody.</summary>
    public static bool IsNoName(List<Row> rows, int at)
    {
        var row = rows[at];
        return ProseRows.Is(row) || LegendRows.Is(row) || row.Plain.Length == 0
            || (at > 0 && rows[at - 1].IsFollowedBy(row) && Math.Abs(rows[at - 1].Height - row.Height) < 0.5 && rows[at - 1].IsBold == row.IsBold && Math.Abs(rows[at - 1].Box.X - row.Box.X) < 3
                && (ProseRows.Is(rows[at - 1]) || LegendRows.Is(rows[at - 1])));
    }

    // A long name wraps to a second line of the same look.
    private static bool IsOneName(Row above, Row below)
        => above.Page == below.Page && above.IsFollowedBy(below) && Math.Abs(above.Height - below.Height) < 0.5 && above.IsBold == below.IsBold && below.IsBold;
}
