using System.Numerics;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Titles;

/// <summary>Vectors of words, learnt so that titles of the same work lie close; what they were learnt from is in <c>data/models/titles.md</c>.</summary>
/// <remarks>Sums run in the order of the words and end in whole numbers, so that a cosine is the same on any machine.</remarks>
internal sealed class WordVectors
{
    /// <summary>Numbers in a vector.</summary>
    public const int Size = 96;

    private const int FullScale = 127;
    private const string Resource = "models/title-words.bin";
    private static readonly Lazy<WordVectors> Once = new(() => new(ShippedModel.Bytes(Resource)));
    private readonly PartReader part;

    private WordVectors(byte[] bytes) => part = new(bytes);

    public static WordVectors Shipped => Once.Value;

    /// <summary>Of a title: what says more of the work weighs more.</summary>
    public sbyte[] OfTitle(List<TitleWord> words)
    {
        Span<float> sum = stackalloc float[Size];
        foreach (var (form, weight) in words)
        {
            Add(form, weight, sum);
        }

        return Whole(sum);
    }

    /// <summary>Of running text.</summary>
    public sbyte[] OfText(ReadOnlySpan<char> text)
    {
        Span<float> sum = stackalloc float[Size];
        foreach (var token in Tokens.Of(text))
        {
            Add(token.Form, 1, sum);
        }

        return Whole(sum);
    }

    /// <summary>The middle of some vectors.</summary>
    public static sbyte[] Middle(IEnumerable<(sbyte[] Vector, int Times)> vectors)
    {
        Span<float> sum = stackalloc float[Size];
        foreach (var (vector, times) in vectors)
        {
            for (var i = 0; i < Size; i++)
            {
                sum[i] += times * vector[i];
            }
        }

        return Whole(sum);
    }

    /// <summary>The cosine of two vectors.</summary>
    public static float Cosine(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var sum = Vector<int>.Zero;
        for (var i = 0; i < Size; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(a[i..]), out var lowA, out var highA);
            Vector.Widen(new Vector<sbyte>(b[i..]), out var lowB, out var highB);
            Vector.Widen(lowA * lowB, out var first, out var second);
            Vector.Widen(highA * highB, out var third, out var fourth);
            sum += first + second + third + fourth;
        }

        return Vector.Sum(sum) / (float)(FullScale * FullScale);
    }

    private void Add(string word, float weight, Span<float> sum)
    {
        var at = part.Section<ulong>(0).BinarySearch(TitleFeatures.WordKey(word));
        if (at >= 0)
        {
            AddRow(part.Section<sbyte>(2).Slice(at * Size, Size), part.Section<float>(1)[at] * weight, sum);
            return;
        }

        // A word that was never seen is what its runs of letters are.
        List<(ulong Key, float Weight)> runs = [];
        TitleFeatures.Runs([new(word, weight)], runs);
        var keys = part.Section<ulong>(3);
        var known = 0;
        foreach (var (key, _) in runs)
        {
            known += keys.BinarySearch(key) >= 0 ? 1 : 0;
        }

        foreach (var (key, _) in runs)
        {
            if (keys.BinarySearch(key) is >= 0 and var run)
            {
                AddRow(part.Section<sbyte>(5).Slice(run * Size, Size), part.Section<float>(4)[run] * weight / known, sum);
            }
        }
    }

    private static void AddRow(ReadOnlySpan<sbyte> row, float scale, Span<float> sum)
    {
        for (var i = 0; i < Size; i++)
        {
            sum[i] += row[i] * scale;
        }
    }

    private static sbyte[] Whole(Span<float> sum)
    {
        var square = 0f;
        for (var i = 0; i < Size; i++)
        {
            square += sum[i] * sum[i];
        }

        var whole = new sbyte[Size];
        var scale = square > 0 ? FullScale / MathF.Sqrt(square) : 0;
        for (var i = 0; i < Size; i++)
        {
            whole[i] = (sbyte)MathF.Round(sum[i] * scale);
        }

        return whole;
    }
}
