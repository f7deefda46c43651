using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>How debts have been paid: the share of months on time, the worst month and how long ago it was, what is past due now, and debts gone bad.</summary>
internal static class PaymentFactors
{
    private static readonly Curve OnTime = new((0.85m, -20), (0.95m, 0), (0.99m, 25), (1m, 40));

    public static IEnumerable<Factor> Of(CreditProfile profile) => [Share(profile), Worst(profile), PastDue(profile), Derogatory(profile)];

    // A collector receives no monthly payments, and a debt once written off is marked so every month: only the first such month is news.
    private static IEnumerable<PaymentMonth> Marks(ProfileAccount account)
    {
        var months = account.Account.Kind is AccountKind.Collection ? [] : account.Account.History.Where(m => m.Code is not PaymentCode.None).OrderByDescending(m => m.Month).ToList();
        return months.Where((m, i) => m.Code < PaymentCode.Collection || i + 1 == months.Count || months[i + 1].Code < PaymentCode.Collection);
    }

    private static Factor Share(CreditProfile profile)
    {
        const string benchmark = "Every payment on time.";
        var rated = profile.Accounts.Sum(a => Marks(a).Count());
        if (rated == 0)
        {
            return new("payment-history", null, 0, benchmark, "The reports show no month of payments.", []);
        }

        var late = profile.Accounts.Where(a => Marks(a).Any(m => m.IsLate)).ToList();
        var lateMonths = late.Sum(a => Marks(a).Count(m => m.IsLate));
        var share = (decimal)(rated - lateMonths) / rated;

        // Few months prove little: the gain grows over the first two years of them.
        var points = OnTime.Points(share);
        points = points > 0 ? points * Math.Min(rated, 24) / 24 : points;
        return new("payment-history", Math.Round(share, 4), points, benchmark,
            lateMonths == 0 ? $"All {rated} months on record were paid on time." : $"{lateMonths} of {rated} months on record {(lateMonths == 1 ? "was" : "were")} not paid on time.",
            [.. (late.Count > 0 ? late : profile.Accounts).SelectMany(a => a.Evidence("history"))]);
    }

    private static Factor Worst(CreditProfile profile)
    {
        const string benchmark = "No payment 30 days late or more; a late one weighs less every year.";
        var marks = profile.Accounts.SelectMany(a => Marks(a).Where(m => m.IsLate).Select(m => (Account: a, m.Month, m.Code, Cost: Cost(m, profile.AsOf)))).ToList();
        if (marks.Count == 0)
        {
            var rated = profile.Accounts.Sum(a => Marks(a).Count());
            return new("worst-delinquency", 0, rated == 0 ? 0 : 40 * Math.Min(rated, 24) / 24, benchmark, rated == 0 ? "No payment is on record." : "No payment on record was late.", []);
        }

        var worst = marks.Aggregate((x, y) => y.Cost > x.Cost ? y : x);
        var latest = marks.Max(m => m.Month);
        return new("worst-delinquency", Days(worst.Code), -(int)Math.Round(worst.Cost, MidpointRounding.AwayFromZero), benchmark,
            $"{worst.Account.Account.Creditor} was {Words(worst.Code)} {worst.Month.When()}" + (latest == worst.Month ? "." : $"; the latest late mark of all is of {latest.InWords()}."),
            [.. worst.Account.Evidence("history")]);
    }

    // What a mark costs at first, and how it fades: to three quarters after a year, half after two, a third after four.
    private static decimal Cost(PaymentMonth mark, DateOnly asOf)
    {
        var cost = mark.Code switch { PaymentCode.Late30 => 20m, PaymentCode.Late60 => 35m, PaymentCode.Late90 => 52m, _ => 70m };
        var months = PartialDate.Of(asOf).MonthNumber - mark.Month.MonthNumber;
        return cost * (months switch { < 12 => 1m, < 24 => 0.75m, < 48 => 0.5m, _ => 0.34m });
    }

    private static Factor PastDue(CreditProfile profile)
    {
        var behind = profile.Accounts.Where(a => a.Account is { Status: AccountStatus.Open, PastDue: > 0 }).ToList();
        var amount = behind.Sum(a => a.Account.PastDue!.Value);
        return new("past-due", amount, behind.Count == 0 ? 0 : -15, "Nothing past due.",
            behind.Count == 0 ? "No open account is past due." : $"{Money.Usd(amount)} is past due now.", [.. behind.SelectMany(a => a.Evidence("pastDue"))]);
    }

    private static Factor Derogatory(CreditProfile profile)
    {
        var bad = profile.Accounts.Where(a => a.IsDerogatory).ToList();
        var cost = bad.Sum(a => (a.Account.Balance is 0 ? 12m : 35m) * Fading(ProfileAccount.MonthsSince(a.Account.FirstDelinquency ?? a.Account.Opened, profile.AsOf)))
            + profile.PublicRecords.Sum(r => 60m * Fading(r.Filed is { } filed ? PartialDate.Of(profile.AsOf).MonthNumber - filed.MonthNumber : null));
        var evidence = bad.SelectMany(a => a.Evidence("status")).Concat(profile.PublicRecords.SelectMany(r => r.Evidence.Values.Take(1)));
        return new("derogatory", bad.Count + profile.PublicRecords.Count, -(int)Math.Min(95, Math.Round(cost, MidpointRounding.AwayFromZero)),
            "No collection, charge-off, repossession, foreclosure or bankruptcy.", Describe(bad, profile.PublicRecords.Count), [.. evidence]);
    }

    private static decimal Fading(int? months) => months switch { null or < 24 => 1m, < 48 => 0.75m, _ => 0.5m };

    private static string Describe(List<ProfileAccount> bad, int records)
        => (bad.Count, records) switch
        {
            (0, 0) => "There is no collection, charge-off or public record.",
            (0, _) => $"{Count(records, "public record")} of a court.",
            (_, 0) => $"{Count(bad.Count, "debt")} gone bad: {string.Join(", ", bad.Select(a => a.Account.Creditor))}.",
            _ => $"{Count(bad.Count, "debt")} gone bad ({string.Join(", ", bad.Select(a => a.Account.Creditor))}) and {Count(records, "public record").ToLowerInvariant()}.",
        };

    private static string Count(int number, string thing) => number == 1 ? $"One {thing}" : $"{number} {thing}s";

    private static int Days(PaymentCode code) => code switch
    {
        PaymentCode.Late30 => 30, PaymentCode.Late60 => 60, PaymentCode.Late90 => 90, PaymentCode.Late120 => 120, PaymentCode.Late150 => 150, _ => 180,
    };

    private static string Words(PaymentCode code) => code switch
    {
        PaymentCode.ChargeOff => "charged off",
        PaymentCode.Collection => "in collection",
        PaymentCode.Repossession => "repossessed",
        PaymentCode.Foreclosure => "foreclosed",
        _ => $"{Days(code)} days late",
    };
}
