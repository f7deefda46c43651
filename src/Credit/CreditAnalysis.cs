using System.Text.Json.Serialization;
using Prospect.Credit.Checking;
using Prospect.Credit.Merging;
using Prospect.Credit.Planning;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.Credit;

/// <summary>What a person's reports come to: the answer of <c>credit analyse</c>.</summary>
/// <param name="Reports">As read.</param>
/// <param name="Estimate">A range in which a score may lie.</param>
/// <param name="Factors">Why; base and contributions add up to the centre of the range.</param>
/// <param name="Findings">What looks wrong, the gravest first.</param>
/// <param name="Plan">What to do, in order.</param>
/// <param name="Merged">Accounts that several bureaus report.</param>
public sealed record CreditAnalysis(
    IReadOnlyList<CreditReport> Reports, Estimate Estimate, IReadOnlyList<Factor> Factors, IReadOnlyList<Finding> Findings,
    IReadOnlyList<PlanStep> Plan, IReadOnlyList<MergedAccount> Merged)
{
    /// <summary>The plan beside avalanche and snowball; null where nothing is owed.</summary>
    public PlanComparison? Comparison { get; init; }

    /// <summary>Points to begin with; these and the contributions of the factors are <see cref="Centre"/>.</summary>
    [JsonIgnore]
    public int Base { get; init; }

    /// <summary>The middle of the range.</summary>
    [JsonIgnore]
    public int Centre { get; init; }

    /// <summary>What weighs against the person, the gravest first, in the words of lenders' notices.</summary>
    public IReadOnlyList<AdverseReason> Reasons { get; init; } = [];

    /// <summary>Why the reports look like those of several people; null where they do not. It stands among the warnings too.</summary>
    [JsonIgnore]
    public string? Strangers { get; init; }

    /// <summary>All of it in a sentence, for the head of the page.</summary>
    [JsonIgnore]
    public string Headline => Credit.Headline.Of(this);
}
