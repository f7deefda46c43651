using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>Says how debts were paid.</summary>
internal static class PaymentWords
{
    public static Description History(DescribedProfile described)
    {
        const string benchmark = "No payment 30 days late or more. A late one weighs less every month.";
        var accounts = described.Accounts.ToList();
        var late = accounts.Select(a => (Account: a, Standing: Standing.Of(a, described.Now))).Where(a => a.Standing.WasLate).ToList();
        var share = Math.Round((accounts.Count - late.Count) / (decimal)accounts.Count, 4);
        if (late.Count == 0)
        {
            var months = accounts.Sum(a => PaymentRecord.Of(a.Account).Rated);
            return new(share, benchmark, months == 0 ? "No account shows a late payment, and none shows its months." : $"All {months} months on record were paid on time.", accounts.SelectMany(a => a.Evidence("history")));
        }

        var latest = late.Where(l => l.Standing.Latest is not null).Select(l => l.Standing.Latest!.Value).DefaultIfEmpty(-1).Max();
        var worst = late.Aggregate((x, y) => y.Standing.Worst < x.Standing.Worst || (y.Standing.Worst == x.Standing.Worst && (y.Standing.Latest ?? 0) > (x.Standing.Latest ?? 0)) ? y : x);
        return new(share, benchmark,
            $"{Capital(Count(late.Count, "account"))} of {accounts.Count} {(late.Count == 1 ? "was" : "were")} late at some time. The worst is {worst.Account.Account.Creditor}, {Words(worst.Standing.Worst, worst.Account.Account)}"
            + (latest < 0 ? "." : $"; the latest late mark of all is of {PartialDate.OfMonthNumber(latest).InWords()}, {Ago(described.Now - latest)}."),
            late.SelectMany(l => l.Account.Evidence("history").Concat(l.Standing.Worst is Gravity.Derogatory ? l.Account.Evidence("status") : l.Account.Counted.IsBehind ? l.Account.Evidence("pastDue") : [])));
    }

    public static Description Derogatory(DescribedProfile described)
    {
        var profile = described.Profile;
        var collections = profile.Accounts.Where(a => a.Account.Kind is AccountKind.Collection).ToList();
        var bad = described.Accounts.Where(a => Standing.Of(a, described.Now).Worst <= Gravity.Days60).ToList();
        var bankruptcies = profile.PublicRecords.Count(r => r.Kind is PublicRecordKind.Bankruptcy7 or PublicRecordKind.Bankruptcy13);
        var others = profile.PublicRecords.Count - bankruptcies;
        var parts = new[]
        {
            (bad.Count, $"{Count(bad.Count, "account")} 60 days late or worse at some time"), (collections.Count, Count(collections.Count, "collection")),
            (bankruptcies, Count(bankruptcies, "bankruptcy", "bankruptcies")), (others, Count(others, "other public record")),
        }.Where(p => p.Item1 > 0).Select(p => p.Item2).ToList();
        return new(bad.Count + collections.Count + profile.PublicRecords.Count, "No account 60 days late or worse, no collection, no bankruptcy.",
            parts.Count == 0 ? "No account was ever 60 days late or worse; there is no collection and no public record." : $"On file: {Listed(parts)}.",
            bad.SelectMany(a => a.Evidence("history", "status")).Concat(collections.SelectMany(a => a.Evidence("status", "creditor").Take(1))).Concat(profile.PublicRecords.SelectMany(r => r.Evidence.Values.Take(1))));
    }

    public static string Count(int number, string one, string? many = null) => number switch { 0 => $"no {one}", 1 => $"one {one}", _ => $"{number} {many ?? one + "s"}" };

    public static string Ago(int months) => months switch
    {
        <= 0 => "this month",
        1 => "a month ago",
        < 24 => $"{months} months ago",
        _ => $"{months / 12} years ago",
    };

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Listed(List<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    private static string Words(Gravity gravity, Account account) => gravity switch
    {
        Gravity.Days30 => "30 days late",
        Gravity.Days60 => "60 days late",
        Gravity.Days90 => "90 days late",
        Gravity.Days120 => "120 days late or more",
        Gravity.Unknown => account.PastDue > 0 ? $"with {Money.Usd(account.PastDue.Value)} past due" : "of which the report only says when it began",
        _ => account.Status switch
        {
            AccountStatus.ChargedOff => "charged off",
            AccountStatus.Repossession => "repossessed",
            AccountStatus.Foreclosure => "foreclosed",
            AccountStatus.Collection => "in collection",
            _ => "a debt gone bad",
        },
    };
}
