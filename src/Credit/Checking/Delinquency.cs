using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>When a debt went bad, as far as a report lets one tell.</summary>
internal static class Delinquency
{
    /// <summary>Years for which an adverse item may be reported: 15 USC 1681c(a)(4) and (5).</summary>
    public const int Years = 7;

    /// <summary>Days after the delinquency began at which the seven years of a charge-off or collection begin to run: 15 USC 1681c(c)(1).</summary>
    public const int GraceDays = 180;

    /// <summary>
    /// The latest day on which the delinquency can have begun that led to a charge-off or collection. The report's own date of first delinquency;
    /// else the first month of the unbroken run of late months before the first mark of charge-off or collection; else, for a collector,
    /// the day on which it took the debt, for a debt is bad before it is placed. Null where the report lets one not tell.
    /// </summary>
    public static DateOnly? BeganAtLatest(Account account)
    {
        if (account.FirstDelinquency is { } told)
        {
            return told.Last;
        }

        if (FirstOfRun(account) is { } month)
        {
            return month.Last;
        }

        return account.Kind is AccountKind.Collection ? account.Opened?.Last : null;
    }

    /// <summary>The day after which a charge-off or collection may no longer be reported.</summary>
    public static DateOnly EndOf(DateOnly began) => began.Later(days: GraceDays).Later(years: Years);

    // The run must be seen to begin: a history that is late from its very first month began to be late before it.
    private static PartialDate? FirstOfRun(Account account)
    {
        var months = account.History.Where(m => m.Code is not PaymentCode.None).OrderBy(m => m.Month).ToList();
        var bad = months.FindIndex(m => m.Code >= PaymentCode.Collection);
        var first = bad;
        while (first > 0 && months[first - 1].IsLate)
        {
            first--;
        }

        return first > 0 ? months[first].Month : null;
    }
}
