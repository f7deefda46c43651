using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>How much credit has been sought of late. FICO looks back twelve months; requests for one loan within a few weeks count once (myFICO, "Credit checks").</summary>
internal static class InquiryFactor
{
    private const int MonthsThatCount = 12, DaysOfOneSearch = 30;
    private static readonly Curve Searches = new((0m, 15), (1m, 8), (3m, -6), (6m, -25));

    public static Factor Of(CreditProfile profile)
    {
        var since = profile.AsOf.AddMonths(-MonthsThatCount);
        var recent = profile.HardInquiries.Where(i => i.Date?.Last >= since && i.Date?.First <= profile.AsOf).OrderBy(i => i.Date).ToList();
        var searches = 0;
        DateOnly? last = null;
        foreach (var inquiry in recent)
        {
            var day = inquiry.Date!.Value.First;
            searches += last is null || day.DayNumber - last.Value.DayNumber > DaysOfOneSearch ? 1 : 0;
            last = day;
        }

        var opened = profile.Accounts.Count(a => a.Account.Kind is not Reports.AccountKind.Collection && a.Account.Opened?.First >= since);

        // A new account and the inquiry that led to it are one event; whichever are more, count.
        var events = Math.Max(searches, opened);
        return new("new-credit", events, profile.Accounts.Count + profile.HardInquiries.Count == 0 ? 0 : Searches.Points(events), "None within a year; one does little.",
            events == 0 ? "No credit was sought within the last year." : $"Within the last year there {(recent.Count == 1 ? "was one hard inquiry" : $"were {recent.Count} hard inquiries")} and {(opened == 1 ? "one new account" : $"{opened} new accounts")}.",
            [.. recent.SelectMany(i => i.Evidence.Values.Take(1))]);
    }
}
