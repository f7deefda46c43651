using System.ComponentModel;
using System.Text.Json.Nodes;
using Prospect.Credit.Simulating;

namespace Prospect.App.Credit;

/// <summary>The shape of a simulation, for the API's description; the engine's own writer makes it.</summary>
[Description("What would be: before and after, and what moved. No forecast of a bureau's score.")]
public sealed record SimulationShape(
    [property: Description("As read.")] IReadOnlyList<ReportShape> Reports,
    [property: Description("In their order.")] IReadOnlyList<ActionTaken> Actions,
    StateShape Before,
    StateShape After,
    [property: Description("What all actions together may bring or cost, in points.")] ScoreChange Change,
    [property: Description("The factors that moved, the largest move first.")] IReadOnlyList<FactorMove> Moved)
{
    internal static JsonNode Example => JsonNode.Parse(
        """
        {
          "reports": ["…"],
          "actions": [{"spec": "pay:0.3:500", "action": "pay", "text": "Pay $500 of the $4,700 on BIRCH BANK.", "cost": 500, "change": {"low": 1, "high": 9}}],
          "before": {"asOf": "2026-04-09", "estimate": {"low": 640, "high": 685, "scale": "300-850", "basis": "…", "isABureauScore": false}, "factors": ["…"], "findings": ["…"], "plan": ["…"]},
          "after": {"asOf": "2026-04-09", "estimate": {"low": 646, "high": 691, "scale": "300-850", "basis": "…", "isABureauScore": false}, "factors": ["…"], "findings": ["…"], "plan": ["…"]},
          "change": {"low": 1, "high": 9, "basis": "…", "isABureauScore": false},
          "moved": [{"name": "utilization", "before": 0.62, "after": 0.55, "contribution": 6, "text": "…"}]
        }
        """)!;
}

[Description("How things stand at one moment.")]
public sealed record StateShape(string AsOf, EstimateShape Estimate, IReadOnlyList<FactorShape> Factors, IReadOnlyList<FindingShape> Findings, [property: Description("What to do from there, in order.")] IReadOnlyList<StepShape> Plan);
