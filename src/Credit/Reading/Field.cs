namespace Prospect.Credit.Reading;

/// <summary>What a printed label asks for.</summary>
internal enum Field
{
    // Of the report and the person.
    ReportDate, BareDate, PreparedFor, ReportNumber, BirthYear, SocialSecurityNumber,
    ConsumerName, FormerName, CurrentAddress, Address, Employer, OtherOfPerson,
    AccountCount, OpenCount, ClosedCount, CollectionCount, PublicRecordCount, HardInquiryCount, InquiryCount, BalanceTotal, PaymentTotal, OtherOfGlance,

    // Of an account.
    Creditor, Number, AccountType, LoanType, Responsibility, Opened, Closed, Status, PayStatus, Designator, StatusUpdated,
    Balance, ReportedBalance, BalanceUpdated, BalanceDate, RecentPayment, MonthlyPayment, CreditLimit, OriginalBalance, HighBalance, PastDue,
    LastPayment, FirstDelinquency, Terms, OriginalCreditor, Remarks, OnRecordUntil, ChargeOffAmount, OtherOfAccount,

    // Of a public record.
    RecordType, Filed, RecordStatus, Amount, OtherOfRecord,

    // Of an inquiry.
    InquiredOn, OtherOfInquiry,

    // Of a score.
    ScoreModel, ScoreValue, ScoreDate, OtherOfScore,
}
