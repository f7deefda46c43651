using Prospect.Credit.Checking;
using Prospect.Credit.Comparing;
using Prospect.Credit.Merging;
using Prospect.Credit.Planning;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.Credit;

/// <summary>Judges reports: factors, range, findings, plan.</summary>
public static class CreditAnalyser
{
    /// <param name="reports">Of one person, at least one.</param>
    /// <param name="today">The day from which the plan is dated.</param>
    /// <param name="scorer">What judges; that which the program ships where it is null.</param>
    /// <param name="wish">What can be paid, and what for; readiness within a year where it is null. Its accounts are those of the reports (<see cref="PlanWish.For"/>).</param>
    public static CreditAnalysis Analyse(IReadOnlyList<CreditReport> reports, DateOnly today, ReportScorer? scorer = null, PlanWish? wish = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        wish ??= PlanWish.Usual;
        scorer ??= ReportScorer.Shipped;
        if (SamePerson.Warning(reports) is { } warning)
        {
            reports = [.. reports.Take(reports.Count - 1), reports[^1] with { Warnings = [warning, .. reports[^1].Warnings] }];
            return Analyse(reports, today, scorer, wish, warning);
        }

        return Analyse(reports, today, scorer, wish, null);
    }

    private static CreditAnalysis Analyse(IReadOnlyList<CreditReport> reports, DateOnly today, ReportScorer scorer, PlanWish wish, string? strangers)
    {
        var merged = AccountMerger.Merge(reports);
        var profile = CreditProfile.Of(reports, merged, today);
        var judgement = scorer.Judge(profile);
        var findings = ReportChecker.Check(reports, today, merged, strangers is null);
        var plan = Planner.Make(profile, findings, today, wish, scorer);
        return new(reports, judgement.Estimate, judgement.Factors, findings, plan.Steps, merged)
        {
            Comparison = plan.Comparison,
            Base = judgement.Base,
            Centre = judgement.Centre,
            Reasons = judgement.Reasons,
            Strangers = strangers,
        };
    }
}
