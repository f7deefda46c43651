using Prospect.Credit.Risk;

namespace Prospect.Credit.Evaluating;

/// <summary>Learns a model from some rows and gives the probability of each of the others.</summary>
public delegate double[] LearnAndJudge(RiskData learn, RiskData judge);

/// <summary>What a model reaches on rows that it did not learn from.</summary>
/// <param name="Model">Its name.</param>
/// <param name="FoldAuc">The area under the curve of each fold.</param>
/// <param name="Groups">Calibration over all rows together.</param>
public sealed record RiskFigures(string Model, IReadOnlyList<double> FoldAuc, IReadOnlyList<CalibrationGroup> Groups)
{
    public double Auc => FoldAuc.Average();
    public double CalibrationError => Discrimination.CalibrationError(Groups);
}

/// <summary>Cross-validation: every row is judged by a model that never saw it.</summary>
public static class RiskFolds
{
    public const int Number = 5;
    public const double AucFloor = 0.795, CalibrationCeiling = 0.03;
    internal const ulong Seed = 20260501;

    public static RiskFigures Measure(string name, RiskData data, LearnAndJudge model)
    {
        var bad = Enumerable.Range(0, data.Rows).Select(data.IsBad).ToArray();
        var fold = Folds.Of(bad, Number, Seed);
        var (all, areas) = (new double[data.Rows], new List<double>());
        for (var f = 0; f < Number; f++)
        {
            var judged = Enumerable.Range(0, data.Rows).Where(r => fold[r] == f).ToList();
            var probabilities = model(data.Pick([.. Enumerable.Range(0, data.Rows).Where(r => fold[r] != f)]), data.Pick(judged));
            areas.Add(Discrimination.Auc(probabilities, [.. judged.Select(r => bad[r])]));
            for (var i = 0; i < judged.Count; i++)
            {
                all[judged[i]] = probabilities[i];
            }
        }

        return new(name, areas, Discrimination.Groups(all, bad));
    }

    /// <summary>The additive model over some features.</summary>
    public static LearnAndJudge Additive(IReadOnlyList<RiskFeature> features, TrainingOptions? options = null) => (learn, judge) =>
    {
        var model = AdditiveTraining.Fit(learn, features, options);
        return [.. Enumerable.Range(0, judge.Rows).Select(r => AdditiveModel.Probability(model.LogOdds(judge.Row(r, features))))];
    };
}
