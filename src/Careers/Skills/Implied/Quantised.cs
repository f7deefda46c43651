namespace Prospect.Careers.Skills.Implied;

/// <summary>Real numbers brought to whole ones of a common scale, and back.</summary>
internal static class Quantised
{
    /// <summary>Writes values as whole numbers up to a greatest magnitude.</summary>
    /// <returns>What one unit of the whole numbers stands for.</returns>
    public static float Write(ReadOnlySpan<float> values, Span<short> into, int most = Rows.Most)
    {
        var largest = Largest(values);
        var scale = largest / most;
        for (var i = 0; i < values.Length; i++)
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
        foreach (var value in values)
        {
            largest = MathF.Max(largest, MathF.Abs(value));
        }

        return largest;
    }
}
