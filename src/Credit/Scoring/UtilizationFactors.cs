using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>How much of the credit that revolves is in use: over all cards, and on the fullest one.</summary>
internal static class UtilizationFactors
{
    // Falls everywhere, so that paying down never costs a point.
    private static readonly Curve Overall = new((0.05m, 40), (0.10m, 34), (0.30m, 8), (0.50m, -12), (0.75m, -30), (1m, -45));
    private static readonly Curve Fullest = new((0.10m, 20), (0.30m, 8), (0.50m, -2), (0.75m, -12), (1m, -25));

    public static IEnumerable<Factor> Of(CreditProfile profile)
    {
        const string benchmark = "Below 10% is best, below 30% is good.";
        var cards = profile.Accounts.Where(a => a.Utilization is not null).ToList();
        if (cards.Count == 0)
        {
            return
            [
                new("utilization", null, 0, benchmark, "No open card shows both a balance and a limit.", []),
                new("highest-card-utilization", null, 0, benchmark, "No open card shows both a balance and a limit.", []),
            ];
        }

        var (balance, limit) = (cards.Sum(c => Math.Max(0, c.Account.Balance!.Value)), cards.Sum(c => c.Account.CreditLimit!.Value));
        var overall = balance / limit;
        var fullest = cards.Aggregate((x, y) => y.Utilization > x.Utilization ? y : x);
        return
        [
            new("utilization", Math.Round(overall, 4), Overall.Points(overall), benchmark,
                $"{Money.Usd(balance)} is owed on limits of {Money.Usd(limit)}: {Percent(overall)}.", [.. cards.SelectMany(c => c.Evidence("balance", "creditLimit"))]),
            new("highest-card-utilization", Math.Round(fullest.Utilization!.Value, 4), Fullest.Points(fullest.Utilization.Value), benchmark,
                $"{fullest.Account.Creditor} is the fullest card: {Money.Usd(fullest.Account.Balance!.Value)} of {Money.Usd(fullest.Account.CreditLimit!.Value)}, {Percent(fullest.Utilization.Value)}.",
                [.. fullest.Evidence("balance", "creditLimit")]),
        ];
    }

    private static string Percent(decimal share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%";
}
