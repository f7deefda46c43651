namespace Prospect.Credit.Reading;

/// <summary>The labels by which the bureaus' disclosures name things, with the variants that the years have brought.</summary>
internal static class Vocabulary
{
    public static Labels Report { get; } = new(
        (Field.ReportDate, ["date generated", "date created", "date issued", "report date", "date of report", "date of your report", "report created", "created on", "generated on", "report generated", "generated", "date report created", "issued on", "issue date"]),
        (Field.PreparedFor, ["prepared for", "personal credit report for", "credit report for", "report for", "consumer name", "your name"]),
        (Field.ReportNumber, ["report number", "report #", "file number", "confirmation number", "report"]),
        (Field.BirthYear, ["year of birth", "date of birth", "birth date", "birthdate", "dob", "born"]),
        (Field.SocialSecurityNumber, ["social security number", "ssn", "social security no"]));

    public static Labels Glance { get; } = new(
        (Field.AccountCount, ["accounts", "total accounts", "number of accounts", "accounts on file"]),
        (Field.PublicRecordCount, ["public records", "public record", "total public records"]),
        (Field.HardInquiryCount, ["hard inquiries", "regular inquiries", "total hard inquiries"]));

    public static Labels Account { get; } = new(
        (Field.Creditor, ["account name", "creditor", "creditor name", "company name"]),
        (Field.Number, ["account number", "account no", "acct number", "partial account number", "account number partial"]),
        (Field.AccountType, ["account type", "type", "type of account", "acct type"]),
        (Field.LoanType, ["loan type", "type of loan", "loan/account type"]),
        (Field.Responsibility, ["responsibility", "ownership", "account ownership", "ecoa", "owner", "your responsibility", "responsible party"]),
        (Field.Opened, ["date opened", "opened", "open date", "date account opened", "opened on", "account opened"]),
        (Field.Closed, ["date closed", "closed", "closed date", "closed on", "date account closed"]),
        (Field.Status, ["status", "pay status", "account status", "current status", "payment status", "current pay status"]),
        (Field.StatusUpdated, ["status updated", "status date", "date of status", "status as of", "last status update"]),
        (Field.Balance, ["balance", "current balance", "recent balance", "account balance", "balance amount"]),
        (Field.BalanceUpdated, ["balance updated", "date updated", "last reported", "date reported", "date of balance", "reported", "last updated", "reported on", "date last reported", "last reported on"]),
        (Field.RecentPayment, ["recent payment", "payment received", "last payment amount", "recent payment amount", "amount of last payment", "actual payment amount", "actual payment"]),
        (Field.MonthlyPayment, ["monthly payment", "scheduled payment", "scheduled payment amount", "minimum payment", "monthly payment amount", "payment amount", "minimum monthly payment"]),
        (Field.CreditLimit, ["credit limit", "limit", "credit line"]),
        (Field.OriginalBalance, ["original balance", "original amount", "original loan amount", "loan amount", "original debt"]),
        (Field.HighBalance, ["high balance", "highest balance", "high credit", "highest credit", "high balance amount"]),
        (Field.PastDue, ["past due", "amount past due", "past due amount", "past due balance"]),
        (Field.LastPayment, ["last payment made", "date of last payment", "last payment", "last payment date", "date last payment made"]),
        (Field.FirstDelinquency, ["date of first delinquency", "first delinquency", "date of 1st delinquency", "delinquency first reported", "first delinquent", "original delinquency date", "original date of delinquency", "first reported delinquent"]),
        (Field.Terms, ["terms", "terms frequency", "payment terms", "loan terms", "term"]),
        (Field.OriginalCreditor, ["original creditor", "original creditor name", "sold by", "collecting for", "original lender"]),
        (Field.Remarks, ["remarks", "remark", "comment", "comments", "special comment", "account remarks", "creditor remarks"]),
        (Field.OnRecordUntil, ["on record until", "estimated month and year that this item will be removed", "estimated month and year this item will be removed", "estimated removal date", "removal date", "estimated date of removal", "scheduled to continue on record until", "estimated date that this item will be removed"]),
        (Field.ChargeOffAmount, ["original charge-off", "charge-off amount", "charge off amount", "original charge off", "amount charged off", "charge-off", "charged off amount"]),
        (Field.OtherOfAccount, ["address", "phone", "phone number", "date of last activity", "last activity", "date verified", "name id", "account history", "payment frequency", "deferred until", "balloon payment", "balloon payment amount", "mortgage id", "term source", "collateral", "mortgage agency", "secondary agency", "purchased from", "sold to", "high balance date", "date of high balance", "balloon payment date", "compliance", "contact", "mortgage info", "fannie mae", "activity designator", "amount paid", "date paid", "date paid out", "credit limit date", "maximum delinquency", "interest type"]));

    public static Labels PublicRecord { get; } = new(
        (Field.RecordType, ["record type", "type", "type of record", "public record type", "filing type", "type of filing", "classification"]),
        (Field.Filed, ["date filed", "filed", "filing date", "filed on", "date of filing"]),
        (Field.RecordStatus, ["status", "record status", "disposition", "current disposition", "outcome"]),
        (Field.Amount, ["claim amount", "amount", "liability", "liability amount", "original amount", "judgment amount", "lien amount", "liabilities", "amount of claim"]),
        (Field.OnRecordUntil, ["on record until", "estimated month and year that this item will be removed", "estimated month and year this item will be removed", "estimated removal date", "estimated date of removal"]),
        (Field.OtherOfRecord, ["reference number", "date resolved", "date paid", "responsibility", "court type", "court", "plaintiff attorney", "plaintiff", "docket", "docket number", "case number", "address", "phone", "phone number", "date updated", "status updated", "asset amount", "assets", "exempt amount", "location", "attorney", "book/page", "effective date", "date effective", "date reported", "discharge date", "date discharged", "type of court", "date of disposition", "disposition date", "date satisfied", "date settled", "trustee", "amount paid", "record number", "filing id", "identification number", "court name", "court address"]));

    public static Labels Inquiry { get; } = new(
        (Field.InquiredOn, ["inquired on", "requested on", "date of inquiry", "inquiry date", "inquiry dates", "date requested", "request date", "date", "dates", "date(s", "inquired", "requested"]),
        (Field.OnRecordUntil, ["on record until", "scheduled to continue on record until"]),
        (Field.OtherOfInquiry, ["inquiry type", "permissible purpose", "purpose", "type", "address", "phone", "phone number", "business type", "reason"]));

    public static Labels Score { get; } = new(
        (Field.ScoreModel, ["score model", "model", "score name", "score type", "scoring model"]),
        (Field.ScoreValue, ["score", "credit score", "your score", "your credit score", "score value", "fico score", "vantagescore"]),
        (Field.ScoreDate, ["score date", "score created", "date of score", "date", "score as of", "date created", "score created on", "created", "calculated on", "as of"]),
        (Field.OtherOfScore, ["range", "score range", "score factors", "factors", "score ranges"]));

    /// <summary>True for what may recur at the edge of pages and still is the report's own text.</summary>
    public static bool BelongsToBody(Row row)
        => Headings.Of(row) is not null || CalendarHead.Of(row) is not null || row.Cells.Count(c => DateText.MonthOf(c.Text) is not null) > 3
        || CalendarRows.IsRating(row) || CalendarRows.IsYear(row) || CalendarHead.IsYears(row)
        || row.Cells.Any(c => Account.Follow(c.Plain, 0) is { Field: not null, Count: var n } match && n >= 2 && match.Field is not Field.OtherOfAccount);
}
