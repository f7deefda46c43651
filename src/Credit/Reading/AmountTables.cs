namespace Prospect.Credit.Reading;

/// <summary>Knows the tables that give an account's amounts month by month (balances, payments), which look like the payment calendar and are none.</summary>
internal static class AmountTables
{
    private static readonly HashSet<string> Names =
        ["balance history", "balance", "balances", "available credit", "scheduled payment", "actual payment", "actual payment amount", "date of last payment", "high credit", "credit limit", "amount past due", "past due", "activity designator", "high balance", "monthly payment", "payment amount", "amount paid", "scheduled payment amount", "comments", "balance histories"];

    private const int MostRowsBetween = 3;

    /// <summary>True for the title of such a table: its name alone, and below it the months.</summary>
    public static bool Titles(IReadOnlyList<Row> rows, int at)
    {
        if (!Names.Contains(rows[at].Plain))
        {
            return false;
        }

        for (var i = at + 1; i < rows.Count && i <= at + MostRowsBetween; i++)
        {
            if (CalendarHead.Of(rows[i], i + 1 < rows.Count ? rows[i + 1] : null) is not null)
            {
                return true;
            }

            if (!ProseRows.Is(rows[i]))
            {
                return false;
            }
        }

        return false;
    }
}
