using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Many accounts opened within a month: what somebody does who has got hold of a person's number.</summary>
internal sealed class BurstOfAccounts() : ReportRule("burst-of-accounts", Severity.Medium, "15 USC 1681c-1, 1681c-2 (fraud alerts; blocking what identity theft left behind)",
    "If these are not yours, somebody uses your name. Blocking such entries takes a report to the FTC (identitytheft.gov) and four business days.",
    "You opened them yourself, on moving house or with a store's offers.")
{
    // Five creditors in 30 days: few people do that in a lifetime. Loans of a school year come together and are left out, and so is what is older than two years.
    private const int Many = 5, Days = 30, Years = 2;

    public override IEnumerable<Finding> Check(Examined report)
    {
        var opened = report.Accounts.Where(a => a.Account is { Kind: not (AccountKind.Student or AccountKind.Collection), Responsibility: not Responsibility.Authorized, Opened.Day: not null } && a.Account.Opened.Value.First > report.AsOf.Later(years: -Years))
            .OrderBy(a => a.Account.Opened).ToList();
        for (var i = 0; i + Many <= opened.Count; i++)
        {
            var together = opened.Skip(i).TakeWhile(a => a.Account.Opened!.Value.First <= opened[i].Account.Opened!.Value.First.Later(days: Days)).ToList();
            if (together.DistinctBy(a => a.Account.Creditor.ToUpperInvariant()).Count() >= Many)
            {
                yield return About([.. together.Select(a => a.At)], $"{together.Count} accounts were opened within {Days} days from {together[0].Account.Opened?.InWords()} on. Make sure that each of them is yours.", [.. together.SelectMany(a => Places(a.Account, "opened"))]);
                yield break;
            }
        }
    }
}

/// <summary>Many lenders asked within two weeks, who are not of one trade.</summary>
internal sealed class BurstOfInquiries() : ReportRule("burst-of-inquiries", Severity.Low, "15 USC 1681b(a)(3), (f); 1681c-1",
    "Every hard inquiry follows an application. Applications that you did not make are a sign of identity theft, and inquiries without a permissible purpose may be disputed.",
    "You compared offers for one loan, through a dealer or a broker who asked many lenders; scores count those as one.")
{
    private const int Many = 6, Days = 14;

    public override IEnumerable<Finding> Check(Examined report)
    {
        var asked = Inquiries.Hard(report);
        for (var i = 0; i + Many <= asked.Count; i++)
        {
            var together = asked.Skip(i).TakeWhile(a => a.Day <= asked[i].Day.Later(days: Days)).ToList();
            if (together.DistinctBy(a => a.Inquiry.Creditor.ToUpperInvariant()).Count() >= Many && !together.TrueForAll(a => Inquiries.IsOfALoan(a.Inquiry)))
            {
                yield return About([], $"{together.Count} hard inquiries fall within {Days} days from {together[0].Inquiry.Date?.InWords()} on. Make sure that you applied to each of them.", [.. together.SelectMany(a => a.Inquiry.Evidence.Values.Take(1))]);
                yield break;
            }
        }
    }
}

/// <summary>One creditor that asked again within the window in which scores count the search for one loan once.</summary>
internal sealed class RepeatedInquiry() : ReportRule("repeated-inquiry", Severity.Low, "15 USC 1681b(a)(3), (f)",
    "One application needs one inquiry. Scores count the search for a mortgage, car or student loan within 14 to 45 days once, but not that for a card, and everybody sees each of them.",
    "You applied twice, or for two things.", "The creditor asked again because the first report had expired.")
{
    private const int Days = 14;

    public override IEnumerable<Finding> Check(Examined report)
    {
        var asked = Inquiries.Hard(report);
        for (var i = 1; i < asked.Count; i++)
        {
            var (inquiry, day) = asked[i];
            if (asked.Take(i).Where(a => a.Day.Later(days: Days) >= day && AccountMatch.SameName(a.Inquiry.Creditor, inquiry.Creditor)).ToList() is [.., var before])
            {
                yield return About([], $"{inquiry.Creditor} asked {before.Inquiry.Date?.When()} and again {inquiry.Date?.When()}.", [.. before.Inquiry.Evidence.Values.Take(1), .. inquiry.Evidence.Values.Take(1)]) with { Inquiry = inquiry };
            }
        }
    }
}

internal static class Inquiries
{
    private const int Years = 2;
    private static readonly string[] Loans = ["mortgage", "mtg", "home", "auto", "motor", "vehicle", "car ", "honda", "toyota", "ford", "chevrolet", "hyundai", "nissan", "lending", "credco", "factual data", "student"];

    /// <summary>Hard inquiries of the last two years whose day is known, the oldest first.</summary>
    public static List<(Inquiry Inquiry, DateOnly Day)> Hard(Examined report)
        => [.. report.Report.Inquiries.Where(i => i is { Kind: InquiryKind.Hard, Date.Day: not null }).Select(i => (i, i.Date!.Value.First)).Where(i => i.First > report.AsOf.Later(years: -Years)).OrderBy(i => i.First)];

    /// <summary>True where the name is that of a lender for homes, cars or studies, for whose offers people compare.</summary>
    public static bool IsOfALoan(Inquiry inquiry) => Array.Exists(Loans, w => inquiry.Creditor.Contains(w, StringComparison.OrdinalIgnoreCase));
}
