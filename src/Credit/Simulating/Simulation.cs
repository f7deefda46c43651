using System.Text.Json.Serialization;
using Prospect.Credit.Checking;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.Credit.Simulating;

/// <summary>What would be: the answer of <c>credit simulate</c>.</summary>
/// <param name="Reports">As read.</param>
/// <param name="Actions">In their order, each with what it changes where it stands.</param>
/// <param name="Before">As the reports are.</param>
/// <param name="After">After all actions.</param>
/// <param name="Change">What all of them together may bring or cost.</param>
/// <param name="Moved">The factors that are not what they were, the largest move first.</param>
public sealed record Simulation(
    IReadOnlyList<CreditReport> Reports, IReadOnlyList<ActionTaken> Actions, SimulatedState Before, SimulatedState After, ScoreChange Change, IReadOnlyList<FactorMove> Moved)
{
    /// <summary>What was judged before.</summary>
    public required CreditProfile ProfileBefore { get; init; }

    /// <summary>What was judged after all actions.</summary>
    public required CreditProfile ProfileAfter { get; init; }
}

/// <summary>An action in its place.</summary>
/// <param name="Spec">As it was written.</param>
/// <param name="Action">Its stable word, such as <c>pay</c>.</param>
/// <param name="Text">What it is, for people.</param>
/// <param name="Cost">What it costs at once, US dollars.</param>
/// <param name="Change">What it may bring or cost where it stands in the order.</param>
public sealed record ActionTaken(string Spec, string Action, string Text, decimal Cost, Gain Change);

/// <summary>How things stand at one moment.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Estimate">A range in which a score may lie.</param>
/// <param name="Factors">Why.</param>
/// <param name="Findings">What looks wrong; accounts keep the names that they have in the reports.</param>
public sealed record SimulatedState(DateOnly AsOf, Estimate Estimate, IReadOnlyList<Factor> Factors, IReadOnlyList<Finding> Findings)
{
    /// <summary>The middle of the range.</summary>
    [JsonIgnore]
    public int Centre { get; init; }
}

/// <summary>A change with what it rests on.</summary>
/// <param name="Low">At least this many points, negative where it costs.</param>
/// <param name="High">At most this many.</param>
/// <param name="Basis">What the range rests on, plainly.</param>
public sealed record ScoreChange(int Low, int High, string Basis)
{
    /// <summary>Always false: only bureaus and the makers of their models know what their scores do.</summary>
    public bool IsABureauScore { get; }
}

/// <summary>A factor that moved.</summary>
/// <param name="Name">As among the factors.</param>
/// <param name="Before">Its figure before.</param>
/// <param name="After">Its figure after.</param>
/// <param name="Contribution">Points that its contribution moved by.</param>
/// <param name="Text">What it says afterwards.</param>
public sealed record FactorMove(string Name, decimal? Before, decimal? After, int Contribution, string Text);
