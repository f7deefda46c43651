using System.Globalization;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Scoring;

/// <summary>Says how old, how deep, how new and how varied a file is.</summary>
internal static class FileWords
{
    public static Description Age(DescribedProfile described)
    {
        const string benchmark = "Accounts of eight years and more on average; it comes with time.";
        var dated = described.Accounts.Where(a => a.Account.Opened is not null).OrderBy(a => a.Account.Opened).ToList();
        return dated.Count == 0
            ? new(null, benchmark, "No account shows when it was opened.", [])
            : new(Math.Round((decimal)described.Row[2] / 12, 1), benchmark,
                $"Accounts are {Years(described.Row[2])} old on average; the oldest, {dated[0].Account.Creditor}, is {Years(described.Row[0])}.", dated.SelectMany(a => a.Evidence("opened")));
    }

    public static Description Depth(DescribedProfile described)
    {
        var (never, all) = ((int)described.Row[3], (int)described.Row[10]);
        return new(never, "Twenty accounts and more that were never late, open or closed; there is no need to open any for it.",
            all == 1 ? never == 1 ? "There is one account, and it was never late." : "There is one account, and it was late." : $"There are {all} accounts; {(never == all ? "none was ever late" : never == 0 ? "each was late at some time" : $"{never} of them {(never == 1 ? "was" : "were")} never late")}.",
            described.Accounts.SelectMany(a => a.Evidence("creditor")));
    }

    public static Description NewCredit(DescribedProfile described)
    {
        const string benchmark = "No account opened within the last year.";
        var dated = described.Accounts.Where(a => a.Account.Opened is not null).OrderByDescending(a => a.Account.Opened).ToList();
        if (dated.Count == 0)
        {
            return new(null, benchmark, "No account shows when it was opened.", []);
        }

        var number = (int)described.Row[11];
        return new(number, benchmark, $"{(number == 0 ? "No account was" : number == 1 ? "One account was" : $"{number} accounts were")} opened within the last year; the newest, {dated[0].Account.Creditor}, {PaymentWords.Ago((int)described.Row[1])}.",
            dated.Take(Math.Max(1, number)).SelectMany(a => a.Evidence("opened")));
    }

    public static Description Inquiries(DescribedProfile described)
    {
        var counted = ReportFigures.InquiriesOf(described.Profile).OrderByDescending(i => i.Day).ToList();
        var recent = (int)described.Row[14];
        return new(recent, "None within six months; one does little.",
            counted.Count == 0 ? "No lender has asked for the report within the last two years." : $"{(recent == 0 ? "No hard inquiry falls" : recent == 1 ? "One hard inquiry falls" : $"{recent} hard inquiries fall")} into the last six months; the latest is that of {counted[0].Inquiry.Creditor} {counted[0].Inquiry.Date?.When()}.",
            (recent > 0 ? counted.Take(recent) : counted.Take(1)).SelectMany(i => i.Inquiry.Evidence.Values.Take(1)));
    }

    public static Description Mix(DescribedProfile described)
    {
        var (cards, loans) = (described.Accounts.Count(a => a.Account.Kind is AccountKind.Revolving), described.Accounts.Count(a => a.Account.Kind is not (AccountKind.Revolving or AccountKind.Other)));
        return new(Math.Round((decimal)loans / described.Accounts.Count(), 4), "Both, cards and loans; about one loan to four cards.",
            cards + loans == 0 ? "There are neither cards nor loans on file." : $"There {(cards == 1 || (cards == 0 && loans == 1) ? "is" : "are")} {PaymentWords.Count(cards, "card")} and {PaymentWords.Count(loans, "loan")} on file.",
            described.Accounts.SelectMany(a => a.Evidence("kind")));
    }

    private static string Years(double months) => months < 24 ? string.Create(CultureInfo.InvariantCulture, $"{months:0} months") : string.Create(CultureInfo.InvariantCulture, $"{months / 12:0.#} years");
}
