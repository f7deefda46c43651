namespace Prospect.Credit.Reading;

/// <summary>A year at the foot of a page whose months a page break has carried to the next.</summary>
internal sealed class CutYear
{
    private (int Year, int Page)? open;

    /// <summary>The year that a row of signs without one belongs to; null for every other row. A year alone is kept for the row that follows.</summary>
    public int? Of(Row row, CalendarHead head)
    {
        if (head.HasYears)
        {
            return null;
        }

        if (row.Words.Count == 1 && CalendarRows.YearOf(row) is { } alone)
        {
            open = (alone, row.Page);
            return null;
        }

        if (open is not { } cut || row.Page != cut.Page + 1 || CalendarRows.YearOf(row) is not null || !row.Words.All(w => w.Text.Length <= 4 && head.At(w.Box.MiddleX) is not null))
        {
            return null;
        }

        open = null;
        return cut.Year;
    }
}
