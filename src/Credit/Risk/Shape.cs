namespace Prospect.Credit.Risk;

/// <summary>What one feature adds to the log-odds: a value for each special code, then a value for each interval between the edges.</summary>
internal sealed class Shape
{
    /// <summary>The bins of the special codes come first.</summary>
    public static readonly int Specials = HelocFeatures.SpecialCodes.Length;

    private readonly double[] edges;
    private readonly double[] values;

    /// <param name="edges">Ascending; a value equal to an edge belongs above it.</param>
    /// <param name="values">As many as there are special codes, and one more than there are edges; log-odds.</param>
    public Shape(double[] edges, double[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, edges.Length + 1 + Specials);
        (this.edges, this.values) = (edges, values);
    }

    public ReadOnlySpan<double> Edges => edges;
    public ReadOnlySpan<double> Values => values;

    public int BinOf(double value) => BinOf(value, edges);

    public static int BinOf(double value, double[] edges)
    {
        if (value < 0)
        {
            return value switch { -9 => 0, -8 => 1, -7 => 2, _ => Specials };
        }

        int low = 0, high = edges.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (value < edges[middle])
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return Specials + low;
    }
}
