namespace Prospect.Credit.Reading;

/// <summary>Finds the heading of an account among the rows above its fields.</summary>
internal static class AccountHeader
{
    private static readonly HashSet<string> Flags =
        ["potentially negative", "potentially negative closed", "exceptional payment history", "never late", "closed", "open", "good standing", "in good standing", "negative", "adverse", "collection", "charge off", "paid", "account in good standing", "potentially negative item", "disputed"];

    // From the fields upwards: flags and the creditor's address, then the heading itself, which may take two lines.
    public static (int First, int Last)? In(List<Row> pending)
    {
        var last = pending.Count - 1;
        while (last >= 0 && IsAside(pending, last))
        {
            last--;
        }

        for (var i = last; i >= 0 && i > last - 4; i--)
        {
            last = AccountNumber.EndsIn(pending[i]) ? i : last;
            if (last == i)
            {
                break;
            }
        }

        if (last < 0 || IsOfFigures(pending[last]))
        {
            return null;
        }

        var first = last;
        while (first > 0 && (AccountNumber.IsAlone(pending[first]) || (pending[first].IsBold && pending[first - 1].IsBold && !Flags.Contains(pending[first - 1].Plain)))
            && pending[first - 1].IsFollowedBy(pending[first]) && Math.Abs(pending[first - 1].Height - pending[first].Height) < 0.5)
        {
            first--;
        }

        return (first, last);
    }

    // Nothing but a date, a sum or a share names nobody: values of the row above.
    private static bool IsOfFigures(Row row)
        => !AccountNumber.EndsIn(row) && row.Text.Any(char.IsAsciiDigit) && row.Words.All(w => !w.Text.Any(char.IsLetter) || DateText.MonthOf(w.Text) is not null || Phrase.IsBlank(w.Text));

    /// <summary>The row without what stands apart beside the name: its address, a flag, or which account of the list it is.</summary>
    public static Row NameOf(Row row)
    {
        var cells = row.Cells.Skip(1).Where(c => !AddressText.IsContact(c.Text) && !Flags.Contains(Phrase.Of(c.Text)) && !(c.Text.StartsWith('(') && c.Text.EndsWith(')'))).ToList();
        return cells.Count == row.Cells.Count - 1 ? row : new(row.Page, [row.Cells[0], .. cells], row.SignBefore);
    }

    private static bool IsAside(List<Row> pending, int at)
        => Flags.Contains(pending[at].Plain) || (AddressText.IsContact(NameOf(pending[at]).Text) && !AccountNumber.EndsIn(pending[at])) || NameRows.IsNoName(pending, at) || Headings.Of(pending[at]) is not null || CalendarHead.IsYears(pending[at]) || CalendarRows.IsYear(pending[at]) || pending[at].Words.Count(w => DateText.MonthOf(w.Text) is not null) > 3;
}
