namespace Prospect.Careers.Skills.Implied;

/// <summary>Rows of weights with a scale and a summand for each.</summary>
internal sealed record Layer(int Width, float[] Scales, sbyte[] Weights, float[] Summands)
{
    /// <summary>Applies the layer to vectors that stand one after the other.</summary>
    /// <returns>Scales.Length values for each vector.</returns>
    public float[] Apply(ReadOnlySpan<float> vectors)
    {
        var many = vectors.Length / Width;
        var whole = new short[vectors.Length];
        var unit = Quantised.Write(vectors, whole);
        var products = new int[many * Scales.Length];
        Rows.Multiply(Weights, Width, whole, products);
        var values = new float[products.Length];
        for (var v = 0; v < many; v++)
        {
            for (var r = 0; r < Scales.Length; r++)
            {
                values[(v * Scales.Length) + r] = (products[(v * Scales.Length) + r] * (Scales[r] * unit)) + Summands[r];
            }
        }

        return values;
    }
}
