using Prospect.Credit.Comparing;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Checking;

/// <summary>Looks for what is wrong in reports.</summary>
public static class ReportChecker
{
    /// <summary>The stable words of all rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. Rule.All.Select(r => r.Name)];

    /// <param name="reports">As read.</param>
    /// <param name="today">Stands for the date of a report that shows none.</param>
    /// <returns>The gravest first; of one gravity, in the order of the rules and of the reports.</returns>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<CreditReport> reports, DateOnly today) => Check(reports, today, AccountMerger.Merge(reports), SamePerson.Stranger(reports) is null);

    internal static IReadOnlyList<Finding> Check(IReadOnlyList<CreditReport> reports, DateOnly today, IReadOnlyList<MergedAccount> merged, bool ofOnePerson)
    {
        var examination = Examination.Of(reports, today, merged, ofOnePerson);
        return [.. Rule.All.SelectMany(rule => rule.Check(examination)).OrderByDescending(f => f.Severity)];
    }
}
