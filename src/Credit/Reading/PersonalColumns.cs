namespace Prospect.Credit.Reading;

/// <summary>Puts personal details that stand in columns, each with headings of its own, one below the other.</summary>
internal static class PersonalColumns
{
    private const double LeastApart = 90, LeastGap = 15, Room = 2;

    /// <summary>The rows, column after column; null where they stand in one column, or in a table that has no gap between columns.</summary>
    public static List<Row>? Parted(IReadOnlyList<Row> rows)
    {
        if (rows.Any(r => BureauColumns.BureausOf(r).Count > 1))
        {
            return null;
        }

        if (Flowing(rows) is { } flowing)
        {
            return flowing;
        }

        // A label beside its value is no heading.
        var starts = rows.SelectMany(r => r.Cells.Where((c, i) => IsHeading(c) && (i == 0 || i + 1 == r.Cells.Count || IsHeading(r.Cells[i + 1])))).Select(c => c.X).Order().ToList();
        for (var i = 1; i < starts.Count; i++)
        {
            // One heading may be a label of a table; two above each other head what stands below them.
            if (starts[i] - starts[i - 1] > LeastApart && starts.Count(x => Math.Abs(x - starts[i]) <= Room) >= 2 && Cut(rows, starts[i] - Room) is { } parted)
            {
                return parted;
            }
        }

        return null;
    }

    // Text that flows through columns: the first ends in a heading, and what it heads stands at the top of the next.
    private static List<Row>? Flowing(IReadOnlyList<Row> rows)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var cell in rows.SelectMany(r => r.Cells).OrderBy(c => c.X))
        {
            if (columns.Count > 0 && cell.X < columns[^1].Right + LeastGap)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, cell.Right));
            }
            else
            {
                columns.Add((cell.X, cell.Right));
            }
        }

        if (columns.Count < 2)
        {
            return null;
        }

        var parts = columns.ConvertAll(column => rows.Select(r => Part(r, c => c.X >= column.Left - Room && c.Right <= column.Right + Room)).OfType<Row>().ToList());
        return parts[0][^1].Cells.All(IsHeading) && parts[1][0].Box.Y < parts[0][^1].Box.Y && parts[1][0].Page <= parts[0][^1].Page ? [.. parts.SelectMany(p => p)] : null;
    }

    // What stands in the second column may be parted again.
    private static List<Row>? Cut(IReadOnlyList<Row> rows, double x)
    {
        if (rows.Any(r => r.Cells.Any(c => c.X < x && c.Right > x)))
        {
            return null;
        }

        List<Row> right = [.. rows.Select(r => Part(r, c => c.X >= x)).OfType<Row>()];
        return [.. rows.Select(r => Part(r, c => c.X < x)).OfType<Row>(), .. Parted(right) ?? right];
    }

    private static Row? Part(Row row, Func<Cell, bool> belongs)
        => row.Cells.All(belongs) ? row : row.Cells.Where(belongs).ToList() is { Count: > 0 } cells ? new Row(row.Page, cells, row.SignBefore) : null;

    private static bool IsHeading(Cell cell) => cell.Words.Count <= 5 && !cell.Text.EndsWith(':') && Headings.Of(new Row(0, [cell])) is { } part && Headings.IsPersonal(part) && part is not (Reading.Part.Personal or Reading.Part.Statements);
}
