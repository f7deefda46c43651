using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Dates of a first delinquency that cannot both hold. It is the first month of the delinquency that led to the charge-off or collection, whoever holds the debt now (15 USC 1681c(c)(1), 1681s-2(a)(5)).</summary>
internal static class Reaging
{
    public const string Law = "15 USC 1681c(c)(1); 1681s-2(a)(5)";
    public const string Why = "The seven years begin to run with this date. A later one keeps the debt on the report for longer than the law allows.";

    /// <summary>Months by which two dates may differ because one names the missed payment and the other the month in which it was reported.</summary>
    public const int Slack = 1;

    public static bool IsLater(PartialDate date, PartialDate than) => date.First > than.Last && date.MonthNumber - than.MonthNumber > Slack;
}

/// <summary>Bureaus that date one account's first delinquency apart.</summary>
internal sealed class ReagedAcrossBureaus() : Rule("reaged-across-bureaus", Severity.Medium, Reaging.Law, Reaging.Why,
    "You caught up between the two dates and fell behind anew, and one bureau has not been told.", "One bureau shows the month of the first late mark instead.")
{
    public override IEnumerable<Finding> Check(Examination all)
    {
        foreach (var group in all.Shared)
        {
            var dated = group.Where(m => m.Account.FirstDelinquency is not null).OrderBy(m => m.Account.FirstDelinquency).ToList();
            if (dated.Count > 1 && Reaging.IsLater(dated[^1].Account.FirstDelinquency!.Value, dated[0].Account.FirstDelinquency!.Value))
            {
                var (first, last) = (dated[0], dated[^1]);
                yield return About([first.At, last.At], $"{first.Account.Creditor} was first delinquent {first.Account.FirstDelinquency?.When()} by {first.Bureau}, and {last.Account.FirstDelinquency?.When()} by {last.Bureau}. The earlier date counts for both.",
                    [.. Places(first.Account, "firstDelinquency"), .. Places(last.Account, "firstDelinquency")]);
            }
        }
    }
}

/// <summary>A later report of one bureau that dates a first delinquency later than an earlier one did.</summary>
internal sealed class ReagedSince() : Rule("reaged-since", Severity.High, Reaging.Law, Reaging.Why,
    "You caught up after the earlier report and fell behind anew.", "The earlier report showed a wrong date, and it was put right.")
{
    public override IEnumerable<Finding> Check(Examination all)
    {
        if (!all.OfOnePerson)
        {
            yield break;
        }

        foreach (var later in all.Reports)
        {
            foreach (var earlier in all.Reports.Where(r => r.Report.Bureau == later.Report.Bureau && r.AsOf < later.AsOf))
            {
                foreach (var (at, account) in later.Accounts.Where(a => a.Account.FirstDelinquency is not null && Examined.IsBad(a.Account)))
                {
                    var same = earlier.Accounts.Where(a => a.Account.FirstDelinquency is not null && AccountMatch.Weight(a.Account, account, atOnce: false) >= AccountMatch.Threshold).ToList();
                    if (same is [var one] && Reaging.IsLater(account.FirstDelinquency!.Value, one.Account.FirstDelinquency!.Value))
                    {
                        yield return About([one.At, at], $"{account.Creditor} was first delinquent {one.Account.FirstDelinquency?.When()} by the earlier report, and {account.FirstDelinquency?.When()} by this one.",
                            [.. Places(one.Account, "firstDelinquency"), .. Places(account, "firstDelinquency")]);
                    }
                }
            }
        }
    }
}

/// <summary>A collector that dates the first delinquency later than the lender did from whom it has the debt.</summary>
internal sealed class ReagedByCollector() : ReportRule("reaged-by-collector", Severity.High, Reaging.Law, Reaging.Why,
    "You owed that lender two debts, and the collector's is the younger one.", "The lender's date is that of an earlier delinquency from which you caught up.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, collector) in report.Accounts.Where(a => a.Account is { Kind: AccountKind.Collection, OriginalCreditor: not null, FirstDelinquency: not null }))
        {
            var lenders = report.Accounts.Where(a => a.Account.Kind is not AccountKind.Collection && AccountMatch.SameName(a.Account.Creditor, collector.OriginalCreditor)).ToList();
            if (lenders is [var (of, lender)] && lender.FirstDelinquency is { } began && Examined.IsBad(lender) && Reaging.IsLater(collector.FirstDelinquency!.Value, began))
            {
                yield return About([of, at], $"{lender.Creditor} dates the first delinquency {began.When()}, and {collector.Creditor}, who has the debt from there, {collector.FirstDelinquency?.When()}.",
                    [.. Places(lender, "firstDelinquency"), .. Places(collector, "firstDelinquency", "originalCreditor")]);
            }
        }
    }
}

/// <summary>A first delinquency after the collector already had the debt.</summary>
internal sealed class DelinquentAfterPlacement() : ReportRule("delinquent-after-placement", Severity.High, Reaging.Law, Reaging.Why,
    "The day of opening that is shown is that of the original account and not that on which the collector took it.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => a.Account is { Kind: AccountKind.Collection, FirstDelinquency: { } began, Opened: { } placed } && Reaging.IsLater(began, placed))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} took the debt {a.Account.Opened?.When()} and dates its first delinquency {a.Account.FirstDelinquency?.When()}, after that. A debt is bad before it is collected.", "firstDelinquency", "opened"));
}

/// <summary>A debt gone bad without the date from which its years run, in a report that shows that date elsewhere.</summary>
internal sealed class MissingFirstDelinquency() : ReportRule("missing-first-delinquency", Severity.Low, "15 USC 1681s-2(a)(5)(A)",
    "Without the month in which it went bad nobody can tell when the entry has to leave; the furnisher owes the bureau that month within 90 days.",
    "The bureau holds the date and only does not print it.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        var bad = report.Accounts.Where(a => Examined.IsBad(a.Account)).ToList();
        return bad.Exists(a => a.Account.FirstDelinquency is not null)
            ? bad.Where(a => a.Account.FirstDelinquency is null && a.Account.OnRecordUntil is null)
                .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is {ContractWord.Of(a.Account.Status)} and shows no date of first delinquency.", "status", "creditor"))
            : [];
    }
}
