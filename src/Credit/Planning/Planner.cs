using Prospect.Credit.Checking;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Planning;

/// <summary>Makes a first plan: bring current what is past due, pay down the cards that cost most, dispute what looks wrong, let inquiries age.</summary>
public static class Planner
{
    private const int MostCards = 3;

    // The corners below which scorecards, this one's too, read a card as less full.
    private static readonly decimal[] Thresholds = [0.75m, 0.50m, 0.30m, 0.10m];

    /// <param name="profile">What is scored.</param>
    /// <param name="findings">What looks wrong.</param>
    /// <param name="today">The day from which the steps are dated.</param>
    /// <param name="scorer">What judges the profile before and after a step.</param>
    public static IReadOnlyList<PlanStep> Plan(CreditProfile profile, IReadOnlyList<Finding> findings, DateOnly today, ReportScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(scorer);
        var steps = new List<PlanStep>();
        foreach (var step in BringCurrent(profile, today, scorer).Concat(PayDown(profile, today, scorer)).Concat(Dispute(profile, findings, today, scorer)).Concat(Wait(profile, today, scorer)))
        {
            steps.Add(step with { Step = steps.Count + 1 });
        }

        return steps;
    }

    private static IEnumerable<PlanStep> BringCurrent(CreditProfile profile, DateOnly today, ReportScorer scorer)
    {
        var current = profile;
        foreach (var behind in profile.Accounts.Where(a => a.Account is { Status: AccountStatus.Open, PastDue: > 0 }).OrderByDescending(a => a.Account.PastDue))
        {
            var amount = behind.Account.PastDue!.Value;
            var (before, after) = (current, current.With(behind.At, a => a with { PastDue = 0 }));
            current = after;
            yield return new(0, "bring-current", amount, today.AddDays(30), Gain.Around(Points(scorer, after) - Points(scorer, before)),
                $"Pay the {Money.Usd(amount)} that {behind.Account.Creditor} reports as past due, before anything else: each further month behind is a new mark, and worse than the last.");
        }
    }

    private static IEnumerable<PlanStep> PayDown(CreditProfile profile, DateOnly today, ReportScorer scorer)
    {
        var current = profile;
        for (var i = 0; i < MostCards; i++)
        {
            var best = current.Accounts.Select(card => (Card: card, After: Lower(current, card)))
                .Where(c => c.After is not null).Select(c => (c.Card, c.After!.Value.Profile, c.After.Value.Amount, c.After.Value.Threshold, Gain: Points(scorer, c.After.Value.Profile) - Points(scorer, current)))
                .Where(c => c.Gain > 0).Aggregate(((ProfileAccount Card, CreditProfile Profile, decimal Amount, decimal Threshold, int Gain)?)null, (x, y) => x is null || y.Gain > x.Value.Gain || (y.Gain == x.Value.Gain && y.Amount < x.Value.Amount) ? y : x);
            if (best is not { } found)
            {
                yield break;
            }

            current = found.Profile;
            yield return new(0, "pay-down", found.Amount, today.AddMonths(i + 1), Gain.Around(found.Gain),
                $"Pay {Money.Usd(found.Amount)} on {found.Card.Account.Creditor}, so that it reports no more than {found.Threshold * 100:0}% of its limit. What counts is the balance on the day of the statement.");
        }
    }

    private static (CreditProfile Profile, decimal Amount, decimal Threshold)? Lower(CreditProfile profile, ProfileAccount card)
    {
        // An authorized user neither owes the balance nor decides on it.
        if (card.Account.Responsibility is Responsibility.Authorized or Responsibility.Terminated || card.Utilization is not { } used || Thresholds.Where(t => t < used).DefaultIfEmpty(0).Max() is not (> 0 and var threshold))
        {
            return null;
        }

        var target = Math.Floor(card.Account.CreditLimit!.Value * threshold);
        return (profile.With(card.At, a => a with { Balance = target }), card.Account.Balance!.Value - target, threshold);
    }

    private static IEnumerable<PlanStep> Dispute(CreditProfile profile, IReadOnlyList<Finding> findings, DateOnly today, ReportScorer scorer)
    {
        // Several faults of one account go into one letter.
        var disputed = new HashSet<AccountRef>();
        foreach (var finding in findings.Where(f => f.Severity >= Severity.Medium || f.Inquiry is not null))
        {
            if (finding.Accounts.Count > 0 && !finding.Accounts.Any(disputed.Add))
            {
                continue;
            }

            var after = finding.Inquiry is { } inquiry
                ? profile with { HardInquiries = [.. profile.HardInquiries.Where(i => i != inquiry)] }
                : profile.Without([.. finding.Accounts.TakeLast(1)]);
            yield return new(0, "dispute", null, today.AddDays(30), Gain.UpTo(finding.Accounts.Count == 0 && finding.Inquiry is null ? 0 : Points(scorer, after) - Points(scorer, profile)),
                $"Dispute this with the bureau, which has 30 days to look into it (15 USC 1681i(a)(1)): {finding.Text}");
        }
    }

    private static IEnumerable<PlanStep> Wait(CreditProfile profile, DateOnly today, ReportScorer scorer)
    {
        var since = profile.AsOf.AddMonths(-12);
        var recent = profile.HardInquiries.Where(i => i.Date?.Last >= since).Select(i => i.Date!.Value.Last).ToList();
        if (recent.Count == 0)
        {
            yield break;
        }

        var when = recent.Max().AddMonths(12).AddDays(1);
        var by = when > today ? when : today.AddDays(1);
        var after = profile with { HardInquiries = [.. profile.HardInquiries.Where(i => i.Date?.Last < since)] };
        if (Points(scorer, after) <= Points(scorer, profile))
        {
            yield break;
        }

        yield return new(0, "wait", null, by, Gain.Around(Points(scorer, after) - Points(scorer, profile)),
            $"Apply for nothing new until {PartialDate.Of(by).InWords()}. By then every hard inquiry is more than a year old and no longer counts for most scores.");
    }

    private static int Points(ReportScorer scorer, CreditProfile profile) => (int)Math.Round(scorer.Score(profile), MidpointRounding.AwayFromZero);
}
