using System.Globalization;
using System.Text.Json.Serialization;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Credit.Simulating;
using Prospect.Kernel;

namespace Prospect.Credit.Planning;

/// <summary>What a plan is to be best at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Wish>))]
public enum Wish
{
    /// <summary>A file as ready for a loan as may be on the day wished for.</summary>
    [JsonStringEnumMemberName("ready")] Ready,

    /// <summary>As little interest as may be.</summary>
    [JsonStringEnumMemberName("cost")] Cost,
}

/// <summary>What a person can pay, and what for.</summary>
/// <param name="Budget">US dollars a month for cards, for what is past due and for debts gone bad; the scheduled payments of loans run besides. Null: the minimums and three percent of what the cards owe.</param>
/// <param name="Months">How far the plan reaches, 1 to <see cref="MostMonths"/>.</param>
/// <param name="Wish">What it is to be best at.</param>
/// <param name="By">The day of the wish; it takes the place of <paramref name="Months"/>.</param>
/// <param name="Rates">Percent a year that the person knows; others are assumed (<see cref="AssumedRates"/>).</param>
public sealed record PlanWish(decimal? Budget, int Months, Wish Wish, DateOnly? By, IReadOnlyDictionary<AccountRef, decimal> Rates)
{
    /// <summary>The longest horizon.</summary>
    public const int MostMonths = 60;

    private const int UsualMonths = 12, MostRates = 100;

    /// <summary>Readiness within a year, on an assumed budget.</summary>
    public static PlanWish Usual { get; } = new(null, UsualMonths, Wish.Ready, null, new Dictionary<AccountRef, decimal>());

    /// <summary>Reads a wish as people write it; blank where they say nothing.</summary>
    /// <param name="budget">Such as <c>400</c>.</param>
    /// <param name="months">Such as <c>12</c>.</param>
    /// <param name="wish"><c>cost</c> or <c>ready</c>.</param>
    /// <param name="by">Such as <c>2027-06-01</c>.</param>
    /// <param name="rates">Each such as <c>0.3=24.9</c>.</param>
    /// <param name="today">Before which no wish lies.</param>
    /// <returns>The wish; or <c>usage</c> with every fault.</returns>
    public static Result<PlanWish> Read(string? budget, string? months, string? wish, string? by, IReadOnlyList<string> rates, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var faults = new List<string>();
        decimal? sum = Given(budget) is not { } b ? null : Number(b.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)) is { } amount and <= 1_000_000 ? Math.Round(amount, 2) : Fault<decimal?>($"budget: “{b}” is no sum of US dollars.");
        int? span = Given(months) is not { } m ? null : int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= MostMonths ? n : Fault<int?>($"months: “{m}” is no whole number from 1 to {MostMonths}.");
        Wish? wished = Given(wish) switch { null => null, "cost" => Planning.Wish.Cost, "ready" => Planning.Wish.Ready, var w => Fault<Wish?>($"wish: “{w}” is neither cost nor ready.") };
        DateOnly? day = Given(by) is not { } d ? null : !DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? Fault<DateOnly?>($"by: “{d}” is no day such as {today.AddYears(1):yyyy-MM-dd}.")
            : on <= today || on > today.AddMonths(MostMonths) ? Fault<DateOnly?>($"by: {d} does not lie within the next {MostMonths} months.") : on;
        var known = new Dictionary<AccountRef, decimal>();
        foreach (var rate in rates.Take(MostRates).Select(Given).OfType<string>())
        {
            if (rate.Split('=') is [var name, var text] && name.Split('.') is [var r, var a] && int.TryParse(r, NumberStyles.None, CultureInfo.InvariantCulture, out var report) && int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var account)
                && Number(text.TrimEnd('%')) is { } percent && percent <= AssumedRates.Highest)
            {
                known[new(report, account)] = percent;
            }
            else
            {
                faults.Add($"rate: “{rate}” is no rate such as 0.3=24.9, at most {AssumedRates.Highest} percent a year.");
            }
        }

        return faults.Count > 0 ? new Error("usage", string.Join(' ', faults)) : new PlanWish(sum, span ?? UsualMonths, wished ?? Planning.Wish.Ready, day, known);

        T? Fault<T>(string text)
        {
            faults.Add(text);
            return default;
        }
    }

    /// <summary>The same with rates under the names by which the accounts are counted; or <c>usage</c> where there is no such account.</summary>
    public Result<PlanWish> For(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var foreign = Rates.Keys.Where(k => k.Report >= reports.Count || k.Account >= reports[k.Report].Accounts.Count).ToList();
        if (foreign.Count > 0)
        {
            return new Error("usage", $"rate: there is no account {string.Join(", ", foreign.Select(k => $"{k.Report}.{k.Account}"))}.");
        }

        return Rates.Count == 0 ? this : this with { Rates = AccountMerger.Groups(reports).SelectMany(g => g.Where(Rates.ContainsKey).Take(1).SelectMany(known => g.Select(at => (at, Rates[known])))).ToDictionary(x => x.at, x => x.Item2) };
    }

    /// <summary>Whole months until the day of the wish, at least one.</summary>
    internal int Horizon(DateOnly today) => By is { } day ? Math.Clamp(((day.Year - today.Year) * 12) + day.Month - today.Month - (day.Day < today.Day ? 1 : 0), 1, MostMonths) : Math.Clamp(Months, 1, MostMonths);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
