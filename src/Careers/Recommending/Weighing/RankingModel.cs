using System.Reflection;
using System.Text.Json;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>How much each measure weighs; the weights are not negative and add up to 1. Learnt by <c>eng/recommending-training</c>, described in <c>data/models/career-ranking.md</c>.</summary>
internal sealed class RankingModel(IReadOnlyList<double> weights)
{
    private static readonly Lazy<RankingModel> Once = new(Load);

    public static RankingModel Shipped => Once.Value;

    public IReadOnlyList<double> Weights => weights;

    /// <summary>The parts of a score by what they rest on.</summary>
    public ScoreParts Of(ReadOnlySpan<double> measures) => new(
        Sum(measures, Measure.Cover, Measure.Focus), Sum(measures, Measure.AlikeWork, Measure.NeighbouringWork), Sum(measures, Measure.LatestTitle, Measure.Trajectory),
        Sum(measures, Measure.Education, Measure.Education), Sum(measures, Measure.Interests, Measure.Interests), Sum(measures, Measure.Prospects, Measure.Prospects));

    /// <summary>The score without rounding, for finding the best among many.</summary>
    public double Score(ReadOnlySpan<double> measures)
    {
        var sum = 0.0;
        for (var m = 0; m < measures.Length; m++)
        {
            sum += weights[m] * measures[m];
        }

        return sum;
    }

    public static void Write(IReadOnlyList<double> weights, Stream into)
    {
        using var json = new Utf8JsonWriter(into, new() { Indented = true });
        json.WriteStartObject();
        foreach (var measure in Enum.GetValues<Measure>())
        {
            json.WriteNumber(measure.ToString(), Math.Round((decimal)weights[(int)measure], 6));
        }

        json.WriteEndObject();
    }

    // To four decimals each, so that what is printed adds up.
    private decimal Sum(ReadOnlySpan<double> measures, Measure first, Measure last)
    {
        var sum = 0.0;
        for (var m = (int)first; m <= (int)last; m++)
        {
            sum += weights[m] * measures[m];
        }

        return Math.Round((decimal)Math.Clamp(sum, 0, 1), 4, MidpointRounding.AwayFromZero);
    }

    private static RankingModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/career-ranking.json")!;
        using var json = JsonDocument.Parse(stream);
        return new([.. Enum.GetValues<Measure>().Select(m => json.RootElement.GetProperty(m.ToString()).GetDouble())]);
    }
}

/// <summary>The parts of a score, each to four decimals.</summary>
internal readonly record struct ScoreParts(decimal Skills, decimal Experience, decimal Title, decimal Education, decimal Interests, decimal Prospects)
{
    public decimal Total => Skills + Experience + Title + Education + Interests + Prospects;

    /// <summary>What speaks for this occupation rather than for any.</summary>
    public decimal OfTheWork => Skills + Experience + Title + Interests;
}
