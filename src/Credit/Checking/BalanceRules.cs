using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>More past due than is owed at all.</summary>
internal sealed class PastDueAboveBalance() : Rule("past-due-above-balance", Severity.Medium, Accuracy)
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Balance: > 0 and var balance, PastDue: { } due } && due > balance)
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports {Money.Usd(a.Account.PastDue!.Value)} past due, more than the whole balance of {Money.Usd(a.Account.Balance!.Value)}.", "pastDue", "balance"));
}

/// <summary>Nothing owed, and yet something past due.</summary>
internal sealed class PastDueWithoutBalance() : Rule("past-due-without-balance", Severity.Medium, Accuracy)
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Balance: 0, PastDue: > 0 })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports a balance of $0 and {Money.Usd(a.Account.PastDue!.Value)} past due. Both cannot be.", "pastDue", "balance"));
}

/// <summary>Paid by its status, and yet a balance.</summary>
internal sealed class PaidWithBalance() : Rule("paid-with-balance", Severity.Medium, Accuracy)
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Status: AccountStatus.Paid, Balance: > 0 })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is reported as paid, with a balance of {Money.Usd(a.Account.Balance!.Value)}.", "status", "balance", "closed"));
}

/// <summary>Closed with a balance. A card may be paid off after closing, and a closed loan may run on; so this is a note, and ordinary loans are left out.</summary>
internal sealed class ClosedWithBalance() : Rule("closed-with-balance", Severity.Low, "CDIA, Credit Reporting Resource Guide: Date Closed, Current Balance")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Status: AccountStatus.Closed or AccountStatus.Transferred, Balance: > 0, Kind: AccountKind.Revolving or AccountKind.Other } || a.Account is { Status: AccountStatus.Transferred, Balance: > 0 })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is {ContractWord.Of(a.Account.Status)} and shows a balance of {Money.Usd(a.Account.Balance!.Value)}. If you have paid it, the balance is out of date.", "balance", "status", "closed"));
}

/// <summary>An open card without a limit: scores may take its highest balance for the limit, and it looks fuller than it is.</summary>
internal sealed class MissingLimit() : Rule("missing-limit", Severity.Low, "15 USC 1681s-2(a)(1); 12 CFR 1022.42, App. E (credit limit)")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Kind: AccountKind.Revolving, Status: AccountStatus.Open, CreditLimit: null or 0 })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is an open card without a credit limit. How full it is cannot be told, and a score may take it for full.", "creditLimit", "highBalance", "balance", "creditor"));
}
