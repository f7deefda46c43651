using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>Learns from titles that an index was made without how to weigh what speaks for an occupation.</summary>
internal static class RankerTraining
{
    internal sealed class Row
    {
        [VectorType(TitleScorer.FeatureCount)]
        public float[] Features { get; set; } = [];
        public bool Label { get; set; }
        public float Weight { get; set; }
    }

    public static byte[] Train(IReadOnlyList<Row> rows, int trees = 200, int leaves = 24)
    {
        var ml = new MLContext(seed: 5);
        var data = ml.Data.LoadFromEnumerable(rows);
        var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            NumberOfIterations = trees, NumberOfLeaves = leaves, LearningRate = 0.06, MinimumExampleCountPerLeaf = 60, NumberOfThreads = 1, Seed = 5, Deterministic = true,
            LabelColumnName = nameof(Row.Label), FeatureColumnName = nameof(Row.Features), ExampleWeightColumnName = nameof(Row.Weight),
            Booster = new GradientBooster.Options { FeatureFraction = 0.6, SubsampleFraction = 0.8, SubsampleFrequency = 1, L2Regularization = 5 },
        });
        var ensemble = trainer.Fit(data).Model.SubModel.TrainedTreeEnsemble;
        var part = new PartWriter();
        List<int> starts = [], features = [], children = [];
        List<float> limits = [], values = [];
        List<int> leafStarts = [];
        foreach (var tree in ensemble.Trees)
        {
            starts.Add(features.Count);
            leafStarts.Add(values.Count);
            features.AddRange(tree.NumericalSplitFeatureIndexes);
            limits.AddRange(tree.NumericalSplitThresholds);
            for (var i = 0; i < tree.LeftChild.Count; i++) { children.Add(tree.LeftChild[i]); children.Add(tree.RightChild[i]); }
            values.AddRange(tree.LeafValues.Select(v => (float)v));
        }

        Console.WriteLine($"{starts.Count} trees, {values.Count} leaves, bias {ensemble.Bias}");
        part.Add<int>(starts.ToArray());
        part.Add<int>(leafStarts.ToArray());
        part.Add<byte>([.. features.Select(f => (byte)f)]);
        part.Add<float>(limits.ToArray());
        part.Add<short>([.. children.Select(c => (short)c)]);
        part.Add<float>(values.ToArray());
        return part.ToBytes();
    }
}
