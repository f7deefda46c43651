using System.Text.Json;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;

namespace Prospect.Credit.Tests;

public sealed class Simulating
{
    private static readonly CreditReport Usual = Made.Report(Made.Card() with { Balance = 4500 }, Made.Loan(), Made.Collector());

    [Fact]
    public void Each_action_says_what_it_is_what_it_costs_and_what_it_changes()
    {
        var simulated = Simulate(Usual, "pay:0.0:1000", "settle:0.2:300", "wait:6");
        Assert.Equal(["Pay $1,000 of the $4,500 on BIRCH BANK 4111****.", "Settle HERON RECOVERY HR11**** for $300 of the $640 owed.", "Let 6 months pass, with every payment made and nothing new charged."], simulated.Actions.Select(a => a.Text));
        Assert.Equal([1000, 300, 0], simulated.Actions.Select(a => a.Cost));
        Assert.Contains(simulated.Moved, m => m.Contribution > 0 && m.After < m.Before);
        Assert.True(simulated.Change.Low < simulated.Change.High);
        Assert.Contains("no promise", simulated.Change.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Factors_add_up_before_and_after()
    {
        var simulated = Simulate(Usual, "pay:0.0:all");
        Assert.Equal(simulated.After.Centre - simulated.Before.Centre, simulated.After.Factors.Sum(f => f.Contribution) - simulated.Before.Factors.Sum(f => f.Contribution));
    }

    [Fact]
    public void Every_fault_of_every_action_is_told_at_once()
    {
        var failed = Simulator.Simulate([Usual], ["pay:0.9:100", "fly:0.1", "wait:0", "close:0.1", "pay:0.0:-5", "correct:0.0:balance=lots", "open:castle:9", "remove:0.i7", "pay:0.0:100"], Made.Today);
        Assert.Equal("usage", failed.Error.Code);
        foreach (var said in new[] { "pay:0.9:100: there is no account 0.9; the report has 3", "fly:0.1: there is no such action; there are pay", "wait:0: “0” is no whole number of months", "close:0.1: only an open card", "pay:0.0:-5: “-5” is no sum", "correct:0.0:balance=lots: balance: “lots” is no sum", "open:castle:9: “castle” is none of", "remove:0.i7: there is no inquiry" })
        {
            Assert.Contains(said, failed.Error.Detail, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("pay:0.0:100:", failed.Error.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("pay")]
    [InlineData("pay:::")]
    [InlineData("pay:0.0:1e9")]
    [InlineData("pay:0.0:99999999999999999999999999999999")]
    [InlineData("pay:99999999999.0:5")]
    [InlineData("pay:-1.0:5")]
    [InlineData("wait:2147483648")]
    [InlineData("wait:٣")]
    [InlineData("correct:0.0:history 2025-13=ok")]
    [InlineData("remove:0.4\u0000")]
    [InlineData("pay:new.0:5")]
    public void What_is_no_action_is_refused_with_a_sentence(string spec)
        => Assert.Equal("usage", Simulator.Simulate([Usual], [spec], Made.Today).Error.Code);

    [Fact]
    public void A_wait_pays_what_is_due_and_ages_the_file()
    {
        var after = Simulate(Usual, "wait:2").After;
        Assert.Equal(new DateOnly(2026, 7, 1), after.AsOf);

        // 9,000 at 8 percent a year with 400 a month: 60.00 of interest, then 57.73.
        Assert.Contains("remove", ActionGrammar.Forms.Select(f => f.Form.Split(':')[0]));
        var gone = Simulate(Usual, "wait:2", "pay:0.1:99999");
        Assert.Equal(8317.73m, gone.Actions[1].Cost);
    }

    [Fact]
    public void What_a_damaged_file_may_hold_breaks_nothing()
    {
        var odd = Made.Report(Made.Card() with { Balance = decimal.MaxValue / 1000, CreditLimit = decimal.MaxValue / 1000, MonthlyPayment = -5 }, Made.Loan() with { Balance = -40, Opened = null, History = [] }, Made.Collector() with { FirstDelinquency = Made.Date("9700-12-31"), Opened = null }) with
        {
            ReportDate = Made.Date("9700-12-31"), Inquiries = [new() { Creditor = "X", Kind = InquiryKind.Hard, Date = Made.Date("9700") }],
        };
        Assert.Equal(3, Simulate(odd, "wait:2", "miss:0.0", "pay:0.0:100").Actions.Count);
        Assert.NotNull(CreditAnalyser.Analyse([odd], Made.Today).Comparison);
        Assert.Equal("usage", Simulator.Simulate([odd], ["wait:100", "wait:21"], Made.Today).Error.Code);
        Assert.Equal("usage", Simulator.Simulate([Made.Report()], ["pay:0.0:1"], Made.Today).Error.Code);
    }

    [Fact]
    public void A_loan_that_is_paid_closes_and_one_that_is_gone_bad_leaves_after_seven_years()
    {
        var report = Made.Report(Made.Loan() with { Balance = 500 }, Made.Collector() with { FirstDelinquency = Made.Date("2020-01-15") });
        Assert.Equal("usage", Simulator.Simulate([report], ["wait:2", "pay:0.0:5"], Made.Today).Error.Code);
        Assert.Contains("no longer on file", Simulator.Simulate([report], ["wait:15", "pay:0.1:5"], Made.Today).Error.Detail, StringComparison.Ordinal);
        Assert.Single(Simulate(report, "wait:13", "pay:0.1:5").Actions.Skip(1));
    }

    [Fact]
    public void A_finding_goes_away_with_what_it_is_about_and_the_others_keep_their_names()
    {
        var report = Made.Report(Made.Card() with { Status = AccountStatus.Paid, Balance = 10 }, Made.Card("OAK STORE") with { CreditLimit = null });
        var simulated = Simulate(report, "remove:0.0");
        Assert.Contains(simulated.Before.Findings, f => f.Accounts.Contains(new(0, 0)));
        Assert.All(simulated.After.Findings, f => Assert.DoesNotContain(new AccountRef(0, 0), f.Accounts));
        Assert.Contains(simulated.After.Findings, f => f.Rule == "missing-limit" && f.Accounts.Contains(new(0, 1)));
    }

    [Fact]
    public void An_account_of_several_bureaus_is_one_under_each_of_its_names()
    {
        var other = Usual with { Bureau = Bureau.TransUnion, Accounts = [Usual.Accounts[0] with { Reported = Made.Date("2026-03-01") }] };
        var (one, two) = (Simulator.Simulate([Usual, other], ["pay:0.0:all"], Made.Today).Value, Simulator.Simulate([Usual, other], ["pay:1.0:all"], Made.Today).Value);
        Assert.Equal(JsonSerializer.Serialize(one.After), JsonSerializer.Serialize(two.After));
    }

    [Fact]
    public void The_answer_is_json_with_before_and_after()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CreditJson.Write(writer, SimulationAnswer.Of(Simulate(Usual, "pay:0.0:1000"), Made.Today));
        }

        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.False(json.RootElement.GetProperty("before").GetProperty("estimate").GetProperty("isABureauScore").GetBoolean());
        Assert.True(json.RootElement.GetProperty("after").GetProperty("factors").GetArrayLength() > 5);
        Assert.NotEmpty(json.RootElement.GetProperty("after").GetProperty("plan").EnumerateArray());
        Assert.Equal("pay", json.RootElement.GetProperty("actions")[0].GetProperty("action").GetString());
    }

    private static Simulation Simulate(CreditReport report, params string[] actions) => Simulator.Simulate([report], actions, Made.Today, ReportScorer.Shipped).Value;
}
