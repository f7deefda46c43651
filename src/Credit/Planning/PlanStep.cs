namespace Prospect.Credit.Planning;

/// <summary>One thing to do.</summary>
/// <param name="Step">Counted from 1, in the order in which to do them.</param>
/// <param name="Action">A stable word: <c>bring-current</c>, <c>pay-down</c>, <c>dispute</c>, <c>wait</c>.</param>
/// <param name="Amount">US dollars; null where it costs nothing.</param>
/// <param name="By">By when.</param>
/// <param name="Expected">Points of the estimate that it may bring. An estimate, and no promise.</param>
/// <param name="Text">What to do and why, for the person.</param>
public sealed record PlanStep(int Step, string Action, decimal? Amount, DateOnly By, Gain Expected, string Text);

/// <summary>A range of points.</summary>
public sealed record Gain(int Low, int High)
{
    /// <summary>A range around what re-scoring gives: from half of it to half as much again.</summary>
    internal static Gain Around(int points) => points <= 0 ? new(0, 0) : new(points / 2, (points * 3 + 1) / 2);

    /// <summary>A range from nothing to what re-scoring gives, for what others decide.</summary>
    internal static Gain UpTo(int points) => new(0, Math.Max(0, points));
}
