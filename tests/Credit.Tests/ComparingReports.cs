using Prospect.Credit.Comparing;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class ComparingReports
{
    private static CreditReport On(string date, params Account[] accounts) => Made.Report(accounts) with { ReportDate = Made.Date(date) };

    private static AccountChange Only(params CreditReport[] reports) => Assert.Single(ReportComparer.Compare(reports).Value[^1].Accounts);

    [Fact]
    public void The_same_report_twice_has_changed_in_nothing()
        => Assert.All(Assert.Single(ReportComparer.Compare([On("2026-01-01", Made.Card(), Made.Loan(), Made.Collector()), On("2026-05-01", Made.Card(), Made.Loan(), Made.Collector())]).Value).Accounts, a => Assert.Equal(Change.Unchanged, a.Kind));

    [Fact]
    public void A_balance_that_went_on_is_a_change_and_no_correction()
    {
        var change = Only(On("2026-01-01", Made.Card()), On("2026-05-01", Made.Card() with { Balance = 450 }));
        Assert.Equal((Change.Moved, "balance", "300", "450"), (change.Kind, change.Fields[0].Field, change.Fields[0].Before, change.Fields[0].After));
    }

    [Fact]
    public void A_late_mark_that_was_taken_back_is_a_correction_of_that_month()
    {
        var late = Made.Card() with { History = Made.Marked(Made.Card().History, "2025-08", PaymentCode.Late30) };
        var change = Only(On("2026-01-01", late), On("2026-05-01", Made.Card()));
        Assert.Equal(Change.Corrected, change.Kind);
        Assert.Contains(change.Fields, f => f is { Field: "history 2025-08", Before: "30", After: "ok", IsOfThePast: true });
    }

    [Fact]
    public void New_months_of_the_history_are_no_correction()
        => Assert.Equal(Change.Unchanged, Only(On("2026-01-01", Made.Card() with { History = Made.Months("2025-12", 30) }), On("2026-05-01", Made.Card() with { History = Made.Months("2026-04", 34) })).Kind);

    [Fact]
    public void A_month_that_was_late_since_is_told_and_one_more_of_a_debt_written_off_is_not()
    {
        var later = Made.Card() with { History = [.. Made.Months("2026-04", 2), new(Made.Date("2026-02"), PaymentCode.Late30), .. Made.Months("2026-01", 31)] };
        var change = Only(On("2026-01-01", Made.Card() with { History = Made.Months("2025-12", 30) }), On("2026-05-01", later));
        Assert.Equal([new FieldChange("history 2026-02", null, "30", IsOfThePast: false)], change.Fields);
        Assert.Equal(Change.Moved, change.Kind);
        Assert.Equal(Change.Unchanged, Only(On("2026-01-01", Made.Collector() with { History = Made.Months("2025-12", 8, PaymentCode.Collection) }), On("2026-05-01", Made.Collector() with { History = Made.Months("2026-04", 12, PaymentCode.Collection) })).Kind);
    }

    [Fact]
    public void An_account_opened_since_is_told_from_an_old_one_that_appeared()
    {
        Assert.Equal(Change.Opened, Only(On("2026-01-01"), On("2026-05-01", Made.Card() with { Opened = Made.Date("2026-02-03") })).Kind);
        Assert.Equal(Change.Appeared, Only(On("2026-01-01"), On("2026-05-01", Made.Card() with { History = Made.Months("2026-04", 4) })).Kind);
    }

    [Fact]
    public void What_a_middle_report_lacked_has_come_back()
        => Assert.Equal(Change.CameBack, Only(On("2025-10-01", Made.Collector()), On("2026-01-01"), On("2026-05-01", Made.Collector())).Kind);

    [Fact]
    public void What_left_the_report_is_gone_and_what_closed_is_closed()
    {
        Assert.Equal(Change.Gone, Only(On("2026-01-01", Made.Collector()), On("2026-05-01")).Kind);
        Assert.Equal(Change.Closed, Only(On("2026-01-01", Made.Card()), On("2026-05-01", Made.Card() with { Status = AccountStatus.Closed, Closed = Made.Date("2026-02-01") })).Kind);
    }

    [Fact]
    public void A_loan_that_another_creditor_reports_now_has_moved()
    {
        var sold = Made.Loan() with { Creditor = "PINE SERVICING", Number = "991****" };
        var changes = Assert.Single(ReportComparer.Compare([On("2026-01-01", Made.Loan()), On("2026-05-01", Made.Loan() with { Status = AccountStatus.Transferred, Balance = 0 }, sold)]).Value).Accounts;
        Assert.All(changes, c => Assert.Equal(Change.Transferred, c.Kind));
    }

    [Fact]
    public void Reports_of_different_bureaus_are_not_compared()
        => Assert.Equal("credit.nothing-to-compare", ReportComparer.Compare([On("2026-01-01", Made.Card()), On("2026-05-01", Made.Card()) with { Bureau = Bureau.Equifax }]).Error.Code);

    [Fact]
    public void Inquiries_and_public_records_that_came_and_went_are_listed()
    {
        Inquiry Asked(string name) => new() { Creditor = name, Date = Made.Date("2025-03-01"), Kind = InquiryKind.Hard };
        var change = Assert.Single(ReportComparer.Compare([On("2026-05-01") with { Inquiries = [Asked("FIR"), Asked("ASH")] }, On("2026-01-01") with { Inquiries = [Asked("OAK"), Asked("ASH")], PublicRecords = [new() { Kind = PublicRecordKind.Bankruptcy7, Filed = Made.Date("2016-01-05") }] }]).Value);
        Assert.Equal(("FIR", "OAK"), (Assert.Single(change.NewInquiries).Creditor, Assert.Single(change.GoneInquiries).Creditor));
        Assert.Single(change.GonePublicRecords);
    }
}
