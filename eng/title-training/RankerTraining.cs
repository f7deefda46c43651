using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>Learns how to weigh what speaks for an occupation: of the candidates of a title, and none of them, the right one shall be the likeliest (softmax).</summary>
internal static class RankerTraining
{
    private const int Measures = TitleScorer.FeatureCount, Hidden = TitleRanker.Hidden;
    private const int Rounds = 5, Together = 64;
    private const float Pace = 0.003f, Decay = 0.01f, Dropped = 0.1f;

    /// <summary>A title with its candidates.</summary>
    /// <param name="Candidates">What speaks for each.</param>
    /// <param name="Right">Which of them are right; none where the right one is not among them.</param>
    internal sealed record Query(float[][] Candidates, bool[] Right);

    public static byte[] Train(IReadOnlyList<Query> queries, int seed = 5)
    {
        var random = new Random(seed);
        var (means, scales) = Spread(queries);
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
                    loss += Learn(queries[q], means, scales, net, random);
                }

                net.Step(Pace * (1 - ((float)step / steps)), ++step);
            }

            Console.WriteLine($"ordering, loss {loss / order.Length:F4}");
        }

        var part = new PartWriter();
        part.Add<float>(means);
        part.Add<float>(scales);
        part.Add<float>(net.Inner.Values);
        part.Add<float>(net.InnerBias.Values);
        part.Add<float>(net.Outer.Values);
        part.Add<float>(net.OuterBias.Values);
        return part.ToBytes();
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
        return (means, [.. squares.Select((s, i) => (float)(1 / (Math.Sqrt(Math.Max(0, (s / count) - (means[i] * means[i]))) + 1e-3)))]);
    }

    // Adds the gradient of one title and gives its loss.
    private static double Learn(Query query, float[] means, float[] scales, Weights net, Random random)
    {
        var count = query.Candidates.Length;
        var (inputs, units, scores) = (new float[count][], new float[count][], new double[count + 1]);
        for (var c = 0; c < count; c++)
        {
            inputs[c] = new float[Measures];
            units[c] = [.. net.InnerBias.Values];
            for (var i = 0; i < Measures; i++)
            {
                inputs[c][i] = Math.Clamp((query.Candidates[c][i] - means[i]) * scales[i], -TitleRanker.Farthest, TitleRanker.Farthest);
                Floats.Add(units[c], net.Inner.Values.AsSpan(i * Hidden, Hidden), inputs[c][i]);
            }

            scores[c] = net.OuterBias.Values[0];
            for (var k = 0; k < Hidden; k++)
            {
                units[c][k] = units[c][k] > 0 && random.NextDouble() >= Dropped ? units[c][k] / (1 - Dropped) : 0;
                scores[c] += units[c][k] * net.Outer.Values[k];
            }
        }

        var top = scores.Max();
        var likely = scores.Select(s => Math.Exp(s - top)).ToArray();
        var all = likely.Sum();
        var none = !query.Right.Contains(true);
        var right = likely.Where((_, c) => c == count ? none : query.Right[c]).Sum();
        for (var c = 0; c < count; c++)
        {
            var slope = (float)((likely[c] / all) - (query.Right[c] ? likely[c] / right : 0)) / Together;
            net.OuterBias.Slopes[0] += slope;
            var back = new float[Hidden];
            for (var k = 0; k < Hidden; k++)
            {
                net.Outer.Slopes[k] += slope * units[c][k];
                back[k] = units[c][k] > 0 ? slope * net.Outer.Values[k] / (1 - Dropped) : 0;
            }

            Floats.Add(net.InnerBias.Slopes, back, 1);
            for (var i = 0; i < Measures; i++)
            {
                Floats.Add(net.Inner.Slopes.AsSpan(i * Hidden, Hidden), back, inputs[c][i]);
            }
        }

        return -Math.Log((right / all) + 1e-9);
    }

    private sealed class Weights(Random random)
    {
        public Layer Inner { get; } = new(Measures * Hidden, MathF.Sqrt(1f / Measures), random, Decay);
        public Layer InnerBias { get; } = new(Hidden, MathF.Sqrt(1f / Measures), random, Decay);
        public Layer Outer { get; } = new(Hidden, MathF.Sqrt(1f / Hidden), random, Decay);
        public Layer OuterBias { get; } = new(1, 0, random, 0);

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
