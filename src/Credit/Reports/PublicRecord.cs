using System.Text.Json.Serialization;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reports;

/// <summary>What a court recorded. Since 2018 the three bureaus show bankruptcies only (National Consumer Assistance Plan); older reports show more.</summary>
public sealed record PublicRecord
{
    public PublicRecordKind Kind { get; init; }
    public PartialDate? Filed { get; init; }

    /// <summary>As the report words it, such as <c>Discharged</c>.</summary>
    public string? Status { get; init; }

    /// <summary>US dollars.</summary>
    public decimal? Amount { get; init; }

    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = Account.NoEvidence;

    /// <summary>When the bureau says that it will take the record off the report.</summary>
    [JsonIgnore]
    public PartialDate? OnRecordUntil { get; init; }
}
