using Prospect.Careers.Recommending.Weighing;

namespace Prospect.RecommendingTraining;

/// <summary>
/// Fits weights that are not negative so that right occupations come before wrong ones, each pair counting by what exchanging the two would cost in NDCG
/// (LambdaRank; Burges, From RankNet to LambdaRank to LambdaMART, 2010), by gradient steps that are cut off at zero.
/// The weights are then brought to a sum of 1, which changes no order. Prospects say nothing of whether work fits, and get a small share that is set and not learnt.
/// </summary>
internal static class ListwiseFit
{
    private const int Rounds = 150;
    private const double Step = 1.5, Scale = 10, ProspectsShare = 0.04;

    public static double[] Of(List<Query> queries)
    {
        var weights = Enumerable.Repeat(Scale / (Measures.Count - 1), Measures.Count).ToArray();
        weights[(int)Measure.Prospects] = 0;
        var squares = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var query in queries)
            {
                Add(query, weights, slope);
            }

            for (var m = 0; m < weights.Length; m++)
            {
                slope[m] /= queries.Count;
                squares[m] += slope[m] * slope[m];
                weights[m] = m == (int)Measure.Prospects ? 0 : Math.Max(0, weights[m] + (Step * slope[m] / (Math.Sqrt(squares[m]) + 1e-9)));
            }
        }

        var sum = weights.Sum();
        double[] shares = [.. weights.Select(w => (1 - ProspectsShare) * w / sum)];
        shares[(int)Measure.Prospects] = ProspectsShare;
        return shares;
    }

    private static void Add(Query query, double[] weights, double[] slope)
    {
        var scores = new double[query.Values.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            for (var m = 0; m < weights.Length; m++)
            {
                scores[i] += weights[m] * query.Values[i][m];
            }
        }

        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).ToArray();
        var discount = new double[scores.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            discount[order[rank]] = 1 / Math.Log2(rank + 2);
        }

        // What all pairs push an occupation by; its measures are added once.
        var push = new double[scores.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            for (var j = 0; j < scores.Length && query.Gains[i] > 0; j++)
            {
                if (query.Gains[i] > query.Gains[j])
                {
                    var lambda = (query.Gains[i] - query.Gains[j]) * Math.Abs(discount[i] - discount[j]) / query.Ideal / (1 + Math.Exp(scores[i] - scores[j]));
                    push[i] += lambda;
                    push[j] -= lambda;
                }
            }
        }

        for (var i = 0; i < push.Length; i++)
        {
            for (var m = 0; m < slope.Length; m++)
            {
                slope[m] += push[i] * query.Values[i][m];
            }
        }
    }
}
