namespace Prospect.Credit.Scoring;

/// <summary>What a profile comes to.</summary>
/// <param name="Base">Points to begin with: where the average of those stands from whom the model learnt.</param>
/// <param name="Factors">Why; <paramref name="Base"/> and their contributions add up to <paramref name="Centre"/>, exactly.</param>
/// <param name="Centre">The middle of the range, on the scale from 300 to 850.</param>
/// <param name="Estimate">The range.</param>
public sealed record Judgement(int Base, IReadOnlyList<Factor> Factors, int Centre, Estimate Estimate)
{
    /// <summary>What weighs against the person, the gravest first, four at most.</summary>
    public IReadOnlyList<AdverseReason> Reasons { get; init; } = [];
}
