using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reports;

/// <summary>A score that the report itself shows.</summary>
public sealed record ScoreShown
{
    /// <summary>The model, as the report names it: <c>FICO Score 8</c>, <c>VantageScore 3.0</c>.</summary>
    public string? Model { get; init; }

    public int Value { get; init; }
    public PartialDate? Date { get; init; }
    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = Account.NoEvidence;
}
