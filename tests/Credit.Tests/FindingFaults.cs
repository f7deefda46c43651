using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class FindingFaults
{
    private static IReadOnlyList<string> Rules(params Account[] accounts) => Rules(Made.Report(accounts));

    private static IReadOnlyList<string> Rules(CreditReport report) => [.. CreditAnalyser.Analyse([report], Made.Today).Findings.Select(f => f.Rule)];

    [Fact]
    public void A_clean_report_raises_nothing() => Assert.Empty(Rules(Made.Card(), Made.Loan(), Made.Collector()));

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("1000-01-01")]
    public void Dates_at_either_end_of_the_calendar_are_judged_like_any(string written)
    {
        var date = Made.Date(written);
        Account Dated(Account account) => account with
        {
            Opened = date, Closed = date, Reported = date, LastPayment = date, FirstDelinquency = date, OnRecordUntil = date,
            History = [new() { Month = date.ToMonth(), Code = PaymentCode.Late30 }, new() { Month = date.ToMonth(), Code = PaymentCode.ChargeOff }],
        };
        var report = Made.Report(Dated(Made.Card()), Dated(Made.Loan()), Dated(Made.Collector())) with
        {
            ReportDate = date,
            Inquiries = [.. Enumerable.Range(0, 7).Select(i => new Inquiry { Creditor = $"BANK {i}", Date = date, Kind = InquiryKind.Hard })],
            PublicRecords = [new() { Kind = PublicRecordKind.Bankruptcy7, Filed = date }],
        };
        Assert.InRange(CreditAnalyser.Analyse([report], Made.Today).Estimate.Low, 300, 850);
        Assert.InRange(CreditAnalyser.Analyse([Made.Report(Dated(Made.Card()), Dated(Made.Collector())), report], Made.Today).Estimate.High, 300, 850);
    }

    [Fact]
    public void Every_finding_names_its_law_and_its_place()
    {
        var findings = CreditAnalyser.Analyse([Made.Report(Made.Card() with { Balance = 0, PastDue = 60 })], Made.Today).Findings;
        Assert.All(findings, f => Assert.True(f.Law.Length > 0 && f.Evidence.Count > 0 && f.Accounts.SequenceEqual([new AccountRef(0, 0)])));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [InlineData("2018-09-30", "obsolete-negative")]
    [InlineData("2019-01-15", null)]
    public void A_collection_leaves_seven_years_and_180_days_after_the_debt_went_bad(string firstDelinquency, string? rule)
        => Assert.Equal(rule is null ? [] : [rule], Rules(Made.Collector() with { FirstDelinquency = Made.Date(firstDelinquency) }));

    [Theory]
    [InlineData("2018-07-09", "obsolete-negative")]
    [InlineData("2019-07-09", null)]
    public void A_debt_was_bad_before_a_collector_took_it(string opened, string? rule)
        => Assert.Equal(rule is null ? [] : [rule], Rules(Made.Collector() with { Opened = Made.Date(opened) }));

    [Fact]
    public void A_charge_off_is_dated_by_the_run_of_late_months_before_it()
    {
        var months = Made.Months("2026-04", 12, PaymentCode.ChargeOff);
        var old = Made.Months("2018-03", 3, PaymentCode.ChargeOff);
        var late = Made.Months("2017-12", 5, PaymentCode.Late90);
        List<PaymentMonth> fine = [.. Made.Months("2017-07", 1, PaymentCode.Late60), .. Made.Months("2017-06", 1, PaymentCode.Late30), .. Made.Months("2017-05", 6)];
        var account = Made.Card() with { Opened = Made.Date("2015-01"), Status = AccountStatus.ChargedOff, Balance = 800, PastDue = 800, History = [.. months, .. old, .. late, .. fine] };
        Assert.Equal(["obsolete-negative"], Rules(account));
        Assert.Empty(Rules(account with { History = [.. months, .. Made.Months("2025-04", 4, PaymentCode.Late90), .. Made.Months("2024-12", 1, PaymentCode.Late60), .. Made.Months("2024-11", 6)] }));
    }

    [Fact]
    public void A_late_payment_leaves_after_seven_years()
    {
        Assert.Equal(["obsolete-negative"], Rules(Made.Card() with { History = Made.Marked(Made.Months("2026-04", 96), "2019-03", PaymentCode.Late30) }));
        Assert.Empty(Rules(Made.Card() with { History = Made.Marked(Made.Months("2026-04", 96), "2019-06", PaymentCode.Late30) }));
    }

    [Theory]
    [InlineData(PublicRecordKind.Bankruptcy7, "2016-03-01", true)]
    [InlineData(PublicRecordKind.Bankruptcy7, "2017-03-01", false)]
    [InlineData(PublicRecordKind.Judgment, "2018-03-01", true)]
    [InlineData(PublicRecordKind.Judgment, "2020-03-01", false)]
    public void Public_records_have_their_years(PublicRecordKind kind, string filed, bool raised)
        => Assert.Equal(raised, Rules(Made.Report() with { PublicRecords = [new() { Kind = kind, Filed = Made.Date(filed) }] }).Contains("obsolete-public-record"));

    [Fact]
    public void Lender_and_collector_may_not_both_count_one_debt()
    {
        var lender = Made.Card("SPRUCE CLINIC") with { Status = AccountStatus.ChargedOff, Balance = 640, PastDue = 640, History = [] };
        Assert.Equal(["duplicate-debt"], Rules(lender, Made.Collector()));
        Assert.Empty(Rules(lender with { Balance = 0, PastDue = 0 }, Made.Collector()));
        Assert.Empty(Rules(lender, Made.Collector() with { OriginalCreditor = "ALDER DENTAL" }));
    }

    [Fact]
    public void More_past_due_than_owed_is_a_fault()
    {
        var behind = Made.Card() with { Balance = 300, PastDue = 400, History = Made.Marked(Made.Card().History, "2026-04", PaymentCode.Late30) };
        Assert.Equal(["past-due-above-balance"], Rules(behind));
        Assert.Empty(Rules(behind with { PastDue = 300 }));
    }

    [Fact]
    public void Nothing_owed_and_something_past_due_is_a_fault()
    {
        var behind = Made.Card() with { Balance = 0, PastDue = 61, History = Made.Marked(Made.Card().History, "2026-04", PaymentCode.Late30) };
        Assert.Equal(["past-due-without-balance"], Rules(behind));
        Assert.Empty(Rules(behind with { PastDue = 0 }));
    }

    [Fact]
    public void Paid_accounts_owe_nothing()
    {
        Assert.Equal(["paid-with-balance"], Rules(Made.Loan() with { Status = AccountStatus.Paid, Balance = 412 }));
        Assert.Empty(Rules(Made.Loan() with { Status = AccountStatus.Paid, Balance = 0 }));
    }

    [Fact]
    public void A_closed_card_with_a_balance_is_worth_a_note_and_a_closed_loan_is_not()
    {
        Assert.Equal(["closed-with-balance"], Rules(Made.Card() with { Status = AccountStatus.Closed, Closed = Made.Date("2026-02-01") }));
        Assert.Empty(Rules(Made.Card() with { Status = AccountStatus.Closed, Closed = Made.Date("2026-02-01"), Balance = 0 }));
        Assert.Empty(Rules(Made.Loan() with { Status = AccountStatus.Closed, Closed = Made.Date("2026-02-01") }));
    }

    [Theory]
    [InlineData("2026-03", true)]
    [InlineData("2026-01", false)]
    public void A_settled_account_cannot_be_late_after_closing(string month, bool raised)
    {
        var account = Made.Card() with { Status = AccountStatus.Closed, Closed = Made.Date("2026-02-01"), Balance = 0, History = Made.Marked(Made.Card().History, month, PaymentCode.Late30) };
        Assert.Equal(raised ? ["late-after-closing"] : [], Rules(account));
    }

    [Fact]
    public void An_open_card_shows_its_limit()
    {
        Assert.Equal(["missing-limit"], Rules(Made.Card() with { CreditLimit = null }));
        Assert.Empty(Rules(Made.Card() with { CreditLimit = null, Status = AccountStatus.Closed, Balance = 0 }));
        Assert.Empty(Rules(Made.Loan()));
    }

    [Theory]
    [InlineData("2024-01-23", InquiryKind.Hard, true)]
    [InlineData("2024-05-09", InquiryKind.Hard, false)]
    [InlineData("2024-01-23", InquiryKind.Soft, false)]
    public void A_hard_inquiry_stays_two_years(string date, InquiryKind kind, bool raised)
        => Assert.Equal(raised, Rules(Made.Report() with { Inquiries = [new() { Creditor = "FIR LENDING", Date = Made.Date(date), Kind = kind }] }).Contains("stale-inquiry"));

    [Fact]
    public void Dates_keep_their_order()
    {
        Assert.Equal(["impossible-dates"], Rules(Made.Loan() with { Status = AccountStatus.Paid, Balance = 0, Closed = Made.Date("2022-08-15") }));
        Assert.Equal(["impossible-dates"], Rules(Made.Loan() with { Reported = Made.Date("2026-06-01") }));
        Assert.Equal(["impossible-dates"], Rules(Made.Loan() with { History = Made.Months("2026-04", 48) }));
        Assert.Empty(Rules(Made.Loan() with { Opened = Made.Date("2026-04"), LastPayment = Made.Date("2026-04-15"), History = Made.Months("2026-04", 1) }));
        Assert.Empty(Rules(Made.Collector() with { FirstDelinquency = Made.Date("2023-06-01"), LastPayment = Made.Date("2023-05-01") }));
    }

    [Fact]
    public void A_status_agrees_with_the_months()
    {
        var late = Made.Marked(Made.Card().History, "2025-08", PaymentCode.Late60);
        Assert.Equal(["status-against-history"], Rules(Made.Card() with { StatusText = "Open/Never late.", History = late }));
        Assert.Empty(Rules(Made.Card() with { StatusText = "Open.", History = late }));
        Assert.Equal(["status-against-history"], Rules(Made.Card() with { Status = AccountStatus.ChargedOff }));
        Assert.Equal(["status-against-history"], Rules(Made.Card() with { PastDue = 40 }));
        Assert.Empty(Rules(Made.Card() with { PastDue = 40, History = Made.Marked(Made.Card().History, "2026-04", PaymentCode.Late30) }));
    }
}
