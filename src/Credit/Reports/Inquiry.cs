using System.Text.Json.Serialization;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reports;

/// <summary>Someone asked for the report.</summary>
public sealed record Inquiry
{
    public required string Creditor { get; init; }
    public PartialDate? Date { get; init; }
    public InquiryKind Kind { get; init; }
    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = Account.NoEvidence;

    /// <summary>When the bureau says that it will take the inquiry off the report.</summary>
    [JsonIgnore]
    public PartialDate? OnRecordUntil { get; init; }
}
