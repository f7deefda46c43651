using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Prospect.Careers.Titles;

/// <summary>Weighs what speaks for an occupation by a small network with one hidden layer; what it was learnt from is in <c>data/models/titles.md</c>.</summary>
/// <remarks>Each hidden unit is summed in the order of the measures, so the result is the same on any machine, however many numbers it adds at once.</remarks>
internal sealed class TitleRanker
{
    /// <summary>Units of the hidden layer.</summary>
    public const int Hidden = 64;

    /// <summary>How many standard deviations from the mean a measure is taken for at most.</summary>
    public const float Farthest = 5;

    private const string Resource = "models/title-ranker.bin";
    private static readonly Lazy<TitleRanker> Once = new(() => new(ShippedModel.Bytes(Resource)));
    private readonly float[] means, scales, inner, innerBias, outer, outerBias;

    /// <param name="bytes">Means and reciprocal deviations of the measures, a row of inner weights for each measure, the units' biases, outer weights, the outer bias.</param>
    public TitleRanker(byte[] bytes)
    {
        var part = new PartReader(bytes);
        (means, scales, inner) = (part.Section<float>(0).ToArray(), part.Section<float>(1).ToArray(), part.Section<float>(2).ToArray());
        (innerBias, outer, outerBias) = (part.Section<float>(3).ToArray(), part.Section<float>(4).ToArray(), part.Section<float>(5).ToArray());
    }

    public static TitleRanker Shipped => Once.Value;

    /// <summary>The log-odds that the occupation is meant, against none of the candidates.</summary>
    public double LogOdds(ReadOnlySpan<float> evidence)
    {
        Span<float> inputs = stackalloc float[means.Length];
        var i = 0;
        for (; i <= inputs.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var input = (new Vector<float>(evidence[i..]) - new Vector<float>(means, i)) * new Vector<float>(scales, i);
            Vector.Max(Vector.Min(input, new(Farthest)), new(-Farthest)).CopyTo(inputs[i..]);
        }

        for (; i < inputs.Length; i++)
        {
            inputs[i] = Math.Clamp((evidence[i] - means[i]) * scales[i], -Farthest, Farthest);
        }

        Span<float> units = stackalloc float[Hidden];
        ref var weights = ref MemoryMarshal.GetArrayDataReference(inner);
        for (var k = 0; k < Hidden; k += 4 * Vector<float>.Count)
        {
            Four(inputs, ref Unsafe.Add(ref weights, k), innerBias.AsSpan(k), units[k..]);
        }

        // Four sums, on any machine the same four, so that no addition waits for the one before.
        double first = outerBias[0], second = 0, third = 0, fourth = 0;
        for (var k = 0; k < Hidden; k += 4)
        {
            first += Math.Max(0, units[k]) * outer[k];
            second += Math.Max(0, units[k + 1]) * outer[k + 1];
            third += Math.Max(0, units[k + 2]) * outer[k + 2];
            fourth += Math.Max(0, units[k + 3]) * outer[k + 3];
        }

        return first + second + (third + fourth);
    }

    // Four vectors of units at once, so that no addition waits for the one before.
    private static void Four(ReadOnlySpan<float> inputs, ref float weights, ReadOnlySpan<float> bias, Span<float> units)
    {
        var size = Vector<float>.Count;
        var (a, b) = (new Vector<float>(bias), new Vector<float>(bias[size..]));
        var (c, d) = (new Vector<float>(bias[(2 * size)..]), new Vector<float>(bias[(3 * size)..]));
        nuint at = 0;
        foreach (var input in inputs)
        {
            var times = new Vector<float>(input);
            a += Vector.LoadUnsafe(ref weights, at) * times;
            b += Vector.LoadUnsafe(ref weights, at + (nuint)size) * times;
            c += Vector.LoadUnsafe(ref weights, at + (nuint)(2 * size)) * times;
            d += Vector.LoadUnsafe(ref weights, at + (nuint)(3 * size)) * times;
            at += Hidden;
        }

        a.CopyTo(units);
        b.CopyTo(units[size..]);
        c.CopyTo(units[(2 * size)..]);
        d.CopyTo(units[(3 * size)..]);
    }
}
