using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Checking;

/// <summary>A debt that both the lender who wrote it off and the collector who took it report as owed: one balance counted twice.</summary>
internal sealed class DuplicateDebt() : Rule("duplicate-debt", Severity.High, Accuracy)
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, collector) in report.Accounts.Where(a => a.Account is { Kind: AccountKind.Collection, Balance: > 0, OriginalCreditor: not null }))
        {
            foreach (var (of, lender) in report.Accounts.Where(a => a.At != at && a.Account.Balance > 0 && AccountMatch.SameName(a.Account.Kind is AccountKind.Collection ? a.Account.OriginalCreditor : a.Account.Creditor, collector.OriginalCreditor)))
            {
                // Two collectors with one creditor may hold two debts; only the same balance makes them look like one.
                var twoCollectors = lender.Kind is AccountKind.Collection && (lender.Balance != collector.Balance || of.Account < at.Account);
                if (!twoCollectors && (lender.Kind is AccountKind.Collection || lender.Status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Transferred))
                {
                    yield return About([of, at], $"{collector.Creditor} collects a debt of {collector.OriginalCreditor}, and {lender.Creditor} reports a balance for it too. One debt is counted twice.",
                        [.. Places(lender, "balance", "status"), .. Places(collector, "originalCreditor", "balance")]);
                }
            }
        }
    }
}
