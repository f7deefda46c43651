using Prospect.Credit.Reports;
using Prospect.Credit.Risk;
using Prospect.Credit.Scoring;

namespace Prospect.Credit.Tests;

/// <summary>The figures that a file comes to, counted by hand.</summary>
public sealed class ReportFiguresOfAFile
{
    private static Judgement Judged(CreditReport report) => ReportScorer.Shipped.Judge(CreditProfile.Of([report], Made.Today));

    private static Factor Of(CreditReport report, string name) => Judged(report).Factors.Single(f => f.Name == name);

    [Fact]
    public void Utilization_is_that_of_open_cards_and_of_what_is_still_owed_on_closed_ones()
    {
        var report = Made.Report(Made.Card() with { Balance = 1000, CreditLimit = 4000 }, Made.Card("OAK STORE") with { Number = "5", Balance = 500, CreditLimit = null, HighBalance = 1000 },
            Made.Card("ASH CARD") with { Number = "6", Balance = 700, CreditLimit = 900, Status = AccountStatus.Closed }, Made.Loan());
        var factor = Of(report, "utilization");
        Assert.Equal(0.386m, factor.Value); // (1,500 + 700) of (5,000 + 700): the closed card is full as long as it is owed
        Assert.Contains("$1,500 is owed on limits of $5,000: 30%", factor.Text, StringComparison.Ordinal);
        Assert.Contains("$700 is owed on ASH CARD, which is closed or written off and counts as full until paid: 39% in all.", factor.Text, StringComparison.Ordinal);
        Assert.Contains("One card shows no limit; the highest balance stands for it", factor.Text, StringComparison.Ordinal);
        Assert.Null(Of(Made.Report(Made.Loan()), "utilization").Value);
    }

    [Fact]
    public void A_debt_written_off_long_ago_is_no_news_every_month_since()
    {
        var old = Made.Card() with { Status = AccountStatus.ChargedOff, Balance = 0, History = [.. Made.Months("2026-04", 40, PaymentCode.ChargeOff), .. Made.Months("2022-12", 3, PaymentCode.Late90), .. Made.Months("2022-09", 5)] };
        Assert.Contains("the latest late mark of all is of January 2023", Of(Made.Report(old, Made.Loan()), "payment-history").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Collections_count_beside_the_accounts_and_not_among_them()
    {
        var report = Made.Report(Made.Card(), Made.Loan(), Made.Collector());
        Assert.Equal(1m, Of(report, "derogatory").Value);
        Assert.Equal(2m, Of(report, "depth").Value);
        Assert.Equal(0m, Of(Made.Report(Made.Card(), Made.Loan()), "derogatory").Value);
    }

    [Fact]
    public void Inquiries_of_six_months_count_and_older_ones_are_only_named()
    {
        Inquiry Asked(string date) => new() { Creditor = "FIR LENDING", Kind = InquiryKind.Hard, Date = Made.Date(date) };
        var factor = Of(Made.Report(Made.Card()) with { Inquiries = [Asked("2026-04-28"), Asked("2026-01-05"), Asked("2025-08-05"), Asked("2023-08-05")] }, "inquiries");
        Assert.Equal(2m, factor.Value);
        Assert.Contains("on 28 April 2026", factor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_of_the_model_belongs_to_one_factor_and_each_factor_says_where_it_stands()
    {
        var report = Made.Report(Made.Card() with { Balance = 4100 }, Made.Loan(), Made.Collector()) with { Inquiries = [new() { Creditor = "FIR LENDING", Kind = InquiryKind.Hard, Date = Made.Date("2026-03-01"), Evidence = Made.Card().Evidence }] };
        var judgement = Judged(report);
        Assert.Equal(9, judgement.Factors.Count);
        Assert.All(judgement.Factors.Where(f => f.Name != "mix"), f => Assert.NotEmpty(f.Evidence));
        Assert.All(judgement.Factors, f => Assert.True(f.Text.Length > 10 && f.Benchmark.Length > 5));

        // The exact points: even odds, less each contribution of the model.
        var model = ReportModel.Shipped;
        Assert.Equal(HelocFeatures.OfReport.Select(f => f.Name), model.Model.Features.Select(f => f.Name));
        Assert.Equal(judgement.Base, (int)Math.Round(model.Scale.AtEvenOdds - (model.Scale.PerLogOdds * model.Model.Intercept), MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void The_scale_and_the_shapes_that_are_shipped_are_learnt_again_from_the_published_table()
    {
        Assert.SkipWhen(Published.Data is null, "PROSPECT_DATA is not set.");
        using var csv = File.OpenRead(Path.Combine(Published.Data!, "..", "heloc", "heloc_development.csv"));
        var learnt = ReportTraining.Fit(RiskDataFile.Read(csv).Value);
        Assert.Equal(Text(ReportModel.Shipped), Text(learnt));
    }

    [Fact]
    public void The_further_a_row_lies_from_what_was_learnt_the_wider_the_range()
    {
        double[] usual = [200, 12, 80, 20, 0, 0, 100, -7, 7, 8, 21, 1, 30, 3, 1, 1, 30, 60, 3, 2, 1, 60], strange = [.. usual];
        (strange[2], strange[10], strange[16]) = (380, 104, 230);
        Assert.True(ReportModel.Shipped.Reach(strange, 21) > ReportModel.Shipped.Reach(usual, 21));
        Assert.True(ReportModel.Shipped.Reach(usual, 2) > ReportModel.Shipped.Reach(usual, 21));
    }

    private static string Text(ReportModel model)
    {
        using var stream = new MemoryStream();
        ReportModelFile.Write(model, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
