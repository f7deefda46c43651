using Prospect.App.Shell.Paper;
using Prospect.App.Uploads;
using Prospect.Credit;
using Prospect.Credit.Planning;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.App.Credit;

/// <summary>What was read from a person's credit reports, and what it means.</summary>
/// <param name="Documents">As they were sent; one may hold the reports of several bureaus.</param>
/// <param name="Analysis">Of all reports together, with the person's corrections.</param>
/// <param name="Corrections">How many values the person put right.</param>
/// <param name="Carried">The reading for the page to carry; null where it is longer than a page carries.</param>
/// <param name="Wish">What the plan was asked for.</param>
public sealed record CreditAnswer(IReadOnlyList<ReadDocument> Documents, CreditAnalysis Analysis, int Corrections, string? Carried, PlanWish Wish)
{
    /// <summary>What is wrong with what was asked of the plan last; null where nothing is.</summary>
    public string? WishFault { get; init; }

    internal Places Places() => new([.. Documents.Select(d => d.Name)],
    [
        .. Analysis.Findings.SelectMany(f => f.Evidence),
        .. Analysis.Factors.SelectMany(f => f.Evidence),
        .. Analysis.Reports.SelectMany(OfReport),
    ]);

    /// <summary>The account that a finding or a difference names.</summary>
    internal Account AccountOf(AccountRef name) => Analysis.Reports[name.Report].Accounts[name.Account];

    private static IEnumerable<Evidence> OfReport(CreditReport report) =>
    [
        .. report.Accounts.SelectMany(a => a.Evidence.Values),
        .. report.Inquiries.SelectMany(i => i.Evidence.Values),
        .. report.PublicRecords.SelectMany(r => r.Evidence.Values),
        .. report.Scores.SelectMany(s => s.Evidence.Values),
    ];
}
