namespace Prospect.Careers.Evaluating;

/// <summary>A figure that the engine is measured by.</summary>
/// <param name="Name">What is measured, on which data: "skills, house validation".</param>
/// <param name="Measure">How: "RP@5", "first place right".</param>
/// <param name="Figure">What the engine reaches; higher is better.</param>
/// <param name="Cases">How many cases it was measured on.</param>
public sealed record EvaluationRow(string Name, string Measure, double Figure, int Cases)
{
    /// <summary>What BM25 over the names reaches on the same cases; null where it has no say.</summary>
    public double? Baseline { get; init; }

    /// <summary>What the engine must not fall under; null where there is no such figure.</summary>
    public double? Floor { get; init; }

    /// <summary>What is aimed at; null where there is no such figure.</summary>
    public double? Goal { get; init; }

    public bool IsUnderFloor => Floor is { } least && Math.Round(Figure, 4) < least;
}
