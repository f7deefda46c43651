namespace Prospect.Credit.Risk;

/// <summary>One feature while its shape is learnt.</summary>
internal sealed class FittedColumn
{
    private readonly int[] bins;
    private readonly int[] counts;
    private readonly double[] weights, sums, diagonal, solved;
    private readonly Direction direction;
    private readonly TrainingOptions options;

    public FittedColumn(ReadOnlySpan<double> values, Direction direction, TrainingOptions options)
    {
        (this.direction, this.options) = (direction, options);
        Edges = EdgesOf(values, options.Bins);
        bins = new int[values.Length];
        var number = Edges.Length + 1 + Shape.Specials;
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
        Project(solved.AsSpan(Shape.Specials), weights.AsSpan(Shape.Specials));
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

    private void Project(Span<double> values, ReadOnlySpan<double> weights)
    {
        if (direction is Direction.Free)
        {
            return;
        }

        // Pools from the left; what rises is held against what falls by its sign.
        var sign = direction is Direction.Rising ? 1 : -1;
        var pools = new List<(double Value, double Weight, int Count)>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            pools.Add((sign * values[i], weights[i] + 1e-3, 1));
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
            values.Slice(at, count).Fill(sign * value);
            at += count;
        }
    }

    // Half-way between neighbours where there are few different values, else at quantiles.
    private static double[] EdgesOf(ReadOnlySpan<double> values, int most)
    {
        var usual = values.ToArray().Where(v => v >= 0).Order().ToArray();
        var different = usual.Distinct().ToArray();
        return different.Length <= most
            ? [.. different.Skip(1).Zip(different, (b, a) => (a + b) / 2)]
            : [.. Enumerable.Range(1, most - 1).Select(i => usual[(int)((long)i * usual.Length / most)]).Distinct().Where(e => e > different[0])];
    }
}
