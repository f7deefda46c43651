using System.Text.Json;
using CsCheck;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;

namespace Prospect.Credit.Tests;

public sealed class Estimating
{
    private static readonly Gen<Account> Accounts = Gen.Select(Gen.Int[0, 12000], Gen.Int[0, 12000], Gen.Int[0, 6], Gen.Int[0, 8], Gen.Int[1, 60], Gen.Int[0, 11], Gen.Int[0, 900])
        .Select((balance, limit, kind, status, months, code, due) => Made.Card() with
        {
            Kind = (AccountKind)kind, Status = (AccountStatus)status, Balance = balance, CreditLimit = limit, PastDue = due,
            History = Made.Marked(Made.Months("2026-04", months), "2026-02", (PaymentCode)code),
        });

    private static readonly Gen<CreditReport> Reports = Accounts.Array[0, 8].Select(a => Made.Report(a));

    [Fact]
    public void Contributions_add_up_to_the_centre_of_a_range_on_the_scale()
        => Reports.Sample(report =>
        {
            var analysis = CreditAnalyser.Analyse([report], Made.Today);
            Assert.Equal(analysis.Centre, analysis.Base + analysis.Factors.Sum(f => f.Contribution));
            Assert.InRange(analysis.Centre, 300, 850);
            Assert.InRange(analysis.Centre, analysis.Estimate.Low, analysis.Estimate.High);
            Assert.True(analysis.Estimate.Low == 300 || analysis.Estimate.High == 850 || analysis.Estimate.Low + analysis.Estimate.High == 2 * analysis.Centre);
            Assert.False(analysis.Estimate.IsABureauScore);
            Assert.Equal(analysis.Centre, (int)Math.Round(ReportScorer.Shipped.Score(CreditProfile.Of([report], Made.Today)), MidpointRounding.AwayFromZero));
        });

    [Fact]
    public void Without_a_card_or_loan_nothing_is_estimated_and_that_is_said()
    {
        foreach (var report in new[] { Made.Report(), Made.Report(Made.Collector()) })
        {
            var analysis = CreditAnalyser.Analyse([report], Made.Today);
            Assert.Equal((300, 850), (analysis.Estimate.Low, analysis.Estimate.High));
            Assert.Empty(analysis.Factors);
            Assert.Contains("nothing can be estimated", analysis.Estimate.Basis, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_spotless_file_stands_high_and_one_with_debts_gone_bad_far_below_it()
    {
        var spotless = Enumerable.Range(0, 14).Select(i => Made.Card($"BANK {i}") with { Opened = Made.Date($"{2000 + i}-03"), Number = $"{i}", Balance = i < 3 ? 150 : 0 })
            .Concat(Enumerable.Range(0, 4).Select(i => Made.Loan() with { Creditor = $"LENDER {i}", Number = $"9{i}", Status = i == 0 ? AccountStatus.Open : AccountStatus.Paid, Balance = i == 0 ? 9000 : 0 })).ToArray();
        var high = CreditAnalyser.Analyse([Made.Report(spotless)], Made.Today);
        Assert.InRange(high.Centre, 790, 850);
        Assert.Equal("Nothing on file holds you back, and no entry looks wrong.", high.Headline);

        Account Bad(int i) => Made.Card($"BANK {i}") with { Number = $"{i}", Status = AccountStatus.ChargedOff, Balance = 900, PastDue = 900, FirstDelinquency = Made.Date("2025-01"), History = [.. Made.Months("2026-04", 10, PaymentCode.ChargeOff), .. Made.Months("2025-06", 5, PaymentCode.Late90)] };
        var low = CreditAnalyser.Analyse([Made.Report(Bad(1), Bad(2), Made.Card() with { Balance = 4990 }, Made.Collector()) with { PublicRecords = [new() { Kind = PublicRecordKind.Bankruptcy13, Filed = Made.Date("2025-11-01") }] }], Made.Today);
        Assert.InRange(low.Centre, 300, 560);
        Assert.Equal("Bankruptcy", low.Reasons[0].Statement);
        Assert.True(low.Reasons.Zip(low.Reasons.Skip(1)).All(r => r.First.Points <= r.Second.Points));
    }

    [Fact]
    public void A_thin_file_has_a_wider_range_than_a_thick_one()
    {
        var thin = CreditAnalyser.Analyse([Made.Report(Made.Card() with { History = Made.Months("2026-04", 3), Balance = 4000 })], Made.Today).Estimate;
        var thick = CreditAnalyser.Analyse([Made.Report([.. Enumerable.Range(0, 6).Select(i => Made.Card($"BANK {i}") with { Balance = 4000 })])], Made.Today).Estimate;
        Assert.True(thin.High - thin.Low > thick.High - thick.Low);
    }

    [Fact]
    public void One_account_at_two_bureaus_counts_once_and_its_differences_are_listed()
    {
        var one = Made.Report(Made.Card());
        var other = one with { Bureau = Bureau.TransUnion, Accounts = [Made.Card("BIRCH BK") with { Number = "41112233****", Balance = 280 }, Made.Loan()] };
        var analysis = CreditAnalyser.Analyse([one, other], Made.Today);
        var merged = Assert.Single(analysis.Merged);
        Assert.Equal([new AccountRef(0, 0), new AccountRef(1, 0)], merged.Accounts);
        Assert.Equal("balance", Assert.Single(merged.Differences).Field);
        Assert.Equal(0.06m, analysis.Factors.Single(f => f.Name == "utilization").Value);
        using var json = JsonDocument.Parse(CreditJson.ToText(analysis));
        Assert.Equal("[[0,0],[1,0]]", json.RootElement.GetProperty("merged")[0].GetProperty("accounts").GetRawText());
        Assert.Equal(280, json.RootElement.GetProperty("merged")[0].GetProperty("differences")[0].GetProperty("values").GetProperty("transunion").GetDecimal());
        Assert.False(json.RootElement.GetProperty("estimate").GetProperty("isABureauScore").GetBoolean());
    }

    [Fact]
    public void The_headline_says_what_holds_back_and_whether_something_looks_wrong()
    {
        Assert.Equal("A young file and the small number of accounts hold you back most, and no entry looks wrong.", CreditAnalyser.Analyse([Made.Report(Made.Card() with { Opened = Made.Date("2025-01"), History = Made.Months("2026-04", 12) })], Made.Today).Headline);
        Assert.StartsWith("One card near its limit and ", CreditAnalyser.Analyse([Made.Report(Made.Card() with { Balance = 4900 }, Made.Loan(), Made.Card("OAK STORE") with { CreditLimit = null })], Made.Today).Headline, StringComparison.Ordinal);
    }
}
