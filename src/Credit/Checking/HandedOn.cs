using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>An account that was sold or transferred and still shows a balance: the creditor who has it now shows it too, or will.</summary>
internal sealed class TransferredWithBalance() : ReportRule("transferred-with-balance", Severity.Medium, "15 USC 1681s-2(a)(1); CDIA, Credit Reporting Resource Guide: accounts sold or transferred report a balance of zero",
    "Whoever hands an account on is owed nothing more. With the new creditor's entry the debt counts twice.",
    "The account was handed on within the last weeks, and the next report shows zero.")
{
    private static readonly string[] Words = ["transferred to", "sold to", "purchased by another", "transfer/sold", "transferred/sold"];

    public static bool IsHandedOn(Account account) => account.Status is AccountStatus.Transferred || Examined.Says(account, Words);

    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, account) in report.Accounts.Where(a => a.Account.Balance > 0 && a.Account.Kind is not AccountKind.Collection && IsHandedOn(a.Account)))
        {
            var now = account.OriginalAmount is { } lent
                ? report.Accounts.Where(o => o.At != at && o.Account.Kind == account.Kind && o.Account.OriginalAmount == lent && o.Account.Balance > 0 && !IsHandedOn(o.Account)).ToList() : [];
            yield return now is [var (other, holder)]
                ? About([at, other], $"{account.Creditor} handed this loan on and still shows {Money.Usd(account.Balance!.Value)}; {holder.Creditor}, with the same {Money.Usd(account.OriginalAmount!.Value)} lent, shows a balance too.", [.. Places(account, "balance", "status"), .. Places(holder, "balance", "creditor")])
                : About(at, account, $"{account.Creditor} was transferred or sold and still shows a balance of {Money.Usd(account.Balance!.Value)}.", "balance", "status");
        }
    }
}

/// <summary>A collection that is paid by its status or a remark and still shows a balance.</summary>
internal sealed class PaidCollectionWithBalance() : ReportRule("paid-collection-with-balance", Severity.Medium, "15 USC 1681s-2(a)(1), (a)(2); 1681e(b)",
    "A collection that is paid weighs less in newer scores, or not at all, but only where its balance is zero.",
    "A part was paid, and the rest is owed as agreed.")
{
    private static readonly string[] Words = ["paid in full", "paid collection", "settled", "paid, was"];

    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Kind: AccountKind.Collection, Balance: > 0 } && (a.Account.Status is AccountStatus.Paid || Examined.Says(a.Account, Words)))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is reported as paid or settled, with a balance of {Money.Usd(a.Account.Balance!.Value)}.", "status", "balance"));
}

/// <summary>A collector that does not say whose debt it collects, in a report where others do.</summary>
internal sealed class CollectorWithoutCreditor() : ReportRule("collector-without-creditor", Severity.Low, "CDIA, Credit Reporting Resource Guide: segment K1; 15 USC 1692g(a)(2)",
    "Without the original creditor you cannot tell whether the debt is yours, or whether it stands there twice.",
    "The bureau leaves the name out where it would tell of medical treatment (15 USC 1681c(a)(6)).")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        var collections = report.Accounts.Where(a => a.Account.Kind is AccountKind.Collection).ToList();
        return collections.Exists(a => a.Account.OriginalCreditor is not null)
            ? collections.Where(a => a.Account.OriginalCreditor is null).Select(a => About(a.At, a.Account, $"{a.Account.Creditor} does not say to whom the debt was owed before.", "creditor"))
            : [];
    }
}

/// <summary>One account that stands twice in one report.</summary>
internal sealed class DuplicateAccount() : ReportRule("duplicate-account", Severity.Medium, Accuracy,
    "An account that is told twice counts twice, with all that is owed and every late month.",
    "Two loans of one day, such as student loans; their numbers then differ in a part that is not shown.")
{
    // So many signs of the end of a number: fewer are shared by chance.
    private const int Signs = 4;

    public override IEnumerable<Finding> Check(Examined report)
    {
        var accounts = report.Accounts.Where(a => a.Account is { Opened.Day: not null, Number: not null }).ToList();
        for (var i = 0; i < accounts.Count; i++)
        {
            foreach (var (at, other) in accounts.Take(i).Where(o => IsSame(o.Account, accounts[i].Account)))
            {
                yield return About([at, accounts[i].At], $"{other.Creditor} and {accounts[i].Account.Creditor} look like one account: the same number, day of opening and sum.", [.. Places(other, "creditor", "number", "opened"), .. Places(accounts[i].Account, "creditor", "number", "opened")]);
            }
        }
    }

    private static bool IsSame(Account a, Account b)
        => a.Kind == b.Kind && a.Opened == b.Opened && AccountMatch.SameName(a.Creditor, b.Creditor) && (a.CreditLimit ?? a.OriginalAmount) is { } sum && sum == (b.CreditLimit ?? b.OriginalAmount)
            && !TransferredWithBalance.IsHandedOn(a) && !TransferredWithBalance.IsHandedOn(b) && MaskedNumber.Agreement(MaskedNumber.Of(a.Number), MaskedNumber.Of(b.Number)) is (>= 0, >= Signs);
}
