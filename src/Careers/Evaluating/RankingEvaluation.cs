using Prospect.Careers.Catalogue;
using Prospect.Careers.Recommending.Weighing;

namespace Prospect.Careers.Evaluating;

/// <summary>Measures the ranking of occupations on invented people whose occupations it did not learn from, against each signal alone and against all with the same weight.</summary>
/// <remarks>It measures how well an occupation and its relations are found again from parts of what O*NET says of it; not how happy anybody becomes.</remarks>
internal static class RankingEvaluation
{
    private const int People = 2, Depth = 10;

    private static readonly (string Name, Measure First, Measure Last)[] Signals =
    [
        ("skills alone", Measure.Cover, Measure.Focus), ("experience alone", Measure.AlikeWork, Measure.NeighbouringWork), ("titles alone", Measure.LatestTitle, Measure.Trajectory),
        ("education alone", Measure.Education, Measure.Education), ("interests alone", Measure.Interests, Measure.Interests), ("prospects alone", Measure.Prospects, Measure.Prospects),
    ];

    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue) => Rows(catalogue, RankingModel.Shipped.Weights);

    /// <summary>The same of weights that are not shipped yet.</summary>
    public static IReadOnlyList<EvaluationRow> Rows(OccupationCatalogue catalogue, IReadOnlyList<double> learnt)
    {
        var held = InventedCareers.Of(catalogue).Where(InventedCareers.IsHeldOut).ToList();
        if (held.Count < 20)
        {
            return [];
        }

        var invented = new InventedCareers(catalogue);
        var index = WorkIndex.Of(catalogue);
        // A signal alone is as good as the best it can be: with the weights that it has in the whole.
        (string Name, double[] Weights)[] rankings =
        [
            ("as shipped", [.. learnt]), ("all signals, each measure weighing the same", [.. learnt.Select(_ => 1.0)]),
            .. Signals.Select(s => (s.Name, learnt.Select((w, m) => m >= (int)s.First && m <= (int)s.Last ? w : 0).ToArray())),
        ];
        var sums = new double[rankings.Length];
        var first = 0;
        var cases = 0;
        foreach (var career in held.SelectMany(o => Enumerable.Range(0, People).Select(n => invented.Make(o, n))))
        {
            var values = Values(new(career.Person, index), index);
            for (var r = 0; r < rankings.Length; r++)
            {
                var best = Best(values, rankings[r].Weights, index);
                sums[r] += Ndcg(best.Select(o => career.Gains.GetValueOrDefault(index.Occupations[o].Code)), career.Gains);
                first += r == 0 && best.Take(5).Any(o => index.Occupations[o].Code == career.Occupation) ? 1 : 0;
            }

            cases++;
        }

        var alone = sums.Skip(2).Max() / cases;
        return
        [
            .. rankings.Select((r, i) => new EvaluationRow($"ranking, {r.Name}", "NDCG@10", sums[i] / cases, cases) { Floor = i == 0 ? alone : null }),
            new("ranking, as shipped", "own occupation among the first five", first / (double)cases, cases),
        ];
    }

    /// <summary>The measures of all of O*NET's occupations, where the truth is known; row by row.</summary>
    internal static List<(int Occupation, double[] Values)> Values(Measures measures, WorkIndex index)
    {
        List<(int, double[])> values = [];
        for (var o = 0; o < index.Occupations.Length; o++)
        {
            if (index.Occupations[o].Classification is Classification.Onet)
            {
                var row = new double[Measures.Count];
                measures.Of(o, row);
                values.Add((o, row));
            }
        }

        return values;
    }

    internal static double Ndcg(IEnumerable<double> gains, IReadOnlyDictionary<string, double> all)
    {
        var ideal = Discounted(all.Values.OrderDescending().Take(Depth));
        return ideal <= 0 ? 0 : Discounted(gains.Take(Depth)) / ideal;
    }

    private static double Discounted(IEnumerable<double> gains) => gains.Select((g, i) => (Math.Pow(2, g) - 1) / Math.Log2(i + 2)).Sum();

    private static List<int> Best(List<(int Occupation, double[] Values)> values, double[] weights, WorkIndex index)
        => [.. values.Select(v => (v.Occupation, Score: v.Values.Zip(weights).Sum(p => p.First * p.Second))).OrderByDescending(v => v.Score).ThenBy(v => index.Occupations[v.Occupation].Code, StringComparer.Ordinal).Take(Depth).Select(v => v.Occupation)];
}
