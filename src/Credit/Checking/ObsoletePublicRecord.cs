using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Bankruptcies older than ten years, other public records older than seven (15 USC 1681c(a)(1) to (3)).</summary>
internal sealed class ObsoletePublicRecord() : ReportRule("obsolete-public-record", Severity.High, "15 USC 1681c(a)(1)-(3)",
    "A bankruptcy may be reported for ten years and other public records for seven; after that they may not be held against you.",
    "An unpaid judgment may stay longer where the state's statute of limitations is longer than seven years.", "The date shown may be that of another step of the case than its filing.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var record in report.Report.PublicRecords)
        {
            var years = record.Kind is PublicRecordKind.Bankruptcy7 or PublicRecordKind.Bankruptcy13 ? 10 : 7;
            if (record.Filed is { } filed && filed.Last.Later(years: years) < report.AsOf)
            {
                yield return About([], $"A public record filed {filed.When()} is more than {years} years old and may no longer be reported.", [.. record.Evidence.Values]);
            }
        }
    }
}
