using Prospect.Credit.Checking;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;

namespace Prospect.Credit.Planning;

/// <summary>
/// Makes a plan: what is due first, then the money where it does most for what is wished; dispute what looks wrong, let inquiries age.
/// </summary>
public static class Planner
{
    private const decimal AssumedShare = 0.03m;

    /// <param name="profile">What is scored.</param>
    /// <param name="findings">What looks wrong.</param>
    /// <param name="today">The day from which the steps are dated.</param>
    /// <param name="wish">What can be paid, and what for; <see cref="PlanWish.For"/> has named its accounts.</param>
    /// <param name="scorer">What judges.</param>
    public static Plan Make(CreditProfile profile, IReadOnlyList<Finding> findings, DateOnly today, PlanWish wish, ReportScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(scorer);
        var others = OtherSteps.Of(profile, findings, today, scorer);
        var debts = Debt.Of(profile, findings, wish);
        if (debts.Count == 0)
        {
            return new(Numbered(others), null);
        }

        var (months, first) = (wish.Horizon(today), Ledger.Run(debts, long.MaxValue / 4, 1, null));
        var minimums = first.Minimum(0);
        var budget = wish.Budget ?? Assumed(debts, minimums);
        var least = Ledger.Run(debts, MonthlyCourse.Cents(Math.Max(budget, minimums)), months, null);
        var outlook = new Outlook(profile, debts, least, scorer);
        var search = new FloorSearch(debts, MonthlyCourse.Cents(budget), months, outlook, least);
        var (avalanche, snowball) = (search.Try(Strategy.Avalanche), search.Try(Strategy.Snowball));
        var best = avalanche.Course.IsShort ? avalanche
            : wish.Wish is Wish.Ready ? search.Best()
            : snowball.Course.Interest < avalanche.Course.Interest || (snowball.Course.Interest == avalanche.Course.Interest && snowball.Score > avalanche.Score) ? snowball : avalanche;
        var reach = Reach(profile, scorer);
        var comparison = new PlanComparison(wish.Wish, today.AddMonths(months), months, budget, wish.Budget is null, minimums, debts.Where(d => d.IsLoan).Sum(d => MonthlyCourse.Scheduled(d.Account, d.Rate)),
            [.. debts.Select(d => new DebtRate(d.At, d.Rate, !wish.Rates.ContainsKey(d.At)))],
            [.. new[] { ("plan", best), ("avalanche", avalanche), ("snowball", snowball) }.Select(s => Outcome(s.Item1, s.Item2, outlook, reach, today))],
            $"What the reports show is taken for today's. Every payment due is made, nothing new is charged, the whole budget is spent each month, and what a loan frees once it is paid goes on to the other debts. {AssumedRates.Source} {Gain.Basis}");
        var steps = new PaymentSteps(profile, debts, budget, today, scorer).Of(best.Course, least, outlook);
        return new(Numbered([.. steps, .. others]), comparison);
    }

    private static IReadOnlyList<PlanStep> Numbered(IEnumerable<PlanStep> steps) => [.. steps.OrderBy(s => s.By).Select((step, i) => step with { Step = i + 1 })];

    // What is due and a little more, in tens of dollars: enough for a plan to show something, and to be replaced by what the person can really pay.
    private static decimal Assumed(IReadOnlyList<Debt> debts, decimal minimums)
        => Math.Ceiling((minimums + Math.Max(50, AssumedShare * debts.Where(d => !d.IsLoan).Sum(d => d.Balance))) / 10) * 10;

    private static int Reach(CreditProfile profile, ReportScorer scorer)
    {
        var now = scorer.Judge(profile);
        return Math.Max(now.Estimate.High - now.Centre, now.Centre - now.Estimate.Low);
    }

    private static StrategyOutcome Outcome(string name, Trial trial, Outlook outlook, int reach, DateOnly today)
    {
        var course = Enumerable.Range(0, trial.Course.Months).Select(month => (Month: month, Owed: trial.Course.Owed(month)))
            .Select(m => new MonthThen(today.AddMonths(m.Month + 1), m.Owed.Sum(), Math.Round(outlook.Score(m.Month, m.Owed), 1))).ToList();
        var middle = course[^1].Middle;
        return new(name, trial.Course.Interest, course[^1].Owed, new(Math.Max(300, (int)Math.Floor(middle) - reach), middle, Math.Min(850, (int)Math.Ceiling(middle) + reach)), course);
    }
}

/// <summary>A plan with what it is measured against.</summary>
/// <param name="Steps">What to do, in order.</param>
/// <param name="Comparison">Beside what people commonly do; null where nothing is owed.</param>
public sealed record Plan(IReadOnlyList<PlanStep> Steps, PlanComparison? Comparison);
