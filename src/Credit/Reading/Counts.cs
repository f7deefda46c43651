using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Compares what a report counts and adds up at a glance with what was read from it.</summary>
internal static class Counts
{
    /// <summary>A sentence for each number that does not agree, naming the place.</summary>
    public static IEnumerable<string> Disagreements(CreditReport report, IEnumerable<Value> glance)
    {
        foreach (var value in glance)
        {
            if (Read(value.Field, report) is { } read && Said(value) is { } said && said != read.Number && !(value.Field is Field.InquiryCount or Field.HardInquiryCount && Countings(report).Contains((int)said)) && !(value.Field is Field.OpenCount or Field.ClosedCount && OpenCountings(report.Accounts).Contains(value.Field is Field.OpenCount ? (int)said : report.Accounts.Count - (int)said)))
            {
                yield return $"The summary on page {value.LabelRow.Page} says {Text(said, read.IsMoney)} {read.What}; {Text(read.Number, read.IsMoney)} were read.";
            }
        }
    }

    /// <summary>How many accounts are open, by the ways in which reports count: the first by the status, further by what is not closed or owed no more.</summary>
    public static int[] OpenCountings(IReadOnlyList<Account> accounts)
        => [accounts.Count(a => a.Status is AccountStatus.Open), accounts.Count(a => !IsClosed(a)), accounts.Count(a => !IsClosed(a) && a.Kind is not AccountKind.Collection), accounts.Count(a => !IsClosed(a) || a.Balance > 0)];

    private static bool IsClosed(Account account) => account.Closed is not null || account.Status is AccountStatus.Closed or AccountStatus.Paid or AccountStatus.Transferred;

    // Reports count inquiries by the date or by who made them, with or without those that only the person sees.
    private static int[] Countings(CreditReport report)
        => [report.Inquiries.Count, report.Inquiries.DistinctBy(i => (i.Creditor, i.Kind)).Count(), report.Inquiries.Where(i => i.Kind is InquiryKind.Hard).DistinctBy(i => i.Creditor).Count()];

    private static string Text(decimal number, bool isMoney) => isMoney ? Money.Usd(number).ToString() : number.ToString(CultureInfo.InvariantCulture);

    private static decimal? Said(Value value)
        => value.Field is Field.BalanceTotal or Field.PaymentTotal ? MoneyText.Read(value.Text)
        : int.TryParse(value.Text.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static (decimal Number, string What, bool IsMoney)? Read(Field field, CreditReport report) => field switch
    {
        Field.AccountCount => (report.Accounts.Count, "accounts", false),
        Field.OpenCount => (OpenCountings(report.Accounts)[0], "open accounts", false),
        Field.ClosedCount => (report.Accounts.Count - OpenCountings(report.Accounts)[1], "closed accounts", false),
        Field.CollectionCount => (report.Accounts.Count(a => a.Kind is AccountKind.Collection), "collections", false),
        Field.PublicRecordCount => (report.PublicRecords.Count, "public records", false),
        Field.HardInquiryCount => (report.Inquiries.Count(i => i.Kind is InquiryKind.Hard), "hard inquiries", false),
        Field.InquiryCount => (report.Inquiries.Count(i => i.Kind is InquiryKind.Hard), "hard inquiries", false),
        Field.BalanceTotal => (report.Accounts.Sum(a => a.Balance ?? 0), "in balances", true),
        Field.PaymentTotal => (report.Accounts.Sum(a => a.MonthlyPayment ?? 0), "in monthly payments", true),
        _ => null,
    };
}
