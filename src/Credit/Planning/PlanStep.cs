using Prospect.Credit.Simulating;

namespace Prospect.Credit.Planning;

/// <summary>One thing to do.</summary>
/// <param name="Step">Counted from 1, in the order in which to do them.</param>
/// <param name="Action">A stable word: <c>bring-current</c>, <c>pay-minimums</c>, <c>pay-down</c>, <c>dispute</c>, <c>wait</c>, <c>ask-for-help</c>.</param>
/// <param name="Amount">US dollars; null where it costs nothing.</param>
/// <param name="By">By when.</param>
/// <param name="Expected">Points of the estimate that it may bring. An estimate, and no promise.</param>
/// <param name="Text">What to do and why, for the person.</param>
public sealed record PlanStep(int Step, string Action, decimal? Amount, DateOnly By, Gain Expected, string Text);
