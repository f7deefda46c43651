using System.Numerics;
using System.Runtime.InteropServices;

namespace Prospect.Careers.Skills.Implied;

/// <summary>The first layer, over a word and its two neighbours. It adds up what each of the three says, which is worked out once for each word and kept for the words that texts repeat.</summary>
/// <remarks>Safe for any number of threads: what is kept is whole or not there.</remarks>
internal sealed class NeighbourLayer
{
    // As many as common words are; each takes three times the hidden values, so 13 MB where all places are taken.
    private const int Places = 2048, Neighbours = 3;
    private readonly Said?[] kept = new Said?[Places];
    private readonly Layer[] parts;
    private readonly float[] summands;
    private readonly int width, hidden;

    /// <param name="layer">Its rows: weights of the word before, of the word itself, of the word after.</param>
    public NeighbourLayer(Layer layer)
    {
        (width, hidden, summands) = (layer.Width / Neighbours, layer.Scales.Length, layer.Summands);
        parts = [.. Enumerable.Range(0, Neighbours).Select(p => new Layer(width, layer.Scales, Columns(layer, p * width), summands))];
    }

    // A word's part in the sums: before another, as itself, after another.
    private sealed record Said(int Word, float[] Values);

    /// <summary>Applies the layer to each word of a text.</summary>
    /// <param name="numbers">The words.</param>
    /// <param name="vectors">A vector for each.</param>
    /// <returns>The hidden values of each.</returns>
    public float[] Apply(ReadOnlySpan<int> numbers, ReadOnlySpan<float> vectors)
    {
        var said = Look(numbers, vectors);
        var values = new float[numbers.Length * hidden];
        for (var i = 0; i < numbers.Length; i++)
        {
            var sum = values.AsSpan(i * hidden, hidden);
            summands.CopyTo(sum);
            for (var p = 0; p < Neighbours; p++)
            {
                var neighbour = i + p - 1;
                if (neighbour >= 0 && neighbour < numbers.Length)
                {
                    Add(said[neighbour].Values.AsSpan(p * hidden, hidden), sum);
                }
            }
        }

        return values;
    }

    private Said[] Look(ReadOnlySpan<int> numbers, ReadOnlySpan<float> vectors)
    {
        var said = new Said[numbers.Length];
        Dictionary<int, int> missing = [];
        List<short> whole = [];
        List<float> units = [];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (kept[numbers[i] % Places] is { } known && known.Word == numbers[i])
            {
                said[i] = known;
            }
            else if (missing.TryAdd(numbers[i], missing.Count))
            {
                Span<short> vector = new short[width];
                units.Add(Quantised.Write(vectors.Slice(i * width, width), vector));
                whole.AddRange(vector);
            }
        }

        if (missing.Count > 0)
        {
            var made = Make(missing.Keys, whole, units);
            for (var i = 0; i < numbers.Length; i++)
            {
                said[i] ??= made[missing[numbers[i]]];
            }
        }

        return said;
    }

    private Said[] Make(IEnumerable<int> words, List<short> whole, List<float> units)
    {
        var made = words.Select(w => new Said(w, new float[Neighbours * hidden])).ToArray();
        var products = new int[made.Length * hidden];
        for (var p = 0; p < Neighbours; p++)
        {
            Rows.Multiply(parts[p].Weights, width, CollectionsMarshal.AsSpan(whole), products);
            for (var w = 0; w < made.Length; w++)
            {
                for (var r = 0; r < hidden; r++)
                {
                    made[w].Values[(p * hidden) + r] = products[(w * hidden) + r] * (parts[p].Scales[r] * units[w]);
                }
            }
        }

        foreach (var one in made)
        {
            kept[one.Word % Places] = one;
        }

        return made;
    }

    private static void Add(ReadOnlySpan<float> values, Span<float> to)
    {
        var i = 0;
        for (; i <= to.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + new Vector<float>(values[i..])).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += values[i];
        }
    }

    private static sbyte[] Columns(Layer layer, int first)
    {
        var (of, into) = (layer.Width, layer.Width / Neighbours);
        var columns = new sbyte[layer.Scales.Length * into];
        for (var r = 0; r < layer.Scales.Length; r++)
        {
            layer.Weights.AsSpan((r * of) + first, into).CopyTo(columns.AsSpan(r * into));
        }

        return columns;
    }
}
