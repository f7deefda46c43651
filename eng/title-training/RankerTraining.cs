using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>Learns how to weigh what speaks for an occupation: of the candidates of a title, and none of them, the right one shall be the likeliest (softmax).</summary>
internal static class RankerTraining
{
    private const int Measures = TitleScorer.FeatureCount, Hidden = TitleRanker.Hidden;
    private const int Rounds = 5, Together = 64;
    private const int Members = 5, Seed = 5;
    private const float Pace = 0.003f, Decay = 0.01f, Dropped = 0.1f;

    /// <summary>A title with its candidates.</summary>
    /// <param name="Candidates">What speaks for each.</param>
    /// <param name="Right">Which of them are right; none where the right one is not among them.</param>
    internal sealed record Query(float[][] Candidates, bool[] Right);

    /// <summary>Several networks that differ in their beginnings and in the order of the titles, then one that learns to say what they say together.</summary>
    /// <remarks>One alone may put any of two likely occupations first; what they agree on is what the titles tell.</remarks>
    public static byte[] Train(IReadOnlyList<Query> queries)
    {
        var (means, scales) = Spread(queries);
        var likely = queries.Select(q => new float[q.Candidates.Length + 1]).ToArray();
        for (var member = 0; member < Members; member++)
        {
            var net = Fit(queries, means, scales, null, Seed + member);
            for (var q = 0; q < queries.Count; q++)
            {
                Floats.Add(likely[q], net.Likely(queries[q], means, scales), 1f / Members);
            }
        }

        return Fit(queries, means, scales, likely, Seed + Members).ToBytes(means, scales);
    }

    // Towards the right candidates, or towards how likely each is.
    private static Weights Fit(IReadOnlyList<Query> queries, float[] means, float[] scales, float[][]? likely, int seed)
    {
        var random = new Random(seed);
        var net = new Weights(random);
        var order = Enumerable.Range(0, queries.Count).ToArray();
        var (step, steps) = (0, Rounds * (queries.Count / Together));
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            for (var at = 0; at + Together <= order.Length; at += Together)
            {
                net.Forget();
                foreach (var q in order.AsSpan(at, Together))
                {
                    loss += Learn(queries[q], likely?[q], means, scales, net, random);
                }

                net.Step(Pace * (1 - ((float)step / steps)), ++step);
            }

            Console.WriteLine($"{(likely is null ? "ordering" : "agreeing")}, loss {loss / order.Length:F4}");
        }

        return net;
    }

    private static (float[] Means, float[] Scales) Spread(IReadOnlyList<Query> queries)
    {
        var (sums, squares, count) = (new double[Measures], new double[Measures], 0);
        foreach (var f in queries.SelectMany(q => q.Candidates))
        {
            count++;
            for (var i = 0; i < Measures; i++)
            {
                sums[i] += f[i];
                squares[i] += f[i] * f[i];
            }
        }

        float[] means = [.. sums.Select(s => (float)(s / count))];
        // A measure that is always the same tells nothing, and shall tell nothing where it is not.
        return (means, [.. squares.Select((s, i) => Math.Sqrt(Math.Max(0, (s / count) - (means[i] * means[i]))) is var spread && spread < 1e-4 ? 0 : (float)(1 / (spread + 1e-3)))]);
    }

    // Adds the gradient of one title and gives its loss. What imitates the others drops nothing, to come as near as it can.
    private static double Learn(Query query, float[]? likely, float[] means, float[] scales, Weights net, Random random)
    {
        var dropped = likely is null ? Dropped : 0;
        var (inputs, units, scores) = net.Forward(query, means, scales);
        var count = inputs.Length;
        for (var c = 0; c < count; c++)
        {
            scores[c] = net.OuterBias.Values[0];
            for (var k = 0; k < Hidden; k++)
            {
                units[c][k] = units[c][k] > 0 && (dropped == 0 || random.NextDouble() >= dropped) ? units[c][k] / (1 - dropped) : 0;
                scores[c] += units[c][k] * net.Outer.Values[k];
            }
        }

        var shares = Shares(scores);
        var wanted = likely ?? Right(query, shares);
        var loss = 0.0;
        for (var c = 0; c <= count; c++)
        {
            loss -= wanted[c] * Math.Log(shares[c] + 1e-9);
        }

        for (var c = 0; c < count; c++)
        {
            var slope = (float)(shares[c] - wanted[c]) / Together;
            net.OuterBias.Slopes[0] += slope;
            var back = new float[Hidden];
            for (var k = 0; k < Hidden; k++)
            {
                net.Outer.Slopes[k] += slope * units[c][k];
                back[k] = units[c][k] > 0 ? slope * net.Outer.Values[k] / (1 - dropped) : 0;
            }

            Floats.Add(net.InnerBias.Slopes, back, 1);
            for (var i = 0; i < Measures; i++)
            {
                Floats.Add(net.Inner.Slopes.AsSpan(i * Hidden, Hidden), back, inputs[c][i]);
            }
        }

        return loss;
    }

    // Of several right ones each counts as likely as it now is.
    private static float[] Right(Query query, double[] shares)
    {
        var right = new float[shares.Length];
        var all = query.Right.Select((r, c) => r ? shares[c] : 0).Sum();
        for (var c = 0; c < query.Right.Length; c++)
        {
            right[c] = query.Right[c] ? (float)(shares[c] / all) : 0;
        }

        right[^1] = query.Right.Contains(true) ? 0 : 1;
        return right;
    }

    // How likely each candidate is, and none of them, whose score is 0.
    private static double[] Shares(double[] scores)
    {
        var top = scores.Max();
        double[] likely = [.. scores.Select(s => Math.Exp(s - top))];
        var all = likely.Sum();
        return [.. likely.Select(l => l / all)];
    }

    private sealed class Weights(Random random)
    {
        public Layer Inner { get; } = new(Measures * Hidden, MathF.Sqrt(1f / Measures), random, Decay);
        public Layer InnerBias { get; } = new(Hidden, MathF.Sqrt(1f / Measures), random, Decay);
        public Layer Outer { get; } = new(Hidden, MathF.Sqrt(1f / Hidden), random, Decay);
        public Layer OuterBias { get; } = new(1, 0, random, 0);

        /// <summary>The measures brought to their spread, the hidden units before they are cut at zero, and room for the scores.</summary>
        public (float[][] Inputs, float[][] Units, double[] Scores) Forward(Query query, float[] means, float[] scales)
        {
            var count = query.Candidates.Length;
            var (inputs, units) = (new float[count][], new float[count][]);
            for (var c = 0; c < count; c++)
            {
                inputs[c] = new float[Measures];
                units[c] = [.. InnerBias.Values];
                for (var i = 0; i < Measures; i++)
                {
                    inputs[c][i] = Math.Clamp((query.Candidates[c][i] - means[i]) * scales[i], -TitleRanker.Farthest, TitleRanker.Farthest);
                    Floats.Add(units[c], Inner.Values.AsSpan(i * Hidden, Hidden), inputs[c][i]);
                }
            }

            return (inputs, units, new double[count + 1]);
        }

        public float[] Likely(Query query, float[] means, float[] scales)
        {
            var (_, units, scores) = Forward(query, means, scales);
            for (var c = 0; c < units.Length; c++)
            {
                scores[c] = OuterBias.Values[0] + units[c].Select((u, k) => (double)Math.Max(0, u) * Outer.Values[k]).Sum();
            }

            return [.. Shares(scores).Select(s => (float)s)];
        }

        public byte[] ToBytes(float[] means, float[] scales)
        {
            var part = new PartWriter();
            foreach (var numbers in new[] { means, scales, Inner.Values, InnerBias.Values, Outer.Values, OuterBias.Values })
            {
                part.Add<float>(numbers);
            }

            return part.ToBytes();
        }

        public void Forget() => Array.ForEach<Layer>([Inner, InnerBias, Outer, OuterBias], l => Array.Clear(l.Slopes));

        public void Step(float pace, int step) => Array.ForEach<Layer>([Inner, InnerBias, Outer, OuterBias], l => l.Step(pace, step));
    }

    // Weights that move by their gradients (AdamW, I. Loshchilov and F. Hutter, 2019).
    private sealed class Layer(int size, float spread, Random random, float decay)
    {
        private readonly float[] first = new float[size], second = new float[size];

        public float[] Values { get; } = [.. Enumerable.Range(0, size).Select(_ => ((random.NextSingle() * 2) - 1) * spread)];
        public float[] Slopes { get; } = new float[size];

        public void Step(float pace, int step)
        {
            var (a, b) = (1 - MathF.Pow(0.9f, step), 1 - MathF.Pow(0.999f, step));
            for (var i = 0; i < Values.Length; i++)
            {
                first[i] = (0.9f * first[i]) + (0.1f * Slopes[i]);
                second[i] = (0.999f * second[i]) + (0.001f * Slopes[i] * Slopes[i]);
                Values[i] -= pace * ((first[i] / a / (MathF.Sqrt(second[i] / b) + 1e-8f)) + (decay * Values[i]));
            }
        }
    }
}
