namespace Prospect.Credit.Risk;

/// <summary>How smooth and how careful a model is made.</summary>
/// <param name="Bins">At most so many intervals of a feature, of about equal counts.</param>
/// <param name="Smoothness">The weight of squared steps between neighbouring intervals.</param>
/// <param name="Shrinkage">The weight of squared values: rare bins stay near zero.</param>
public sealed record TrainingOptions(int Bins = 24, double Smoothness = 100, double Shrinkage = 5);

/// <summary>
/// Fits an additive model by penalised iteratively reweighted least squares, a feature at a time (backfitting; Hastie and Tibshirani 1986),
/// each shape a step function smoothed by first differences (P-splines of degree 0; Eilers and Marx, Statistical Science 11(2), 1996)
/// and, where a direction is held, projected onto it by pooling adjacent violators (Ayer et al., Annals of Mathematical Statistics 26(4), 1955).
/// </summary>
/// <remarks>Nothing in it is drawn by chance: the same rows give the same model.</remarks>
public static class AdditiveTraining
{
    private const int MostRounds = 12, Sweeps = 4, Digits = 6;
    private const double Converged = 1e-4;

    /// <param name="data">At least one bad and one good row.</param>
    /// <param name="features">Which of its columns, and what is held of them.</param>
    /// <param name="options">How smooth.</param>
    public static AdditiveModel Fit(RiskData data, IReadOnlyList<RiskFeature> features, TrainingOptions? options = null)
    {
        options ??= new();
        return Fit(data, features, [.. features.Select(f => FittedColumn.EdgesOf(data.Column(f.Name), options.Bins))], options);
    }

    /// <summary>Fits with intervals that are given, such as those of another model that the two may be compared bin by bin.</summary>
    internal static AdditiveModel Fit(RiskData data, IReadOnlyList<RiskFeature> features, IReadOnlyList<double[]> edges, TrainingOptions options)
    {
        var columns = features.Select((f, i) => new FittedColumn(data.Column(f.Name), f, edges[i], options)).ToArray();
        var rows = data.Rows;
        double[] weight = new double[rows], target = new double[rows], sum = new double[rows];
        var intercept = Math.Log(data.BadRows / (double)(rows - data.BadRows));
        Array.Fill(sum, intercept);
        for (var round = 0; round < MostRounds; round++)
        {
            for (var r = 0; r < rows; r++)
            {
                var p = AdditiveModel.Probability(sum[r]);
                weight[r] = (p * (1 - p)) + 1e-6;
                target[r] = sum[r] + (((data.IsBad(r) ? 1 : 0) - p) / weight[r]);
            }

            var moved = 0.0;
            for (var sweep = 0; sweep < Sweeps; sweep++)
            {
                foreach (var column in columns)
                {
                    moved = Math.Max(moved, column.Refit(weight, target, sum));
                }

                intercept += Recentre(weight, target, sum);
            }

            if (moved < Converged)
            {
                break;
            }
        }

        return Centred(columns, features, intercept);
    }

    // What is left on average belongs to the intercept.
    private static double Recentre(double[] weight, double[] target, double[] sum)
    {
        double weights = 0, rest = 0;
        for (var r = 0; r < sum.Length; r++)
        {
            weights += weight[r];
            rest += weight[r] * (target[r] - sum[r]);
        }

        var shift = rest / weights;
        for (var r = 0; r < sum.Length; r++)
        {
            sum[r] += shift;
        }

        return shift;
    }

    private static AdditiveModel Centred(FittedColumn[] columns, IReadOnlyList<RiskFeature> features, double intercept)
    {
        var shapes = new Shape[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var average = columns[i].Average;
            intercept += average;
            shapes[i] = new(columns[i].Edges, [.. columns[i].Values.Select(v => Math.Round(v - average, Digits))]);
        }

        return new(features, Math.Round(intercept, Digits), shapes);
    }
}
