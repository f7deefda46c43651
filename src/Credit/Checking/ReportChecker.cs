using Prospect.Credit.Reports;

namespace Prospect.Credit.Checking;

/// <summary>Looks for what is wrong in reports.</summary>
public static class ReportChecker
{
    /// <param name="reports">As read.</param>
    /// <param name="today">Stands for the date of a report that shows none.</param>
    /// <returns>The gravest first; of one gravity, in the order of the rules and of the reports.</returns>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<CreditReport> reports, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var examined = reports.Select((report, i) => new Examined(i, report, report.ReportDate?.Last ?? today)).ToList();
        return [.. Rule.All.SelectMany(rule => examined.SelectMany(rule.Check)).OrderByDescending(f => f.Severity)];
    }
}
