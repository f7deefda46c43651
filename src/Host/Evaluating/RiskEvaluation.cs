using Prospect.Credit.Evaluating;
using Prospect.Credit.Risk;
using Prospect.Host.Terminal;
using Prospect.Kernel;

namespace Prospect.Host.Evaluating;

/// <summary>Measures the risk models on FICO's HELOC table in five folds, with LightGBM in the same folds beside them.</summary>
internal static class RiskEvaluation
{
    private const string Table = "heloc_development.csv";

    /// <summary>The figures of all models; none where the folder of labelled data holds no such table.</summary>
    public static Result<RiskMeasured> Measure(string folder)
    {
        if (new[] { Path.Combine(folder, Table), Path.Combine(folder, "heloc", Table) }.FirstOrDefault(File.Exists) is not { } path)
        {
            return new RiskMeasured([], null);
        }

        using var progress = new Progress("Measuring risk …");
        using var csv = File.OpenRead(path);
        if (!RiskDataFile.Read(csv).TryGet(out var data, out var error))
        {
            return error.About(path);
        }

        try
        {
            return new RiskMeasured(Measure(data), RangeFigures.Measure(data));
        }
        catch (DllNotFoundException)
        {
            return new Error("configuration", "LightGBM, which the risk model is held against, needs the library libgomp: apt-get install libgomp1.");
        }
    }

    private static List<RiskFigures> Measure(RiskData data) =>
    [
        RiskFolds.Measure(Full, data, RiskFolds.Additive(HelocFeatures.All)),
        RiskFolds.Measure(OfReport, data, RiskFolds.Additive(HelocFeatures.OfReport)),
        RiskFolds.Measure("  the same, inquiries as they come", data, RiskFolds.Additive([.. HelocFeatures.OfReport.Select(f => f with { Reach = double.PositiveInfinity })])),
        RiskFolds.Measure("  and held to the dictionary only", data, RiskFolds.Additive(HelocFeatures.WithoutScore)),
        RiskFolds.Measure("LightGBM, careful settings", data, GradientBoosting.Of(HelocFeatures.All, GradientBoosting.Careful)),
        RiskFolds.Measure("LightGBM as it comes", data, GradientBoosting.Of(HelocFeatures.All, GradientBoosting.AsItComes)),
        RiskFolds.Measure("LightGBM, careful, report only", data, GradientBoosting.Of(HelocFeatures.WithoutScore, GradientBoosting.Careful)),
    ];

    public const string Full = "additive, all 23 features";
    public const string OfReport = "additive, of a report only";

    /// <summary>Whether the model over all features is over its floor and calibrated.</summary>
    public static bool ReachesFloor(IReadOnlyList<RiskFigures> figures)
        => figures.All(f => f.Model != Full || (f.Auc >= RiskFolds.AucFloor && f.CalibrationError <= RiskFolds.CalibrationCeiling));
}

/// <param name="Models">Every model in the same folds.</param>
/// <param name="Range">How often the range of the report's model holds.</param>
internal sealed record RiskMeasured(IReadOnlyList<RiskFigures> Models, RangeFigures? Range);
