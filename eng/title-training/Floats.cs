using System.Numerics;

namespace Prospect.TitleTraining;

/// <summary>Sums over rows of numbers.</summary>
internal static class Floats
{
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= a.Length; i += Vector<float>.Count)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> row, float times)
    {
        var i = 0;
        var t = new Vector<float>(times);
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + (new Vector<float>(row[i..]) * t)).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += row[i] * times;
        }
    }

    public static float Normalise(Span<float> row)
    {
        var length = MathF.Sqrt(Dot(row, row)) + 1e-9f;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] /= length;
        }

        return length;
    }
}
