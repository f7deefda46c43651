using Prospect.Credit.Risk;

namespace Prospect.Credit.Evaluating;

/// <summary>Whether the range that a report's model gives holds the score of somebody else, for people whom it never saw.</summary>
/// <param name="People">Those with an external score.</param>
/// <param name="Within">Of them, those whose score lies in the range, the score told on the model's scale by what it alone says of the risk.</param>
/// <param name="MeanReach">Points either way, on average.</param>
public sealed record RangeFigures(int People, int Within, double MeanReach)
{
    public double Share => (double)Within / People;

    /// <param name="data">All 23 columns.</param>
    public static RangeFigures Measure(RiskData data)
    {
        IReadOnlyList<RiskFeature> score = [HelocFeatures.All[0]];
        var bad = Enumerable.Range(0, data.Rows).Select(data.IsBad).ToArray();
        var fold = Folds.Of(bad, RiskFolds.Number, RiskFolds.Seed);
        var (people, within, reach) = (0, 0, 0.0);
        for (var f = 0; f < RiskFolds.Number; f++)
        {
            var learn = data.Pick([.. Enumerable.Range(0, data.Rows).Where(r => fold[r] != f)]);
            var (ours, theirs) = (ReportTraining.Fit(learn), AdditiveTraining.Fit(learn, score));
            foreach (var row in Enumerable.Range(0, data.Rows).Where(r => fold[r] == f && data.Column(score[0].Name)[r] >= 0))
            {
                var figures = data.Row(row, ours.Model.Features);
                var apart = ours.Reach(figures, (int)data.Column("NumTotalTrades")[row]);
                people++;
                within += Math.Abs(ours.Model.LogOdds(figures) - theirs.LogOdds(data.Row(row, score))) <= apart ? 1 : 0;
                reach += apart * ours.Scale.PerLogOdds;
            }
        }

        return new(people, within, reach / people);
    }
}
