using System.Buffers;
using System.Numerics;

namespace Prospect.Careers.Skills.Implied;

/// <summary>Rows of weights with a scale and a summand for each.</summary>
internal sealed record Layer(int Width, float[] Scales, sbyte[] Weights, float[] Summands)
{
    /// <summary>Applies the layer to vectors that stand one after the other.</summary>
    /// <returns>Scales.Length values for each vector.</returns>
    public float[] Apply(ReadOnlySpan<float> vectors)
    {
        var many = vectors.Length / Width;
        var (whole, products) = (ArrayPool<short>.Shared.Rent(vectors.Length), ArrayPool<int>.Shared.Rent(many * Scales.Length));
        var unit = Quantised.Write(vectors, whole);
        Rows.Multiply(Weights, Width, whole.AsSpan(0, vectors.Length), products);
        var values = new float[many * Scales.Length];
        for (var v = 0; v < many; v++)
        {
            Scale(products.AsSpan(v * Scales.Length, Scales.Length), unit, values.AsSpan(v * Scales.Length, Scales.Length));
        }

        ArrayPool<short>.Shared.Return(whole);
        ArrayPool<int>.Shared.Return(products);
        return values;
    }

    private void Scale(ReadOnlySpan<int> products, float unit, Span<float> into)
    {
        var r = 0;
        for (; r <= into.Length - Vector<float>.Count; r += Vector<float>.Count)
        {
            ((Vector.ConvertToSingle(new Vector<int>(products[r..])) * (new Vector<float>(Scales, r) * unit)) + new Vector<float>(Summands, r)).CopyTo(into[r..]);
        }

        for (; r < into.Length; r++)
        {
            into[r] = (products[r] * (Scales[r] * unit)) + Summands[r];
        }
    }
}
