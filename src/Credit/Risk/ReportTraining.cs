namespace Prospect.Credit.Risk;

/// <summary>Learns the model of a consumer's own report: its shapes, how sure it is, and its scale.</summary>
/// <remarks>Nothing in it is drawn by chance that differs from run to run: the same rows give the same file.</remarks>
public static class ReportTraining
{
    private const int Again = 16, Folds = 5, Digits = 3;
    private const double TwoOfThree = 2 / 3.0;

    // So many accounts or more; the groups are large enough to measure.
    private static readonly int[] Accounts = [1, 2, 4, 6, 10, 20];

    /// <param name="data">All 23 columns.</param>
    public static ReportModel Fit(RiskData data)
    {
        var features = HelocFeatures.OfReport;
        var model = AdditiveTraining.Fit(data, features);
        var edges = model.Shapes.Select(s => s.Edges.ToArray()).ToList();
        return new(model,
            [.. Enumerable.Range(0, Again).Select(bag => Rounded(AdditiveTraining.Fit(data.Pick(DrawnAnew(data.Rows, bag)), features, edges, new())))],
            [.. features.Select(f => Middle(data.Column(f.Name)))],
            Untold(data, features), PublishedScores.Scale(model));
    }

    /// <summary>As many rows as there are, with some of them more than once and some not at all.</summary>
    private static int[] DrawnAnew(int rows, int bag)
        => [.. Enumerable.Range(0, rows).Select(i => (int)(SplitMix.Of(((ulong)(bag + 1) << 32) | (uint)i) % (ulong)rows))];

    private static AdditiveModel Rounded(AdditiveModel model)
        => new(model.Features, Math.Round(model.Intercept, Digits), [.. model.Shapes.Select(s => new Shape([.. s.Edges], [.. s.Values.ToArray().Select(v => Math.Round(v, Digits))]))]);

    // Between these lie 98 of 100 usual values.
    private static (double Low, double High) Middle(ReadOnlySpan<double> values)
    {
        var usual = values.ToArray().Where(v => v >= 0).Order().ToArray();
        return (usual[usual.Length / 100], usual[^(1 + (usual.Length / 100))]);
    }

    /// <summary>
    /// How far the log-odds lie from those that the external score of the same person tells, both judged by models that never saw the person:
    /// the distance below which two of three lie, by the number of accounts, and no shorter for fewer of them.
    /// </summary>
    private static (int Accounts, double LogOdds)[] Untold(RiskData data, IReadOnlyList<RiskFeature> features)
    {
        IReadOnlyList<RiskFeature> score = [HelocFeatures.All[0]];
        var off = new List<(double Accounts, double Distance)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            bool Judged(int row) => (int)(SplitMix.Of((ulong)row) % Folds) == fold;
            var learn = data.Pick([.. Enumerable.Range(0, data.Rows).Where(r => !Judged(r))]);
            var (ours, theirs) = (AdditiveTraining.Fit(learn, features), AdditiveTraining.Fit(learn, score));
            off.AddRange(Enumerable.Range(0, data.Rows).Where(r => Judged(r) && data.Column(score[0].Name)[r] >= 0)
                .Select(r => (data.Column("NumTotalTrades")[r], Math.Abs(ours.LogOdds(data.Row(r, features)) - theirs.LogOdds(data.Row(r, score))))));
        }

        var untold = new List<(int Accounts, double LogOdds)>();
        for (var i = Accounts.Length - 1; i >= 0; i--)
        {
            var distances = off.Where(o => o.Accounts >= Accounts[i] && (i + 1 == Accounts.Length || o.Accounts < Accounts[i + 1])).Select(o => o.Distance).Order().ToList();
            untold.Insert(0, (Accounts[i], Math.Max(untold.Count > 0 ? untold[0].LogOdds : 0, Math.Round(distances[(int)(TwoOfThree * distances.Count)], Digits))));
        }

        return [.. untold];
    }
}
