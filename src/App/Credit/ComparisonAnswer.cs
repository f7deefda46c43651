using Prospect.App.Shell.Paper;
using Prospect.App.Uploads;
using Prospect.Credit.Comparing;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.App.Credit;

/// <summary>What became of a person's file between reports.</summary>
/// <param name="Documents">As they were sent.</param>
/// <param name="Reports">As read, with the person's corrections.</param>
/// <param name="Changes">For each report that has an earlier one of its bureau beside it.</param>
public sealed record ComparisonAnswer(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<CreditReport> Reports, IReadOnlyList<ReportChange> Changes)
{
    internal Places Places() => new([.. Documents.Select(d => d.Name)], Changes.SelectMany(OfChange));

    /// <summary>Where a field of an account stands; null where the account or the field is not there.</summary>
    internal Evidence? PlaceOf(AccountRef? account, string field)
        => account is { } a ? Reports[a.Report].Accounts[a.Account].Evidence.GetValueOrDefault(field.StartsWith("history ", StringComparison.Ordinal) ? "history" : field) : null;

    private IEnumerable<Evidence> OfChange(ReportChange change) =>
    [
        .. change.Accounts.SelectMany(a => a.Fields.SelectMany(f => new[] { PlaceOf(a.Before, f.Field), PlaceOf(a.After, f.Field) }).Append(PlaceOf(a.After ?? a.Before, "creditor"))).OfType<Evidence>(),
        .. change.NewInquiries.Concat(change.GoneInquiries).SelectMany(i => i.Evidence.Values),
        .. change.NewPublicRecords.Concat(change.GonePublicRecords).Concat(change.ChangedPublicRecords).SelectMany(r => r.Evidence.Values),
    ];
}
