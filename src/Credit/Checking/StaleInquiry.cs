using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>A hard inquiry more than two years old. The bureaus keep them for two years and no longer, by their own word.</summary>
internal sealed class StaleInquiry() : ReportRule("stale-inquiry", Severity.Low, "The bureaus' own retention of two years (15 USC 1681g(a)(3) asks for one, two for employment)",
    "Bureaus take inquiries off after two years. It no longer counts in scores, which look back twelve months, but everybody sees it.",
    "The bureau takes inquiries off at the end of a month.")
{
    public override IEnumerable<Finding> Check(Examined report)
        => report.Report.Inquiries.Where(i => i.Kind is InquiryKind.Hard && i.Date is { } date && date.Last.Later(years: 2) < report.AsOf && !(i.OnRecordUntil is { } until && until.Last >= report.AsOf))
            .Select(i => About([], $"The inquiry of {i.Creditor} {i.Date?.When()} is more than two years old and should have left the report.", [.. i.Evidence.Values]) with { Inquiry = i });
}
