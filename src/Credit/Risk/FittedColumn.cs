namespace Prospect.Credit.Risk;

/// <summary>One feature while its shape is learnt.</summary>
internal sealed class FittedColumn
{
    private readonly int[] bins;
    private readonly int[] counts;
    private readonly double[] weights, sums, diagonal, solved;
    private readonly int[] order;
    private readonly double reach;
    private readonly TrainingOptions options;

    /// <param name="values">Of the rows learnt from.</param>
    /// <param name="feature">What is held of its shape.</param>
    /// <param name="edges">Where its intervals end.</param>
    /// <param name="options">How smooth.</param>
    public FittedColumn(ReadOnlySpan<double> values, RiskFeature feature, double[] edges, TrainingOptions options)
    {
        (Edges, reach, this.options) = (edges, feature.Reach, options);
        bins = new int[values.Length];
        var number = Edges.Length + 1 + Shape.Specials;
        order = OrderOf(feature, number);
        (Values, counts) = (new double[number], new int[number]);
        (weights, sums, diagonal, solved) = (new double[number], new double[number], new double[number], new double[number]);
        for (var r = 0; r < bins.Length; r++)
        {
            counts[bins[r] = Shape.BinOf(values[r], Edges)]++;
        }
    }

    public double[] Edges { get; }
    public double[] Values { get; }

    /// <summary>Over the rows learnt from.</summary>
    public double Average => Values.Zip(counts, (v, n) => v * n).Sum() / bins.Length;

    /// <summary>Fits the shape anew to what the other features leave, and brings the sums of all up to date.</summary>
    /// <returns>How far the value of a bin moved, at most.</returns>
    public double Refit(double[] weight, double[] target, double[] sum)
    {
        Array.Clear(weights);
        Array.Clear(sums);
        for (var r = 0; r < bins.Length; r++)
        {
            var bin = bins[r];
            weights[bin] += weight[r];
            sums[bin] += weight[r] * (target[r] - sum[r] + Values[bin]);
        }

        for (var special = 0; special < Shape.Specials; special++)
        {
            solved[special] = sums[special] / (weights[special] + options.Shrinkage);
        }

        Smooth();
        Project();
        Limit();
        var moved = 0.0;
        for (var bin = 0; bin < solved.Length; bin++)
        {
            moved = Math.Max(moved, Math.Abs(solved[bin] - Values[bin]));
            (Values[bin], solved[bin]) = (solved[bin], solved[bin] - Values[bin]);
        }

        for (var r = 0; r < bins.Length; r++)
        {
            sum[r] += solved[bins[r]];
        }

        return moved;
    }

    // (W + shrinkage I + smoothness D'D) x = sums, D the first differences: three diagonals, solved by elimination down and up.
    private void Smooth()
    {
        var (first, last, step) = (Shape.Specials, solved.Length - 1, options.Smoothness);
        for (var i = first; i <= last; i++)
        {
            diagonal[i] = weights[i] + options.Shrinkage + (i > first ? step : 0) + (i < last ? step : 0);
            solved[i] = sums[i];
            if (i > first)
            {
                var factor = step / diagonal[i - 1];
                diagonal[i] -= factor * step;
                solved[i] += factor * solved[i - 1];
            }
        }

        for (var i = last; i >= first; i--)
        {
            solved[i] = (solved[i] + (i < last ? step * solved[i + 1] : 0)) / diagonal[i];
        }
    }

    // Pools adjacent violators over the bins in the order of their risk; what stands outside of that order stays as it is.
    private void Project()
    {
        var pools = new List<(double Value, double Weight, int Count)>(order.Length);
        foreach (var bin in order)
        {
            pools.Add((solved[bin], weights[bin] + 1e-3, 1));
            while (pools.Count > 1 && pools[^2].Value > pools[^1].Value)
            {
                var (right, left) = (pools[^1], pools[^2]);
                var both = right.Weight + left.Weight;
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (((right.Value * right.Weight) + (left.Value * left.Weight)) / both, both, right.Count + left.Count);
            }
        }

        var at = 0;
        foreach (var (value, _, count) in pools)
        {
            for (var end = at + count; at < end; at++)
            {
                solved[order[at]] = value;
            }
        }
    }

    // What would reach too far is cut on both sides of the average.
    private void Limit()
    {
        if (double.IsPositiveInfinity(reach))
        {
            return;
        }

        var average = 0.0;
        for (var bin = 0; bin < solved.Length; bin++)
        {
            average += solved[bin] * counts[bin] / bins.Length;
        }

        for (var bin = 0; bin < solved.Length; bin++)
        {
            solved[bin] = Math.Clamp(solved[bin], average - (reach / 2), average + (reach / 2));
        }
    }

    private static int[] OrderOf(RiskFeature feature, int bins)
    {
        if (feature.Direction is Direction.Free)
        {
            return [];
        }

        var usual = Enumerable.Range(Shape.Specials, bins - Shape.Specials);
        return [.. feature.Best.Select(Code), .. feature.Direction is Direction.Rising ? usual : usual.Reverse(), .. feature.Worst.Select(Code)];

        static int Code(int special) => Array.IndexOf(HelocFeatures.SpecialCodes, special);
    }

    // Half-way between neighbours where there are few different values, else at quantiles.
    public static double[] EdgesOf(ReadOnlySpan<double> values, int most)
    {
        var usual = values.ToArray().Where(v => v >= 0).Order().ToArray();
        var different = usual.Distinct().ToArray();
        return different.Length <= most
            ? [.. different.Skip(1).Zip(different, (b, a) => (a + b) / 2)]
            : [.. Enumerable.Range(1, most - 1).Select(i => usual[(int)((long)i * usual.Length / most)]).Distinct().Where(e => e > different[0])];
    }
}
