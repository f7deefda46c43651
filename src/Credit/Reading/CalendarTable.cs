namespace Prospect.Credit.Reading;

/// <summary>A payment calendar with a row for each month, below a head of its own.</summary>
internal abstract class CalendarTable
{
    /// <summary>The calendar that a row is the head of.</summary>
    public static CalendarTable? Of(IReadOnlyList<Row> rows, int at) => (CalendarTable?)MonthTable.Of(rows, at) ?? YearColumns.Of(rows, at);

    /// <summary>True for the row of a month.</summary>
    public abstract bool Holds(Row row);

    /// <summary>What the row of a month says.</summary>
    public abstract IEnumerable<(int Year, int Month, string Sign)> Cells(Row row);
}
