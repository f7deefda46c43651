using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using Prospect.Credit.Evaluating;
using Prospect.Credit.Risk;

namespace Prospect.Host.Evaluating;

/// <summary>LightGBM without constraints (Ke et al., NeurIPS 2017), the measure that the additive model is held against.</summary>
internal static class GradientBoosting
{
    /// <summary>Settings that suit some thousand rows better than those it comes with: small leaves, slow steps.</summary>
    public static LightGbmBinaryTrainer.Options Careful => new() { NumberOfIterations = 250, LearningRate = 0.03, NumberOfLeaves = 8, MinimumExampleCountPerLeaf = 40 };

    /// <summary>As it comes.</summary>
    public static LightGbmBinaryTrainer.Options AsItComes => new();

    public static LearnAndJudge Of(IReadOnlyList<RiskFeature> features, LightGbmBinaryTrainer.Options options) => (learn, judge) =>
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Count);
        (options.NumberOfThreads, options.Seed) = (1, 1);
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(ml.Data.LoadFromEnumerable(Rows(learn, features), schema));
        return [.. model.Transform(ml.Data.LoadFromEnumerable(Rows(judge, features), schema)).GetColumn<float>("Probability").Select(p => (double)p)];
    };

    private static IEnumerable<Row> Rows(RiskData data, IReadOnlyList<RiskFeature> features)
        => Enumerable.Range(0, data.Rows).Select(r => new Row(data.IsBad(r), [.. data.Row(r, features).Select(v => (float)v)]));

    private sealed record Row(bool Label, float[] Features);
}
