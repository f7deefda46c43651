using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>How long a report may show what speaks against a person (15 USC 1681c(a), (c)).</summary>
internal static class RecordLife
{
    public const int NegativeMonths = 84, BankruptcyMonths = 120, InquiryMonths = 24;

    // The seven years of a debt in collection or written off begin 180 days after the delinquency did.
    private const int DaysBeforeTheyBegin = 180;

    /// <summary>True for a debt gone bad whose time is over. Where the report does not say when it went bad, it stays.</summary>
    public static bool IsOver(ProfileAccount account, DateOnly day)
        => account.IsDerogatory && (account.Account.FirstDelinquency is { } began ? began.Last.Later(days: DaysBeforeTheyBegin).Later(months: NegativeMonths) < day : account.Account.OnRecordUntil is { } until && until.Last < day);

    public static bool IsOver(PublicRecord record, DateOnly day)
        => record.Filed is { } filed && filed.Last.Later(months: record.Kind is PublicRecordKind.Bankruptcy7 or PublicRecordKind.Bankruptcy13 ? BankruptcyMonths : NegativeMonths) < day;

    public static bool IsOver(Inquiry inquiry, DateOnly day) => inquiry.Date is { } asked && asked.Last.Later(months: InquiryMonths) <= day;
}
