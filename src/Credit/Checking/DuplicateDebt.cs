using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>A debt that both the lender who wrote it off and the collector who took it report as owed: one balance counted twice.</summary>
internal sealed class DuplicateDebt() : ReportRule("duplicate-debt", Severity.High, Accuracy,
    "One debt that two creditors report as owed looks like two, and doubles what you seem to owe. Once a debt is sold, the seller reports a balance of zero.",
    "The lender still owns the debt and only has it collected; then the collector's entry should say so, and one of the two balances be zero.", "You owed that lender two debts.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, collector) in report.Accounts.Where(a => a.Account is { Kind: AccountKind.Collection, Balance: > 0, OriginalCreditor: not null }))
        {
            foreach (var (of, lender) in report.Accounts.Where(a => a.At != at && a.Account.Balance > 0 && a.Account.Kind is not AccountKind.Collection && AccountMatch.SameName(a.Account.Creditor, collector.OriginalCreditor)))
            {
                if (lender.Status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Transferred)
                {
                    yield return About([of, at], $"{collector.Creditor} collects a debt of {collector.OriginalCreditor}, and {lender.Creditor} reports a balance for it too. One debt is counted twice.",
                        [.. Places(lender, "balance", "status"), .. Places(collector, "originalCreditor", "balance")]);
                }
            }
        }
    }
}

/// <summary>Two collectors that report one debt: the same original creditor and the same balance.</summary>
internal sealed class DuplicateCollection() : ReportRule("duplicate-collection", Severity.High, Accuracy,
    "A debt that was passed from one collector to another belongs to the second alone; the first should have taken its entry off.",
    "You owed that creditor two debts of the very same sum.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        var collections = report.Accounts.Where(a => a.Account is { Kind: AccountKind.Collection, Balance: > 0, OriginalCreditor: not null }).ToList();
        for (var i = 0; i < collections.Count; i++)
        {
            foreach (var (at, other) in collections.Take(i).Where(o => o.Account.Balance == collections[i].Account.Balance && AccountMatch.SameName(o.Account.OriginalCreditor, collections[i].Account.OriginalCreditor)))
            {
                var account = collections[i].Account;
                yield return About([at, collections[i].At], $"{other.Creditor} and {account.Creditor} both collect {Money.Usd(account.Balance!.Value)} owed to {account.OriginalCreditor}. One debt is counted twice.",
                    [.. Places(other, "originalCreditor", "balance"), .. Places(account, "originalCreditor", "balance")]);
            }
        }
    }
}
