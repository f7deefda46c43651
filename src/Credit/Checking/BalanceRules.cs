using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>More past due than is owed at all.</summary>
internal sealed class PastDueAboveBalance() : ReportRule("past-due-above-balance", Severity.Medium, Accuracy,
    "What is past due is a part of what is owed and cannot be more.",
    "Fees were counted as past due and not yet into the balance.", "One of the two figures is of an earlier month.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Balance: > 0 and var balance, PastDue: { } due } && due > balance)
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports {Money.Usd(a.Account.PastDue!.Value)} past due, more than the whole balance of {Money.Usd(a.Account.Balance!.Value)}.", "pastDue", "balance"));
}

/// <summary>Nothing owed, and yet something past due.</summary>
internal sealed class PastDueWithoutBalance() : ReportRule("past-due-without-balance", Severity.Medium, Accuracy,
    "An account on which nothing is owed cannot be behind, and an amount past due counts as a delinquency of today.",
    "The balance was paid or sold, and the amount past due has not been brought up to date yet.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Balance: 0, PastDue: > 0 })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} reports a balance of $0 and {Money.Usd(a.Account.PastDue!.Value)} past due. Both cannot be.", "pastDue", "balance"));
}

/// <summary>Paid by its status, and yet a balance.</summary>
internal sealed class PaidWithBalance() : ReportRule("paid-with-balance", Severity.Medium, Accuracy,
    "A paid account owes nothing; the balance makes you look more indebted than you are.",
    "The status says how the account is paid (as agreed) and not that it is paid off.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Status: AccountStatus.Paid, Balance: > 0, Kind: not AccountKind.Collection })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is reported as paid, with a balance of {Money.Usd(a.Account.Balance!.Value)}.", "status", "balance", "closed"));
}

/// <summary>Closed with a balance. A card may be paid off after closing, and a closed loan may run on; so this is a note, and ordinary loans are left out.</summary>
internal sealed class ClosedWithBalance() : ReportRule("closed-with-balance", Severity.Low, "CDIA, Credit Reporting Resource Guide: Date Closed, Current Balance",
    "A balance on a closed card counts as owed without a limit beside it.",
    "You closed the card and still pay it off.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Status: AccountStatus.Closed, Balance: > 0, Kind: AccountKind.Revolving or AccountKind.Other } && !TransferredWithBalance.IsHandedOn(a.Account))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is {ContractWord.Of(a.Account.Status)} and shows a balance of {Money.Usd(a.Account.Balance!.Value)}. If you have paid it, the balance is out of date.", "balance", "status", "closed"));
}

/// <summary>An open card without a limit: scores may take its highest balance for the limit, and it looks fuller than it is.</summary>
internal sealed class MissingLimit() : ReportRule("missing-limit", Severity.Low, "15 USC 1681s-2(a)(1); 12 CFR 1022.42, App. E (credit limit)",
    "Without a limit nobody can tell how full the card is, and a score may take the highest balance for it.",
    "It is a charge card without a preset limit.", "It is a line of credit whose limit the creditor reports elsewhere.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Kind: AccountKind.Revolving, Status: AccountStatus.Open, CreditLimit: null or 0 })
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is an open card without a credit limit. How full it is cannot be told, and a score may take it for full.", "creditLimit", "highBalance", "balance", "creditor"));
}
