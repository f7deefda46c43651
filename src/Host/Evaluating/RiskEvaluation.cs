using Prospect.Credit.Evaluating;
using Prospect.Credit.Risk;
using Prospect.Kernel;

namespace Prospect.Host.Evaluating;

/// <summary>Measures the risk models on FICO's HELOC table in five folds, with LightGBM in the same folds beside them.</summary>
internal static class RiskEvaluation
{
    private const string Table = "heloc_development.csv";

    /// <summary>Where the table lies in a folder of labelled data; null where it does not.</summary>
    public static string? Find(string folder)
        => new[] { Path.Combine(folder, Table), Path.Combine(folder, "heloc", Table) }.FirstOrDefault(File.Exists);

    public static Result<IReadOnlyList<RiskFigures>> Measure(string path)
    {
        using var csv = File.OpenRead(path);
        return RiskDataFile.Read(csv).Map(Measure);
    }

    private static IReadOnlyList<RiskFigures> Measure(RiskData data) =>
    [
        RiskFolds.Measure(Full, data, RiskFolds.Additive(HelocFeatures.All)),
        RiskFolds.Measure(OfReport, data, RiskFolds.Additive(HelocFeatures.OfReport)),
        RiskFolds.Measure("LightGBM, careful settings", data, GradientBoosting.Of(HelocFeatures.All, GradientBoosting.Careful)),
        RiskFolds.Measure("LightGBM as it comes", data, GradientBoosting.Of(HelocFeatures.All, GradientBoosting.AsItComes)),
        RiskFolds.Measure("LightGBM, careful, report only", data, GradientBoosting.Of(HelocFeatures.OfReport, GradientBoosting.Careful)),
    ];

    public const string Full = "additive, all 23 features";
    public const string OfReport = "additive, of a report only";

    /// <summary>Whether the model over all features is over its floor and calibrated.</summary>
    public static bool ReachesFloor(IReadOnlyList<RiskFigures> figures)
        => figures.All(f => f.Model != Full || (f.Auc >= RiskFolds.AucFloor && f.CalibrationError <= RiskFolds.CalibrationCeiling));
}
