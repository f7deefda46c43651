using Prospect.Credit.Reports;

namespace Prospect.Credit.Scoring;

/// <summary>How long credit has been on file: the oldest account, and the average.</summary>
internal static class AgeFactor
{
    private static readonly Curve Years = new((0m, -25), (1m, -12), (3m, 0), (8m, 20), (20m, 40));

    public static Factor Of(CreditProfile profile)
    {
        const string benchmark = "More than eight years, on average and for the oldest account.";
        var ages = profile.Accounts.Where(a => a.Account.Kind is not AccountKind.Collection && a.Account.Opened is not null)
            .Select(a => (Account: a, Months: ProfileAccount.MonthsSince(a.Account.Opened, profile.AsOf)!.Value)).ToList();
        if (ages.Count == 0)
        {
            return new("age-of-file", null, 0, benchmark, "No account shows when it was opened.", []);
        }

        var oldest = ages.Aggregate((x, y) => y.Months > x.Months ? y : x);
        var (eldest, average) = (oldest.Months / 12m, ages.Average(a => (decimal)a.Months) / 12);
        return new("age-of-file", Math.Round(eldest, 1), Years.Points((eldest + average) / 2), benchmark,
            $"The oldest account, {oldest.Account.Account.Creditor}, is {Math.Round(eldest, 1):0.#} years old; the average is {Math.Round(average, 1):0.#}.",
            [.. oldest.Account.Evidence("opened")]);
    }
}
