using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Prospect.Careers.Skills.Implied;

/// <summary>The vectors of a text's words, and what each stretch of them adds up to.</summary>
internal sealed class Sums
{
    private readonly int[] before;
    private readonly int width;
    private readonly float unit, soft;

    /// <param name="words">Whole numbers, word after word.</param>
    /// <param name="width">Values for each word.</param>
    /// <param name="unit">What one unit of them stands for.</param>
    /// <param name="soft">Added to the length of a stretch before it is divided by it.</param>
    public Sums(ReadOnlySpan<short> words, int width, float unit, float soft)
    {
        (this.width, this.unit, this.soft) = (width, unit, soft);
        before = new int[words.Length + width];
        for (var i = 0; i < words.Length; i++)
        {
            before[i + width] = before[i] + words[i];
        }
    }

    /// <summary>What a product with the sum of a stretch is multiplied by to become a likeness.</summary>
    public float Factor(int from, int length)
    {
        return unit / ((MathF.Sqrt((long)Squares(before.AsSpan(from * width, width), before.AsSpan((from + length) * width, width))) * unit) + soft);
    }

    // Whole numbers below 2^17, so that the sum of all squares is exact in whatever order.
    private static double Squares(ReadOnlySpan<int> first, ReadOnlySpan<int> last)
    {
        var sums = Vector256<double>.Zero;
        var k = 0;
        if (Avx.IsSupported)
        {
            for (; k <= first.Length - Vector128<int>.Count; k += Vector128<int>.Count)
            {
                var value = Avx.ConvertToVector256Double(Vector128.Create(last[k..]) - Vector128.Create(first[k..]));
                sums += value * value;
            }
        }

        var sum = Vector256.Sum(sums);
        for (; k < first.Length; k++)
        {
            double value = last[k] - first[k];
            sum += value * value;
        }

        return sum;
    }

    /// <summary>Writes the sum of a stretch as whole numbers of its own scale.</summary>
    /// <returns>What a product with them is multiplied by to become a likeness.</returns>
    public float Write(int from, int length, Span<short> into)
    {
        Span<float> sum = stackalloc float[width];
        for (var k = 0; k < width; k++)
        {
            sum[k] = before[((from + length) * width) + k] - before[(from * width) + k];
        }

        return Quantised.Write(sum, into) * Factor(from, length);
    }
}
