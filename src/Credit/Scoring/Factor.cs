using Prospect.Documents;

namespace Prospect.Credit.Scoring;

/// <summary>One reason for an estimate.</summary>
/// <param name="Name">A stable word, such as <c>utilization</c>.</param>
/// <param name="Value">The figure that counts; null where the reports do not hold it, and then it contributes nothing.</param>
/// <param name="Contribution">Points on the scale from 300 to 850, above or below <see cref="Judgement.Base"/>.</param>
/// <param name="Benchmark">What is good, in words.</param>
/// <param name="Text">What it means for this person, in a sentence.</param>
/// <param name="Evidence">Where the figure comes from.</param>
public sealed record Factor(string Name, decimal? Value, int Contribution, string Benchmark, string Text, IReadOnlyList<Evidence> Evidence);

/// <summary>A range in which a score may lie.</summary>
/// <param name="Low">At least 300.</param>
/// <param name="High">At most 850.</param>
/// <param name="Basis">What the range rests on, plainly.</param>
public sealed record Estimate(int Low, int High, string Basis)
{
    public string Scale { get; } = "300-850";

    /// <summary>Always false: only bureaus and the makers of their models give bureau scores.</summary>
    public bool IsABureauScore { get; }
}
