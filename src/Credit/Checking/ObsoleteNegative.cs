using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Charge-offs and collections older than seven years and 180 days, and late payments older than seven years (15 USC 1681c(a)(4), (a)(5), (c)(1)).</summary>
internal sealed class ObsoleteNegative() : ReportRule("obsolete-negative", Severity.High, "15 USC 1681c(a)(4), (a)(5), (c)(1)",
    "What is older than the law allows may not be reported, and weighs until it is gone.",
    "The report is for a credit of $150,000 or more, life insurance of that sum or a job paying $75,000 or more, for which the limits do not hold (15 USC 1681c(b)); a copy for yourself is none of these.", "The date that was read is not that of the first delinquency; compare it with your own records.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, account) in report.Accounts)
        {
            var bad = account.Kind is AccountKind.Collection || account.Status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Repossession or AccountStatus.Foreclosure;
            if (bad && account.OnRecordUntil is { } until && until.Last < report.AsOf)
            {
                yield return About(at, account, $"{account.Creditor} was to stay on record until {until.InWords()}, and is still there.", "status", "creditor");
            }
            else if (bad && Delinquency.BeganAtLatest(account) is { } began && Delinquency.EndOf(began) < report.AsOf)
            {
                yield return About(at, account,
                    $"{account.Creditor} went bad {PartialDate.Of(began).ToMonth().When()} at the latest. Seven years and 180 days after that, {PartialDate.Of(Delinquency.EndOf(began)).When()}, it had to leave the report.",
                    "opened", "firstDelinquency", "history", "status");
            }
            else if (!bad && account.History.Where(m => m.IsLate && m.Month.Last.Later(years: Delinquency.Years) < report.AsOf).ToList() is { Count: > 0 } old)
            {
                yield return About(at, account, $"{account.Creditor} shows a late payment of {old.Min(m => m.Month).InWords()}, more than seven years back.", "history");
            }
        }
    }
}
