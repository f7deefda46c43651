using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>Dates in an order that cannot be, or after the report itself.</summary>
internal sealed class ImpossibleDates() : ReportRule("impossible-dates", Severity.Medium, Accuracy,
    "Dates that cannot be true make an entry doubtful as a whole, and some of them decide how long it may stay.",
    "The account was taken over, and the day of opening is that of the new creditor.", "A date was misread; look at its place.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        var day = PartialDate.Of(report.AsOf);
        foreach (var (at, account) in report.Accounts)
        {
            // A collector opens its account after the debt went bad, and the last payment may have gone to the lender.
            var collects = account.Kind is AccountKind.Collection;
            (string Field, PartialDate? Date, string Words)[] dates =
                [("opened", account.Opened, "opened"), ("closed", account.Closed, "closed"), ("reported", account.Reported, "reported"), ("lastPayment", account.LastPayment, "last paid"), ("firstDelinquency", account.FirstDelinquency, "first delinquent")];
            foreach (var (field, date, words) in dates)
            {
                if (Examined.Before(day, date))
                {
                    yield return About(at, account, $"{account.Creditor} is said to have been {words} {date?.When()}, after the report was made.", field);
                }
                else if (field != "opened" && !(collects && field is "lastPayment" or "firstDelinquency") && Examined.Before(date, account.Opened))
                {
                    yield return About(at, account, $"{account.Creditor} is said to have been {words} {date?.When()}, before it was opened {account.Opened?.When()}.", field, "opened");
                }
            }

            if (account.Opened is { } opened && !collects && account.History.Where(m => m.Code is not PaymentCode.None && m.Month.Last < opened.First).ToList() is { Count: > 0 } early)
            {
                yield return About(at, account, $"{account.Creditor} shows payments from {early.Min(m => m.Month).InWords()} on, before it was opened {opened.When()}.", "history", "opened");
            }

            if (account.History.Any(m => m.Code is not PaymentCode.None && m.Month.First > report.AsOf))
            {
                yield return About(at, account, $"{account.Creditor} shows payments for months after the report was made.", "history");
            }
        }
    }
}
