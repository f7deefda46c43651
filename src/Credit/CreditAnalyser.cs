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
    public static CreditAnalysis Analyse(IReadOnlyList<CreditReport> reports, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (SamePerson.Warning(reports) is { } warning)
        {
            reports = [.. reports.Take(reports.Count - 1), reports[^1] with { Warnings = [warning, .. reports[^1].Warnings] }];
            return Analyse(reports, today, warning);
        }

        return Analyse(reports, today, null);
    }

    private static CreditAnalysis Analyse(IReadOnlyList<CreditReport> reports, DateOnly today, string? strangers)
    {
        var profile = CreditProfile.Of(reports, today);
        var factors = ScoreCard.Factors(profile);
        var findings = ReportChecker.Check(reports, today);
        return new(reports, ScoreCard.Estimate(profile, factors), factors, findings, Planner.Plan(profile, findings, today), AccountMerger.Merge(reports)) { Strangers = strangers };
    }
}
