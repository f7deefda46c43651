using Prospect.Credit.Reports;

namespace Prospect.Credit.Checking;

/// <summary>A late mark for a month after the account was closed with nothing owed, or paid. A card closed with a balance can still be late.</summary>
internal sealed class LateAfterClosing() : ReportRule("late-after-closing", Severity.High, Accuracy,
    "Nothing can be late on an account that is closed and owes nothing, and a late mark stays for seven years.",
    "A last statement came after the closing, with a charge that was paid late.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, account) in report.Accounts)
        {
            // Where no day of closing is shown, the newest month marked as closed or unreported stands for it.
            if (account.Closed is { } closed && account is { Status: AccountStatus.Closed or AccountStatus.Paid or AccountStatus.Transferred, Balance: 0 or null }
                && account.History.Where(m => m.Month.First > closed.Last && m.Code is >= PaymentCode.Late30 and <= PaymentCode.Late180).ToList() is { Count: > 0 } late)
            {
                yield return About(at, account, $"{account.Creditor} was closed {closed.When()}, and is marked late for {late.Min(m => m.Month).InWords()}, after that.", "history", "closed");
            }
        }
    }
}
