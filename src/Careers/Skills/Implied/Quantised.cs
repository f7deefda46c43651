using System.Numerics;

namespace Prospect.Careers.Skills.Implied;

/// <summary>Real numbers brought to whole ones of a common scale.</summary>
internal static class Quantised
{
    /// <summary>Writes values as whole numbers up to a greatest magnitude.</summary>
    /// <returns>What one unit of the whole numbers stands for.</returns>
    public static float Write(ReadOnlySpan<float> values, Span<short> into, int most = Rows.Most)
    {
        var scale = Largest(values) / most;
        var i = 0;
        for (; i <= values.Length - (2 * Vector<float>.Count); i += 2 * Vector<float>.Count)
        {
            var low = Vector.ConvertToInt32(Vector.Round(new Vector<float>(values[i..]) / scale));
            var high = Vector.ConvertToInt32(Vector.Round(new Vector<float>(values[(i + Vector<float>.Count)..]) / scale));
            Vector.Narrow(low, high).CopyTo(into[i..]);
        }

        for (; i < values.Length; i++)
        {
            into[i] = (short)MathF.Round(values[i] / scale);
        }

        return scale;
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{float}, Span{short}, int)"/>
    public static float Write(ReadOnlySpan<float> values, Span<sbyte> into)
    {
        var scale = Largest(values) / sbyte.MaxValue;
        for (var i = 0; i < values.Length; i++)
        {
            into[i] = (sbyte)MathF.Round(values[i] / scale);
        }

        return scale;
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        var largest = 1e-12f;
        var i = 0;
        if (values.Length >= Vector<float>.Count)
        {
            var most = Vector<float>.Zero;
            for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                most = Vector.Max(most, Vector.Abs(new Vector<float>(values[i..])));
            }

            for (var k = 0; k < Vector<float>.Count; k++)
            {
                largest = MathF.Max(largest, most[k]);
            }
        }

        for (; i < values.Length; i++)
        {
            largest = MathF.Max(largest, MathF.Abs(values[i]));
        }

        return largest;
    }
}
