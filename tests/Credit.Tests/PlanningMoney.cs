using System.Text.Json;
using CsCheck;
using Prospect.Credit.Planning;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class PlanningMoney
{
    private static readonly CreditReport ThreeCards = Made.Report(
        Made.Card("BIRCH BANK") with { Balance = 4700, CreditLimit = 5000 },
        Made.Card("OAK STORE") with { Balance = 1150, CreditLimit = 1200 },
        Made.Card("ELM CARD") with { Balance = 2600, CreditLimit = 6000 },
        Made.Loan());

    [Fact]
    public void A_plan_is_never_worse_in_what_is_wished_than_avalanche_or_snowball()
        => Gen.Select(Generated.Reports, Gen.Int[0, 1500], Gen.Int[1, 18], Gen.Bool).Sample((report, budget, months, ready) =>
        {
            if (Analyse(report, budget, months, ready ? Wish.Ready : Wish.Cost).Comparison is not { } comparison)
            {
                return;
            }

            var (plan, avalanche, snowball) = (comparison.Strategies[0], comparison.Strategies[1], comparison.Strategies[2]);
            Assert.True(ready ? plan.Estimate.Middle >= Math.Max(avalanche.Estimate.Middle, snowball.Estimate.Middle) || budget < comparison.Minimums : plan.Interest <= Math.Min(avalanche.Interest, snowball.Interest));
        }, iter: 40);

    [Fact]
    public void No_order_costs_less_interest_than_the_highest_rate_first()
        => Gen.Select(Generated.Reports, Gen.Int[200, 2500], Gen.Int[1, 24], Gen.Int[5, 35].Array[7]).Sample((report, budget, months, rates) =>
        {
            var known = report.Accounts.Select((_, i) => (new AccountRef(0, i), (decimal)rates[i])).ToDictionary();
            if (CreditAnalyser.Analyse([report], Made.Today, wish: new(budget, months, Wish.Cost, null, known)).Comparison is { } c && budget >= c.Minimums)
            {
                Assert.True(c.Strategies[1].Interest <= c.Strategies[2].Interest + 0.25m, $"{c.Strategies[1].Interest} against {c.Strategies[2].Interest}");
            }
        }, iter: 40);

    [Fact]
    public void Money_goes_where_a_card_falls_below_a_threshold_when_readiness_is_wished()
    {
        var strategies = Analyse(ThreeCards, 500, 6, Wish.Ready).Comparison!.Strategies;
        Assert.True(strategies[0].Estimate.Middle > strategies[1].Estimate.Middle && strategies[0].Estimate.Middle > strategies[2].Estimate.Middle);
    }

    [Fact]
    public void What_is_past_due_comes_first_then_what_is_due_then_the_rest()
    {
        var report = Made.Report(Made.Card() with { Balance = 4900 }, Made.Loan() with { PastDue = 400, History = Made.Marked(Made.Loan().History, "2026-04", PaymentCode.Late30) });
        var plan = Analyse(report, 700, 6, Wish.Ready).Plan;
        Assert.Equal(["bring-current", "pay-minimums", "pay-down"], plan.Take(3).Select(s => s.Action));
        Assert.Equal(400, plan[0].Amount);
        Assert.Equal(new DateOnly(2026, 6, 10), plan[0].By);
        Assert.Equal(Enumerable.Range(1, plan.Count), plan.Select(s => s.Step));
        Assert.All(plan, s => Assert.True(s.By > Made.Today && s.Expected.Low <= s.Expected.High));
    }

    [Fact]
    public void No_more_is_spent_than_the_budget_and_the_payments_of_loans_hold()
        => Gen.Select(Generated.Reports, Gen.Int[100, 2000], Gen.Int[1, 12]).Sample((report, budget, months) =>
        {
            var analysis = Analyse(report, budget, months, Wish.Ready);
            if (analysis.Comparison is { } c && budget >= c.Minimums)
            {
                Assert.True(analysis.Plan.Where(s => s.Action is "pay-down" or "bring-current").Sum(s => s.Amount) <= (budget + c.LoanPayments) * months);
            }
        }, iter: 30);

    [Fact]
    public void A_budget_below_what_is_due_leads_to_help_first_and_to_no_saving()
    {
        var plan = Analyse(ThreeCards, 60, 6, Wish.Ready).Plan;
        Assert.Equal("ask-for-help", plan[0].Action);
        Assert.DoesNotContain(plan, s => s.Action == "pay-down");
    }

    [Fact]
    public void A_rate_that_the_person_gives_decides_which_card_is_dearest()
    {
        var wish = PlanWish.Read("600", "4", "cost", null, ["0.2=29.9%", "0.0=9.5"], Made.Today).Then(w => w.For([ThreeCards])).Value;
        var analysis = CreditAnalyser.Analyse([ThreeCards], Made.Today, wish: wish);
        Assert.Contains("ELM CARD", analysis.Plan.First(s => s.Action == "pay-down").Text, StringComparison.Ordinal);
        Assert.Equal([(9.5m, false), (22m, true), (29.9m, false), (8m, true)], analysis.Comparison!.Rates.Select(r => (r.Rate, r.IsAssumed)));
    }

    [Fact]
    public void The_books_hold_to_the_cent()
    {
        // 1,000 at 24 percent with 300 a month: 20.00, 14.40, 8.69, 2.86 of interest; the fourth payment is what is left.
        var report = Made.Report(Made.Card() with { Balance = 1000, MonthlyPayment = 40 });
        var wish = new PlanWish(300, 4, Wish.Cost, null, new Dictionary<AccountRef, decimal> { [new(0, 0)] = 24 });
        var plan = CreditAnalyser.Analyse([report], Made.Today, wish: wish).Comparison!.Strategies[0];
        Assert.Equal([720m, 434.40m, 143.09m, 0m], plan.Course.Select(m => m.Owed));
        Assert.Equal(45.95m, plan.Interest);
    }

    [Fact]
    public void A_debt_that_looks_wrong_is_disputed_before_it_is_paid()
    {
        var report = Made.Report(Made.Collector() with { FirstDelinquency = Made.Date("2015-01") }, Made.Card() with { Balance = 0 });
        var analysis = Analyse(report, 900, 6, Wish.Ready);
        Assert.Contains(analysis.Plan, s => s.Action == "dispute");
        Assert.DoesNotContain(analysis.Plan, s => s.Action == "pay-down");
    }

    [Fact]
    public void Where_nothing_is_owed_there_is_nothing_to_compare()
        => Assert.Null(Analyse(Made.Report(Made.Card() with { Balance = 0 }), 500, 6, Wish.Cost).Comparison);

    [Fact]
    public void The_day_of_the_wish_is_the_last_of_the_plan()
    {
        var wish = PlanWish.Read("500", null, "ready", "2026-12-15", [], Made.Today).Value;
        var analysis = CreditAnalyser.Analyse([ThreeCards], Made.Today, wish: wish);
        Assert.Equal((7, new DateOnly(2026, 12, 10)), (analysis.Comparison!.Months, analysis.Comparison.By));
        Assert.All(analysis.Plan.Where(s => s.Action.StartsWith("pay", StringComparison.Ordinal)), s => Assert.True(s.By <= new DateOnly(2026, 12, 15)));
    }

    [Fact]
    public void Every_fault_of_a_wish_is_told_at_once()
    {
        var error = PlanWish.Read("lots", "0", "rich", "2020-01-01", ["0.3", "0.1=400"], Made.Today).Error;
        Assert.Equal("usage", error.Code);
        foreach (var word in new[] { "budget:", "months:", "wish:", "by:", "“0.3”", "“0.1=400”" })
        {
            Assert.Contains(word, error.Detail, StringComparison.Ordinal);
        }

        Assert.Contains("0.9", PlanWish.Read(null, null, null, null, ["0.9=20"], Made.Today).Then(w => w.For([ThreeCards])).Error.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_stands_in_the_json()
    {
        using var json = JsonDocument.Parse(CreditJson.ToText(Analyse(ThreeCards, 500, 6, Wish.Ready)));
        var comparison = json.RootElement.GetProperty("comparison");
        Assert.Equal("ready", comparison.GetProperty("wish").GetString());
        Assert.Equal(["plan", "avalanche", "snowball"], comparison.GetProperty("strategies").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.Equal(6, comparison.GetProperty("strategies")[0].GetProperty("course").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("plan").GetArrayLength() > 0);
    }

    private static CreditAnalysis Analyse(CreditReport report, decimal budget, int months, Wish wish)
        => CreditAnalyser.Analyse([report], Made.Today, wish: PlanWish.Usual with { Budget = budget, Months = months, Wish = wish });
}
