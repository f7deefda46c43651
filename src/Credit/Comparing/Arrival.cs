using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Comparing;

/// <summary>Tells of an account that the earlier report did not have where it comes from.</summary>
internal static class Arrival
{
    // A furnisher reports once a month, and a new account with its first statement.
    private const int MonthsOfLag = 2;

    /// <param name="now">The account.</param>
    /// <param name="before">The report before.</param>
    /// <param name="unpaired">Accounts of that report that the later one has handed on or no longer has.</param>
    /// <param name="older">The reports before that one.</param>
    public static Change Of(Account now, CreditReport before, IEnumerable<Account> unpaired, IReadOnlyList<CreditReport> older)
    {
        if (older.Any(r => r.Accounts.Any(a => AccountMatch.Weight(a, now, atOnce: false) >= AccountMatch.Threshold)))
        {
            return Change.CameBack;
        }

        if (unpaired.Any(a => IsHandedOn(a, now)))
        {
            return Change.Transferred;
        }

        if (now.Opened is not { } opened || before.ReportDate is not { } date || opened.MonthNumber > date.MonthNumber - MonthsOfLag || opened.Last >= date.First)
        {
            return Change.Opened;
        }

        // Months that were reported before the earlier report was made tell that it had been there. One who was let onto another's old account gets its history with it.
        var told = now.History.Any(m => m.Code is not PaymentCode.None && m.Month.MonthNumber < date.MonthNumber - MonthsOfLag);
        return told && now.Responsibility is not Responsibility.Authorized ? Change.CameBack : Change.Appeared;
    }

    // The same loan under another roof, opened the same day for the same sum; or the same debt with another collector.
    private static bool IsHandedOn(Account was, Account now)
    {
        if (AccountMatch.SameName(was.Creditor, now.Creditor))
        {
            return false;
        }

        if (was.Kind is AccountKind.Collection && now.Kind is AccountKind.Collection)
        {
            return was.OriginalCreditor is not null && AccountMatch.SameName(was.OriginalCreditor, now.OriginalCreditor)
                && (was.OriginalAmount ?? was.Balance) is { } debt && (now.OriginalAmount ?? now.Balance) is { } rest && Math.Abs(debt - rest) <= 0.25m * debt;
        }

        return was.Kind == now.Kind && was.Kind is not AccountKind.Collection && was.Opened is { } x && now.Opened is { } y && x.First <= y.Last && y.First <= x.Last && x.Month is not null
            && (was.OriginalAmount ?? was.HighBalance ?? was.CreditLimit) is { } sum && sum == (now.OriginalAmount ?? now.HighBalance ?? now.CreditLimit);
    }
}
