using Prospect.Credit.Reports;

namespace Prospect.Credit.Simulating;

/// <summary>What a month does to a balance: interest, and the payment that is due.</summary>
internal static class MonthlyCourse
{
    // Most large issuers ask for one percent of the balance and the interest, and for some tens of dollars at least.
    // That a minimum has to pay down something is what the bank regulators ask for (FFIEC, "Account Management and Loss Allowance Guidance", 2003).
    private const long LeastPayment = 3500, ShareOfBalance = 100, MonthsOfHundredths = 12 * 10_000;

    private const decimal Trillion = 1_000_000_000_000;

    /// <summary>True where a payment is due every month and the month is marked.</summary>
    public static bool IsPaidMonthly(Account account)
        => account is { Status: AccountStatus.Open, Kind: not AccountKind.Collection, Responsibility: not Responsibility.Terminated };

    /// <summary>Interest of a month, to the cent, halves up.</summary>
    /// <param name="balance">Cents.</param>
    /// <param name="rate">Hundredths of a percent a year.</param>
    public static long Interest(long balance, int rate) => ((balance * rate) + (MonthsOfHundredths / 2)) / MonthsOfHundredths;

    /// <summary>
    /// What is due this month, in cents: what the report shows, else for cards the usual minimum; never more than is owed with its interest, and for cards never less than the interest.
    /// For a loan that shows no payment, the interest: its balance is then held.
    /// </summary>
    public static long Scheduled(AccountKind kind, long shown, long balance, long interest)
    {
        var due = kind is AccountKind.Revolving or AccountKind.Other
            ? shown > 0 ? Math.Max(shown, interest) : Math.Max(LeastPayment, (balance / ShareOfBalance) + interest)
            : shown > 0 ? shown : interest;
        return Math.Min(due, balance + interest);
    }

    /// <summary>Dollars as cents; nothing for what is not said. A sum beyond all reason, which a damaged file may hold, counts as a trillion.</summary>
    public static long Cents(decimal? amount) => (long)Math.Round(Math.Clamp(amount ?? 0, -Trillion, Trillion) * 100, MidpointRounding.AwayFromZero);

    /// <summary>Percent a year as hundredths of a percent.</summary>
    public static int Hundredths(decimal rate) => (int)Math.Round(rate * 100, MidpointRounding.AwayFromZero);

    public static decimal Interest(decimal balance, decimal rate) => Interest(Cents(balance), Hundredths(rate)) / 100m;

    public static decimal Scheduled(Account account, decimal rate)
        => account.Balance is > 0 and var balance ? Scheduled(account.Kind, Cents(account.MonthlyPayment), Cents(balance), Interest(Cents(balance), Hundredths(rate))) / 100m : 0;

    /// <summary>The level payment of a new loan over the term that is usual for its kind.</summary>
    public static decimal Payment(AccountKind kind, decimal amount)
    {
        var (months, rate) = (kind switch { AccountKind.Auto => 60, AccountKind.Student => 120, AccountKind.Mortgage => 360, _ => 36 }, AssumedRates.Of(kind) / 1200);
        if (rate == 0)
        {
            return Math.Round(amount / months, 2);
        }

        var grown = 1m;
        for (var i = 0; i < months; i++)
        {
            grown *= 1 + rate;
        }

        return Math.Round(amount * rate * grown / (grown - 1), 2);
    }
}
