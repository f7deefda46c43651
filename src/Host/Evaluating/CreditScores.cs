using System.Text.Json;
using Prospect.Credit.Evaluating;

namespace Prospect.Host.Evaluating;

/// <summary>Measures of the credit engine: of reading, over all reports and those of each layout and producer; of merging; of findings; and of the risk models.</summary>
/// <param name="risk">Figures of the risk models; none where their table is not there.</param>
internal sealed class CreditScores(RiskMeasured risk)
{
    private const int Seed = 20260501, PeopleWithFaults = 20;

    public ReadingScore All { get; } = new();
    public SortedDictionary<string, ReadingScore> ByLayout { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, ReadingScore> ByProducer { get; } = new(StringComparer.Ordinal);

    /// <summary>From the name of a file that was refused to the code.</summary>
    public SortedDictionary<string, string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>How well the accounts that several bureaus report are recognised.</summary>
    public MergingScore Merging { get; } = MergingScore.OfInventedPeople(Seed);

    /// <summary>Whether planted faults are found, and nothing else.</summary>
    public FindingScore Findings { get; } = FindingScore.Measure(PeopleWithFaults, Seed);

    public RiskMeasured Risk => risk;

    /// <summary>True where reading and merging reach their floors, every planted fault is found and nothing else.</summary>
    public bool ReadingReachesFloor => All.ReachesFloor && Merging.ReachesFloor && Findings.Faults.Count == 0;

    /// <summary>True where all that was measured reaches its floor.</summary>
    public bool ReachesFloor => (All.Reports == 0 || ReadingReachesFloor) && RiskEvaluation.ReachesFloor(risk.Models);

    /// <summary>How many warnings there were.</summary>
    public int Warnings { get; private set; }

    public void Add(string name, JsonElement gold, JsonElement? read, JsonElement? accept, string producer, int warnings, string? refused)
    {
        var reports = gold.GetProperty("reports");
        var layout = reports.GetArrayLength() > 1 ? "three-bureau" : reports[0].GetProperty("bureau").GetString()!;
        foreach (var score in new[] { All, Of(ByLayout, layout), Of(ByProducer, producer) })
        {
            score.Compare(name, gold, read, accept);
        }

        Warnings += warnings;
        if (refused is not null)
        {
            Refused[name] = refused;
        }
    }

    private static ReadingScore Of(SortedDictionary<string, ReadingScore> scores, string key)
    {
        if (!scores.TryGetValue(key, out var score))
        {
            scores[key] = score = new();
        }

        return score;
    }
}
