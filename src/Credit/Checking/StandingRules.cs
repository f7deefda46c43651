using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Open by its status, with a day of closing that has passed.</summary>
internal sealed class ClosedButOpen() : ReportRule("closed-but-open", Severity.Low, Accuracy,
    "An account that is closed and reported as open makes what you could still borrow look larger than it is, or hides that it ended well.",
    "The creditor opened the account again.", "The date is that on which it is to end.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Status: AccountStatus.Open, Closed: { } closed } && closed.Last <= report.AsOf && !(a.Account.Reported is { } reported && Examined.Before(reported, closed)))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is reported as open, and as closed {a.Account.Closed?.When()}.", "status", "closed"));
}

/// <summary>More owed on a card than ever was, by the report's own highest balance.</summary>
internal sealed class BalanceAboveHighest() : ReportRule("balance-above-highest", Severity.Low, "15 USC 1681s-2(a)(1); CDIA, Credit Reporting Resource Guide: field 12, Highest Credit",
    "The highest balance is the most that was ever owed; one of the two figures is wrong.",
    "The highest balance was not brought up to date with this month's balance.")
{
    // Rounded to whole dollars by some bureaus and not by others.
    private const decimal Slack = 1;

    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Kind: AccountKind.Revolving, Balance: { } balance, HighBalance: > 0 and var high } && balance > high + Slack)
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} shows a balance of {Money.Usd(a.Account.Balance!.Value)}, and {Money.Usd(a.Account.HighBalance!.Value)} as the highest that there ever was.", "balance", "highBalance"));
}

/// <summary>An open account with a balance that nobody has brought up to date for a year.</summary>
internal sealed class StaleReporting() : ReportRule("stale-reporting", Severity.Low, "15 USC 1681s-2(a)(2)",
    "What you have paid since is not in it. A furnisher who finds that what it told is no longer complete has to tell the bureau.",
    "The creditor has stopped reporting to this bureau.")
{
    private const int Months = 12;

    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Status: AccountStatus.Open, Balance: > 0, Reported: { } reported } && reported.Last.Later(months: Months) < report.AsOf)
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} shows {Money.Usd(a.Account.Balance!.Value)} owed, last reported {a.Account.Reported?.When()}, more than a year before the report.", "reported", "balance"));
}

/// <summary>Ninety days late or more in the month after one that was paid on time: nobody falls three payments behind in a month.</summary>
internal sealed class ImpossibleLateness() : ReportRule("impossible-lateness", Severity.Medium, "15 USC 1681s-2(a)(1); CDIA, Credit Reporting Resource Guide: field 18, Payment History Profile",
    "Each step of lateness weighs more than the one before; one of the months is wrong.",
    "The months between were reported otherwise and the report leaves them out.", "A payment that was taken back by the bank made earlier months late after all.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, account) in report.Accounts)
        {
            var jump = account.History.Zip(account.History.Skip(1)).Where(p => p.First.Code is >= PaymentCode.Late90 and <= PaymentCode.Late180 && p.Second.Code is PaymentCode.Ok && p.First.Month.MonthNumber == p.Second.Month.MonthNumber + 1).ToList();
            if (jump.Count > 0)
            {
                yield return About(at, account, $"{account.Creditor} is marked {ContractWord.Of(jump[0].First.Code)} days late for {jump[0].First.Month.InWords()}, and as paid on time for the month before.", "history");
            }
        }
    }
}

/// <summary>The person marked as deceased.</summary>
internal sealed class DeceasedMark() : ReportRule("deceased-mark", Severity.High, Accuracy,
    "Lenders turn down whoever is reported as deceased, and most scores cannot be computed.",
    "The report is that of somebody who has died.", "The remark speaks of a co-borrower; then it belongs to them alone.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => Examined.Says(a.Account, "deceased"))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports the consumer as deceased.", "remarks", "status", "creditor"));
}

/// <summary>A delinquency on a card of which the person is an authorized user only.</summary>
internal sealed class AuthorizedUserNegative() : ReportRule("authorized-user-negative", Severity.Low, "No statute: an authorized user owes nothing, and bureaus and issuers take such an entry off on request",
    "You do not owe this debt, and its late marks still weigh on your file.",
    "You are a joint owner after all, and owe it.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account.Responsibility is Responsibility.Authorized && (Examined.IsBad(a.Account) || a.Account.PastDue > 0 || a.Account.History.Any(m => m.Code >= PaymentCode.Late60)))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is seriously late or gone bad, and you are an authorized user of it only.", "responsibility", "status", "history"));
}
