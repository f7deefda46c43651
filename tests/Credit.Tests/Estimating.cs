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
            var centre = analysis.Base + analysis.Factors.Sum(f => f.Contribution);
            Assert.InRange(centre, 300, 850);
            Assert.InRange(centre, analysis.Estimate.Low, analysis.Estimate.High);
            Assert.True(analysis.Estimate.Low == 300 || analysis.Estimate.High == 850 || analysis.Estimate.Low + analysis.Estimate.High == 2 * centre);
            Assert.False(analysis.Estimate.IsABureauScore);
        });

    [Fact]
    public void Paying_down_never_lowers_the_estimate()
        => Gen.Select(Reports, Gen.Int[0, 7], Gen.Int[0, 100]).Sample((report, which, percent) =>
        {
            if (report.Accounts.Count == 0)
            {
                return;
            }

            var at = which % report.Accounts.Count;
            var paid = report with { Accounts = [.. report.Accounts.Select((a, i) => i == at ? a with { Balance = Math.Floor(a.Balance!.Value * percent / 100) } : a)] };
            Assert.True(Centre(paid) >= Centre(report));
        });

    [Fact]
    public void A_later_mark_never_raises_the_estimate()
        => Gen.Select(Reports, Gen.Int[0, 7]).Sample((report, which) =>
        {
            if (report.Accounts.Count == 0)
            {
                return;
            }

            var at = which % report.Accounts.Count;
            var late = report with { Accounts = [.. report.Accounts.Select((a, i) => i == at ? a with { History = [.. a.History.Select((m, j) => j == 0 && m.Code is PaymentCode.Ok ? m with { Code = PaymentCode.Late30 } : m)] } : a)] };
            Assert.True(Centre(late) <= Centre(report));
        });

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
        Assert.Equal("Nothing on file holds you back, and no entry looks wrong.", CreditAnalyser.Analyse([Made.Report(Made.Card(), Made.Loan())], Made.Today).Headline);
        Assert.StartsWith("One card near its limit holds you back most, and one entry looks wrong.",
            CreditAnalyser.Analyse([Made.Report(Made.Card() with { Balance = 4900 }, Made.Loan(), Made.Card("OAK STORE") with { CreditLimit = null })], Made.Today).Headline, StringComparison.Ordinal);
    }

    private static int Centre(CreditReport report) => ReportScorer.Shipped.Judge(CreditProfile.Of([report], Made.Today)).Centre;
}
