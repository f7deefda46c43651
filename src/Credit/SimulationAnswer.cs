using Prospect.Credit.Checking;
using Prospect.Credit.Planning;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;

namespace Prospect.Credit;

/// <summary>What <c>credit simulate</c> answers: a simulation, and with each of its ends the plan that follows from it.</summary>
public sealed record SimulationAnswer(
    IReadOnlyList<CreditReport> Reports, IReadOnlyList<ActionTaken> Actions, PlannedState Before, PlannedState After, ScoreChange Change, IReadOnlyList<FactorMove> Moved)
{
    /// <param name="simulation">Before and after.</param>
    /// <param name="today">The day from which the plan before is dated; that after is dated from as many days later as the actions let pass.</param>
    public static SimulationAnswer Of(Simulation simulation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        var later = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, today.DayNumber + simulation.After.AsOf.DayNumber - simulation.Before.AsOf.DayNumber));
        return new(simulation.Reports, simulation.Actions, Planned(simulation.Before, simulation.ProfileBefore, today), Planned(simulation.After, simulation.ProfileAfter, later), simulation.Change, simulation.Moved);
    }

    private static PlannedState Planned(SimulatedState state, CreditProfile profile, DateOnly day)
        => new(state.AsOf, state.Estimate, state.Factors, state.Findings, Planner.Make(profile, state.Findings, day, PlanWish.Usual, ReportScorer.Shipped).Steps);
}

/// <summary>How things stand at one moment, and what to do then.</summary>
public sealed record PlannedState(DateOnly AsOf, Estimate Estimate, IReadOnlyList<Factor> Factors, IReadOnlyList<Finding> Findings, IReadOnlyList<PlanStep> Plan);
