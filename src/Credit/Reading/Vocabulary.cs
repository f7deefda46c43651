namespace Prospect.Credit.Reading;

/// <summary>The labels by which the bureaus' disclosures name things, with the variants that the years have brought.</summary>
internal static class Vocabulary
{
    public static Labels Report { get; } = new(
        (Field.ReportDate, ["date generated", "credit report date", "report run date", "date of credit report", "date prepared", "report as of date", "date printed", "date created", "date issued", "report date", "date of report", "date of your report", "report created", "created on", "generated on", "report generated", "generated", "date report created", "issued on", "issue date", "credit file", "file date", "credit file date", "date of this report", "report run on", "date of file"]),
        (Field.BareDate, ["date", "report as of", "as of"]),
        (Field.PreparedFor, ["prepared for", "report prepared for", "personal credit report for", "credit report for", "report for", "consumer name", "your name"]),
        (Field.ReportNumber, ["report number", "report #", "file number", "confirmation number", "report confirmation", "confirmation", "report"]),
        (Field.BirthYear, ["year of birth", "date of birth", "birth date", "birthdate", "dob", "born"]),
        (Field.SocialSecurityNumber, ["social security number", "ssn", "social security no"]));

    /// <summary>The labels of a person's own details, where they stand beside their values.</summary>
    public static Labels Person { get; } = new(
        (Field.ReportDate, ["credit report date", "report date", "date of report"]),
        (Field.ConsumerName, ["name", "your name", "consumer name", "full name", "name reported", "primary name", "current name", "consumer", "name on file", "names on file"]),
        (Field.FormerName, ["also known as", "formerly known as", "former name", "former names", "aka", "a/k/a", "other names", "other name", "also known as names", "name variations", "aliases", "alias", "former", "other names reported", "name(s) also known as", "maiden name", "previous name", "previous names"]),
        (Field.BirthYear, ["year of birth", "date of birth", "birth date", "birthdate", "dob", "born", "birth year", "age or date of birth"]),
        (Field.SocialSecurityNumber, ["social security number", "ssn", "social security no", "social security", "ssn #"]),
        (Field.CurrentAddress, ["current address(es)", "current address", "current addresses"]),
        (Field.Address, ["previous address(es)", "previous address", "previous addresses", "prior address", "prior addresses", "former address", "former addresses", "former address(es)", "prior address(es)", "address", "addresses", "address(es)", "other address", "other addresses", "mailing address", "home address", "addresses on file", "earlier address", "earlier addresses", "last address"]),
        (Field.Employer, ["employers", "employer", "employer(s)", "current employer", "previous employer", "previous employers", "current employer(s)", "previous employer(s)", "employment", "former employer", "employer name", "current employers", "employers reported", "last reported employment", "previous employment", "previous employment(s)", "current employment", "employers on file", "prior employer", "former employers", "other employers", "place of work"]),
        (Field.OtherOfPerson, ["phone", "phone number", "phone numbers", "phone(s)", "telephone", "telephone number", "telephone numbers", "telephone(s)", "occupation", "score", "date reported", "spouse", "consumer statement", "file since", "on file since"]));

    public static Labels Glance { get; } = new(
        (Field.AccountCount, ["accounts", "total accounts", "number of accounts", "accounts on file", "total number of accounts", "all accounts"]),
        (Field.OpenCount, ["open accounts", "accounts open", "number of open accounts", "total open accounts"]),
        (Field.ClosedCount, ["closed accounts", "accounts closed", "number of closed accounts", "total closed accounts"]),
        (Field.CollectionCount, ["collections", "collection accounts", "total collections", "number of collections"]),
        (Field.PublicRecordCount, ["public records", "public record", "total public records", "number of public records", "public information"]),
        (Field.HardInquiryCount, ["hard inquiries", "regular inquiries", "total hard inquiries", "inquiries (2 years)", "inquiries 2 years", "number of hard inquiries", "credit inquiries", "inquiries in last 2 years"]),
        (Field.InquiryCount, ["inquiries", "total inquiries", "number of inquiries"]),
        (Field.BalanceTotal, ["balances", "total balances", "total balance", "total of balances"]),
        (Field.PaymentTotal, ["payments", "total payments", "monthly payments", "total monthly payments"]),
        (Field.OtherOfGlance, ["delinquent", "derogatory", "delinquent accounts", "derogatory accounts", "report date", "credit file status", "alert contacts", "average account age", "length of credit history", "accounts with negative information", "consumer statements", "personal information", "most recent inquiry", "most recent account", "oldest account", "fraud alert", "security freeze"]));

    public static Labels Account { get; } = new(
        (Field.Creditor, ["account name", "creditor", "creditor name", "company name", "collection agency", "collection agency name", "agency name", "name of creditor", "furnisher"]),
        (Field.Number, ["account number", "account no", "acct number", "partial account number", "account number partial", "account #", "acct #", "account no.", "acct no", "masked account number", "account id"]),
        (Field.AccountType, ["account type", "type", "type of account", "acct type", "portfolio type", "account class", "kind of account", "kind", "category"]),
        (Field.LoanType, ["loan type", "type of loan", "loan/account type", "account type - detail", "account type detail", "type detail", "account type – detail", "detail", "account sub-type", "kind of loan"]),
        (Field.Responsibility, ["responsibility", "ownership", "account ownership", "ecoa", "owner", "your responsibility", "responsible party", "account designator code", "account designator", "bureau code", "ecoa code", "account owner", "account responsibility", "liability", "ownership type", "whose account", "account description"]),
        (Field.Opened, ["date opened", "opened", "open date", "date account opened", "opened on", "account opened", "date assigned", "assigned", "opened date", "date placed", "date acquired", "placed for collection", "date placed for collection", "account open date", "account opened on", "assigned date", "date of assignment"]),
        (Field.Closed, ["date closed", "closed", "closed date", "closed on", "date account closed", "close date", "account closed on"]),
        (Field.Status, ["status", "account status", "current status", "account standing", "account condition", "condition", "collection status", "state of account"]),
        (Field.PayStatus, ["pay status", "payment status", "current pay status", "current payment status", "account rating", "current rating", "worst payment status", "pay rating", "how paid", "manner of payment", "payment standing"]),
        (Field.Designator, ["activity designator"]),
        (Field.StatusUpdated, ["status updated", "status date", "date of status", "status as of", "last status update"]),
        (Field.Balance, ["balance", "current balance", "recent balance", "account balance", "balance amount", "amount", "amount owed", "balance owed", "current amount owed", "unpaid balance", "balance owing", "outstanding balance"]),
        (Field.ReportedBalance, ["reported balance"]),
        (Field.BalanceDate, ["balance date", "date of balance", "balance as of", "as of", "balance on"]),
        (Field.BalanceUpdated, ["balance updated", "date updated", "last reported", "date reported", "reported", "last updated", "reported on", "date last reported", "last reported on", "reported date", "last report date", "last reported date", "date last updated", "updated", "last update", "items as of date reported", "collection reported", "information as of"]),
        (Field.RecentPayment, ["recent payment", "payment received", "last payment amount", "recent payment amount", "amount of last payment", "actual payment amount", "actual payment", "last payment received", "payment made", "amount paid last", "actual paymnt amnt"]),
        (Field.MonthlyPayment, ["monthly payment", "scheduled payment", "scheduled payment amount", "minimum payment", "monthly payment amount", "payment amount", "minimum monthly payment", "scheduled monthly payment", "scheduled payment amt", "minimum payment due", "required payment", "payment", "scheduled monthly payment amount", "scheduled paymnt amnt", "payment per month", "monthly amount", "amount per month"]),
        (Field.CreditLimit, ["credit limit", "limit", "credit line", "limit amount", "credit line amount", "credit limit amount"]),
        (Field.OriginalBalance, ["original balance", "original amount", "original loan amount", "loan amount", "original debt", "original amount owed", "original balance owed", "amount borrowed", "original debt amount"]),
        (Field.HighBalance, ["high balance", "highest balance", "high credit", "highest credit", "high balance amount", "high credit amount", "highest balance amount", "high credit / original amount", "highest amount owed", "largest balance", "largest past balance"]),
        (Field.PastDue, ["past due", "amount past due", "past due amount", "past due balance", "amount overdue", "currently past due", "total past due"]),
        (Field.LastPayment, ["last payment made", "date of last payment", "last payment", "last payment date", "date last payment made", "date of last pmt", "last paid", "last payment on", "date last paid", "last payment received on", "date of most recent payment", "most recent payment date", "date of last paymnt"]),
        (Field.FirstDelinquency, ["date of first delinquency", "first delinquency", "date of 1st delinquency", "first delinquent", "date of first delinquent payment", "first delinquency date", "original delinquency", "original delinquency date", "original date of delinquency", "first reported delinquent"]),
        (Field.Terms, ["terms", "term duration", "payment terms", "loan terms", "term", "terms duration", "no. of months (terms)", "number of months (terms)", "no. of months", "number of months", "months (terms)", "duration of terms", "terms (months)", "loan term", "repayment terms", "length of loan", "term length", "terms in months", "months of term", "term in months", "term (months)"]),
        (Field.OriginalCreditor, ["original creditor", "original creditor name", "sold by", "collecting for", "original lender", "original creditor/client", "client", "original client", "on behalf of", "placed by", "collecting for original creditor", "for original creditor", "owed first to"]),
        (Field.Remarks, ["remarks", "remark", "comment", "comments", "special comment", "account remarks", "creditor remarks", "special comments", "narrative", "narratives", "additional comments", "creditor comments", "account comments", "narrative code", "remark(s)", "comment(s)", "creditor remark", "notes", "creditor's statement", "additional information", "statement of creditor", "creditor statement"]),
        (Field.OnRecordUntil, ["on record until", "estimated month and year that this item will be removed", "estimated month and year this item will be removed", "estimated removal date", "removal date", "estimated date of removal", "scheduled to continue on record until", "estimated date that this item will be removed", "to stay on record until", "stays on record until", "this account is scheduled to continue on record until", "this item is scheduled to continue on record until", "removal expected", "expected removal", "expected removal date"]),
        (Field.ChargeOffAmount, ["original charge-off", "charge-off amount", "charge off amount", "original charge off", "amount charged off", "charge-off", "charged off amount"]),
        (Field.OtherOfAccount, ["address", "terms frequency", "delinquency first reported", "months reviewed", "creditor classification", "deferred payment start date", "available credit", "debt-to-credit ratio", "debt to credit ratio", "date last active", "date of last active", "creditor type", "term frequency", "frequency", "narrative code 2", "narrative code(s)", "narrative codes", "charge off date", "date of charge off", "balloon payment due date", "interest rate", "industry", "kind of business", "type of business", "subscriber", "subscriber code", "number of months reviewed", "late payments", "times late", "credit utilization", "utilization", "worst delinquency", "dispute status", "consumer statement", "days late", "account phone", "creditor phone", "creditor address", "creditor contact", "phone", "phone number", "date of last activity", "last activity", "date verified", "name id", "account history", "payment frequency", "deferred until", "balloon payment", "balloon payment amount", "mortgage id", "term source", "collateral", "mortgage agency", "secondary agency", "purchased from", "sold to", "high balance date", "date of high balance", "balloon payment date", "compliance", "last verified", "date maj del 1st rptd", "date major delinquency first reported", "status detail", "contact", "mortgage info", "fannie mae", "amount paid", "date paid", "date paid out", "credit limit date", "maximum delinquency", "interest type", "deferred pay start date", "balloon pay amount", "creditor class", "date maj. del. 1st rptd", "additional info", "historical info"]));

    public static Labels PublicRecord { get; } = new(
        (Field.RecordType, ["record type", "type", "type of record", "public record type", "filing type", "type of filing", "classification", "bankruptcy type", "kind", "record kind", "kind of record", "record", "public record"]),
        (Field.Filed, ["date filed", "filed", "filing date", "filed on", "date of filing", "date filed/reported", "date filed / reported", "filed date", "lien filed", "judgment filed", "bankruptcy filed"]),
        (Field.RecordStatus, ["status", "record status", "disposition", "current disposition", "outcome", "case status", "bankruptcy status"]),
        (Field.Amount, ["claim amount", "amount", "liability", "liability amount", "original amount", "judgment amount", "lien amount", "liabilities", "amount of claim"]),
        (Field.OnRecordUntil, ["on record until", "estimated month and year that this item will be removed", "estimated month and year this item will be removed", "estimated removal date", "estimated date of removal"]),
        (Field.OtherOfRecord, ["reference number", "reference #", "reference", "closing date", "exempt amount", "asset amount", "release date", "released", "current intent", "intent", "date verified", "verified date", "filer", "prior disposition", "case #", "trustee name", "current disposition date", "comments", "remarks", "date resolved", "date paid", "responsibility", "court type", "court", "plaintiff attorney", "plaintiff", "docket", "docket number", "case number", "address", "phone", "phone number", "date updated", "status updated", "asset amount", "assets", "exempt amount", "location", "attorney", "book/page", "effective date", "date effective", "date reported", "discharge date", "date discharged", "type of court", "date of disposition", "disposition date", "date satisfied", "date settled", "trustee", "amount paid", "record number", "filing id", "identification number", "court name", "court address", "case or other id number", "verified", "released date", "class", "case"]));

    public static Labels Inquiry { get; } = new(
        (Field.InquiredOn, ["inquired on", "requested on", "date of inquiry", "inquiry date(s)", "date(s)", "date(s) of inquiry", "date(s) requested", "inquired date", "dates requested", "requested date", "date of request", "inquiry made", "date inquired", "request dates", "date of inquiry", "inquiry date", "inquiry dates", "date requested", "request date", "date", "dates", "date(s", "inquired", "requested"]),
        (Field.OnRecordUntil, ["on record until", "scheduled to continue on record until"]),
        (Field.OtherOfInquiry, ["inquiry type", "permissible purpose", "purpose", "type", "type of business", "description", "credit bureau", "bureau", "industry", "reported by", "comments", "address", "phone", "phone number", "business type", "reason"]));

    private static readonly (Field Field, string[] Phrases)[] OfScores =
    [
        (Field.ScoreModel, ["score model", "model", "score name", "score type", "scoring model", "score version", "credit score model"]),
        (Field.ScoreValue, ["score", "credit score", "your score", "your credit score", "score value", "fico score", "vantagescore", "vantagescore 3.0", "score result", "current score"]),
        (Field.ScoreDate, ["score date", "score created", "date of score", "date", "score as of", "date created", "score created on", "created", "calculated on", "as of"]),
        (Field.OtherOfScore, ["range", "score range", "score factors", "factors", "score ranges", "lender rank", "score scale", "risk factors", "rank", "rating", "scale", "percentile", "score rank"])];

    public static Labels Score { get; } = new(OfScores);

    /// <summary>The same where the bureaus stand beside each other: there the name of the model is the label of its scores.</summary>
    public static Labels ScoreByModel { get; } = new([.. OfScores, (Field.ScoreValue, ["vantagescore 4.0", "fico score 8", "fico score 9", "fico score 10", "fico 8", "fico 9", "fico score 2", "fico score 4", "fico score 5"])]);

    /// <summary>True for what may recur at the edge of pages and still is the report's own text.</summary>
    public static bool BelongsToBody(Row row)
        => Headings.Of(row) is not null || BureauColumns.BureausOf(row).Count > 1 || BureauColumns.IsRating(row) || CalendarHead.Of(row) is not null || row.Cells.Count(c => DateText.MonthOf(c.Text) is not null) > 3
        || CalendarRows.IsRating(row) || CalendarRows.IsYear(row) || CalendarHead.IsYears(row)
        || row.Cells.Any(c => Account.Follow(c.Plain, 0) is { Field: not null, Count: var n } match && (n >= 2 || (n == c.Plain.Count && (c.Text.EndsWith(':') || row.Cells.Count > 1))) && match.Field is not Field.OtherOfAccount);
}
