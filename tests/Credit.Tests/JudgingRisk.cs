using System.Text;
using CsCheck;
using Prospect.Credit.Evaluating;
using Prospect.Credit.Risk;

namespace Prospect.Credit.Tests;

public class JudgingRisk
{
    private static readonly Gen<double[]> Rows = Gen.Frequency((9, Gen.Int[0, 400].Select(n => (double)n)), (1, Gen.Int[-9, -7].Select(n => (double)n))).Array[HelocFeatures.All.Count];

    [Fact]
    public void The_intercept_and_the_contributions_are_the_log_odds_exactly()
        => Rows.Sample(row =>
        {
            var contributions = new double[row.Length];
            var odds = AdditiveModel.Full.LogOdds(row, contributions);
            Assert.Equal(contributions.Aggregate(AdditiveModel.Full.Intercept, (sum, c) => sum + c), odds);
            Assert.Equal(AdditiveModel.Full.LogOdds(row), odds);
            var p = AdditiveModel.Probability(odds);
            Assert.Equal(odds, Math.Log(p / (1 - p)), 9);
        });

    [Fact]
    public void No_shape_goes_against_the_direction_that_is_held()
        => Gen.Select(Rows, Gen.Int[0, HelocFeatures.All.Count - 1], Gen.Int[0, 400], Gen.Int[0, 400]).Sample((row, feature, one, other) =>
        {
            var (less, more) = ((double[])row.Clone(), (double[])row.Clone());
            (less[feature], more[feature]) = (Math.Min(one, other), Math.Max(one, other));
            var difference = AdditiveModel.Full.LogOdds(more) - AdditiveModel.Full.LogOdds(less);
            Assert.True(HelocFeatures.All[feature].Direction switch { Direction.Rising => difference >= 0, Direction.Falling => difference <= 0, _ => true },
                $"{HelocFeatures.All[feature].Name} from {less[feature]} to {more[feature]} adds {difference}");
        });

    [Fact]
    public void Directions_are_held_whatever_the_data_say()
    {
        // Twenty values, and the higher the worse: held falling, nothing of it may remain.
        var values = Enumerable.Range(0, 2000).Select(i => (double)(i % 20)).ToArray();
        var data = Made(values, [.. values.Select((v, i) => (i / 20 * 7 % 20) < v)]);
        var falling = AdditiveTraining.Fit(data, [HelocFeatures.All[0] with { Direction = Direction.Falling }]);
        var rising = AdditiveTraining.Fit(data, [HelocFeatures.All[0] with { Direction = Direction.Rising }]);
        Assert.Equal(falling.LogOdds([0]), falling.LogOdds([19]), 3);
        Assert.True(rising.LogOdds([19]) - rising.LogOdds([0]) > 2);
    }

    [Fact]
    public void Special_codes_have_a_value_of_their_own_whatever_their_neighbours_are()
    {
        var values = Enumerable.Range(0, 3000).Select(i => i % 3 == 0 ? -8.0 : i % 7).ToArray();
        var model = AdditiveTraining.Fit(Made(values, [.. values.Select((v, i) => v < 0 ? i % 10 != 0 : i % 10 == 1)]), [HelocFeatures.All[0]]);
        Assert.True(AdditiveModel.Probability(model.LogOdds([-8])) > 0.8);
        Assert.True(AdditiveModel.Probability(model.LogOdds([0])) < 0.2);
        Assert.NotEqual(model.LogOdds([-8]), model.LogOdds([-9]));
    }

    [Fact]
    public void The_area_under_the_curve_counts_pairs_in_order_and_ties_half()
    {
        Assert.Equal(0.75, Discrimination.Auc([0.1, 0.4, 0.35, 0.8], [false, false, true, true]));
        Assert.Equal(0.5, Discrimination.Auc([1, 1, 1], [false, true, false]));
        Assert.Equal(1, Discrimination.Auc([1, 2, 3], [false, false, true]));
    }

    [Fact]
    public void What_was_said_and_came_is_no_calibration_error()
    {
        double[] said = [.. Enumerable.Range(0, 1000).Select(i => i < 500 ? 0.2 : 0.6)];
        bool[] came = [.. Enumerable.Range(0, 1000).Select(i => i % 10 < (i < 500 ? 2 : 6))];
        Assert.Equal(0, Discrimination.CalibrationError(Discrimination.Groups(said, came)), 9);
        Assert.Equal(0.4, Discrimination.CalibrationError(Discrimination.Groups(said, [.. came.Select(_ => false)])), 9);
    }

    [Theory]
    [InlineData("", "None of the columns")]
    [InlineData("MSinceOldestTradeOpen", "missing: ExternalRiskEstimate")]
    public void Columns_that_are_missing_are_named(string header, string expected)
    {
        var found = RiskColumns.Find(Encoding.UTF8.GetBytes(header), HelocFeatures.All);
        Assert.Equal("credit.no-risk-columns", found.Error.Code);
        Assert.Contains(expected, found.Error.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,2,3", "fewer fields")]
    [InlineData("1;2", "Field 1 is no number")]
    [InlineData("-3,0", "out of range")]
    [InlineData("NaN,0", "Field 1 is no number")]
    [InlineData("1,,x,x", "Field 2 is no number")]
    public void A_wrong_line_says_what_is_wrong(string line, string expected)
    {
        var columns = RiskColumns.Find("B,A,x,y"u8.ToArray().AsSpan(), [new("A", "", Direction.Free), new("B", "", Direction.Free)]).Value;
        Assert.Contains(expected, columns.Read(Encoding.UTF8.GetBytes(line), new double[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_quoted_and_after_a_byte_order_mark()
    {
        var columns = RiskColumns.Find(Encoding.UTF8.GetBytes("\uFEFFignored, \"b\",A"), [new("A", "", Direction.Free), new("B", "", Direction.Free)]).Value;
        var row = new double[2];
        Assert.Null(columns.Read("x,\" 2\",-7"u8, row));
        Assert.Equal([-7, 2], row);
    }

    [Fact]
    public void The_model_that_is_shipped_is_learnt_again_from_the_published_table_and_holds_its_floor_on_rows_it_never_saw()
    {
        Assert.SkipWhen(Published.Data is null, "PROSPECT_DATA is not set.");
        using var csv = File.OpenRead(Path.Combine(Published.Data!, "..", "heloc", "heloc_development.csv"));
        var data = RiskDataFile.Read(csv).Value;
        Assert.Equal(Text(AdditiveModel.Full), Text(AdditiveTraining.Fit(data, HelocFeatures.All)));
        var figures = RiskFolds.Measure("full", data, RiskFolds.Additive(HelocFeatures.All));
        Assert.True(figures.Auc >= RiskFolds.AucFloor, $"{figures.Auc}");
        Assert.True(figures.CalibrationError <= RiskFolds.CalibrationCeiling, $"{figures.CalibrationError}");
    }

    private static RiskData Made(double[] values, bool[] bad) => new(new Dictionary<string, double[]> { [HelocFeatures.All[0].Name] = values }, bad);

    private static string Text(AdditiveModel model)
    {
        using var stream = new MemoryStream();
        AdditiveModelFile.Write(model, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
