using Prospect.Credit.Reports;

namespace Prospect.Credit.Simulating;

/// <summary>What a month does to a balance: interest, and the payment that is due.</summary>
internal static class MonthlyCourse
{
    // Most large issuers ask for one percent of the balance and the interest, and for some tens of dollars at least.
    // That a minimum has to pay down something is what the bank regulators ask for (FFIEC, "Account Management and Loss Allowance Guidance", 2003).
    private const decimal LeastPayment = 35, ShareOfBalance = 0.01m;

    /// <summary>True where a payment is due every month and the month is marked.</summary>
    public static bool IsPaidMonthly(Account account)
        => account is { Status: AccountStatus.Open, Kind: not AccountKind.Collection, Responsibility: not Responsibility.Terminated };

    /// <summary>Interest of a month, to the cent.</summary>
    /// <param name="balance">US dollars.</param>
    /// <param name="rate">Percent a year.</param>
    public static decimal Interest(decimal balance, decimal rate) => Math.Round(balance * rate / 1200, 2, MidpointRounding.AwayFromZero);

    /// <summary>
    /// What is due this month: what the report shows, else for cards the usual minimum; never more than is owed with its interest, and for cards never less than the interest.
    /// For a loan that shows no payment, the interest: its balance is then held.
    /// </summary>
    public static decimal Scheduled(AccountKind kind, decimal? shown, decimal balance, decimal rate)
    {
        var interest = Interest(balance, rate);
        var due = kind is AccountKind.Revolving or AccountKind.Other
            ? shown is > 0 and var given ? Math.Max(given, interest) : Math.Max(LeastPayment, Math.Round(balance * ShareOfBalance, 2) + interest)
            : shown is > 0 and var payment ? payment : interest;
        return Math.Min(due, balance + interest);
    }

    public static decimal Scheduled(Account account, decimal rate) => account.Balance is > 0 and var balance ? Scheduled(account.Kind, account.MonthlyPayment, balance, rate) : 0;

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
