using System.Text.Json;
using Prospect.Credit.Evaluating;

namespace Prospect.Host.Terminal;

/// <summary>Measures of reading, of all reports and of those of each layout and producer.</summary>
internal sealed class CreditScores
{
    private const int Seed = 20260501;

    public ReadingScore All { get; } = new();
    public SortedDictionary<string, ReadingScore> ByLayout { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, ReadingScore> ByProducer { get; } = new(StringComparer.Ordinal);

    /// <summary>From the name of a file that was refused to the code.</summary>
    public SortedDictionary<string, string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>How well the accounts that several bureaus report are recognised.</summary>
    public MergingScore Merging { get; } = MergingScore.OfInventedPeople(Seed);

    /// <summary>True where reading and merging reach their floors.</summary>
    public bool ReachesFloor => All.ReachesFloor && Merging.ReachesFloor;

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
