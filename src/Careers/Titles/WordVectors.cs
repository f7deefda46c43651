using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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
    public static float Cosine(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b) => Product(a[..Size], b[..Size]) / (float)(FullScale * FullScale);

    /// <summary>The cosines of a vector to each of the rows.</summary>
    public static void Cosines(ReadOnlySpan<sbyte> vector, ReadOnlySpan<sbyte> rows, Span<float> into)
    {
        if (!Avx2.IsSupported)
        {
            for (var i = 0; i < into.Length; i++)
            {
                into[i] = Cosine(vector, rows.Slice(i * Size, Size));
            }

            return;
        }

        // The vector is widened once and stays in registers; each row is read once.
        ref var first = ref MemoryMarshal.GetReference(vector[..Size]);
        ref var row = ref MemoryMarshal.GetReference(rows[..(into.Length * Size)]);
        var (a, b, c) = (Wide(ref first, 0), Wide(ref first, 1), Wide(ref first, 2));
        var (d, e, f) = (Wide(ref first, 3), Wide(ref first, 4), Wide(ref first, 5));
        for (var i = 0; i < into.Length; i++, row = ref Unsafe.Add(ref row, Size))
        {
            var sums = Avx2.MultiplyAddAdjacent(a, Wide(ref row, 0)) + Avx2.MultiplyAddAdjacent(b, Wide(ref row, 1));
            sums += Avx2.MultiplyAddAdjacent(c, Wide(ref row, 2)) + Avx2.MultiplyAddAdjacent(d, Wide(ref row, 3));
            sums += Avx2.MultiplyAddAdjacent(e, Wide(ref row, 4)) + Avx2.MultiplyAddAdjacent(f, Wide(ref row, 5));
            into[i] = Vector256.Sum(sums) / (float)(FullScale * FullScale);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Wide(ref sbyte row, int part) => Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref row, (nuint)(part * Vector128<sbyte>.Count)));

    // In whole numbers, so both ways give the same.
    private static int Product(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        ref var firstA = ref MemoryMarshal.GetReference(a);
        ref var firstB = ref MemoryMarshal.GetReference(b);
        if (Avx2.IsSupported)
        {
            var sums = Vector256<int>.Zero;
            for (nuint i = 0; i < Size; i += (nuint)Vector128<sbyte>.Count)
            {
                sums += Avx2.MultiplyAddAdjacent(Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref firstA, i)), Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref firstB, i)));
            }

            return Vector256.Sum(sums);
        }

        var sum = Vector128<int>.Zero;
        for (nuint i = 0; i < Size; i += (nuint)Vector128<sbyte>.Count)
        {
            var (lowA, highA) = Vector128.Widen(Vector128.LoadUnsafe(ref firstA, i));
            var (lowB, highB) = Vector128.Widen(Vector128.LoadUnsafe(ref firstB, i));
            // Two products of numbers up to 127 are less than what 16 bits hold.
            var (first, second) = Vector128.Widen((lowA * lowB) + (highA * highB));
            sum += first + second;
        }

        return Vector128.Sum(sum);
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
