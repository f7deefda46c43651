using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class ReadingOtherTemplates
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    [Fact]
    public void Months_down_and_years_across_stand_below_their_title()
    {
        var rows = Months.Select((m, i) => (string[])[m, i < 2 ? "\u2713" : "", i == 6 ? "60" : "\u2713"]);
        var history = Disclosure([["Payment history", "2026", "2025"], .. rows]).Accounts.Single().History;
        Assert.Equal(14, history.Count);
        Assert.Equal(PaymentCode.Late60, CodeOf(history, "2025-07"));
    }

    [Theory]
    [InlineData("Payment history 03/26 02/26 01/26 12/25")]
    [InlineData("2026-03 2026-02 2026-01 2025-12")]
    public void Signs_stand_alone_below_dated_months(string head)
    {
        string[] cells = head.StartsWith('P') ? ["Payment history", .. head.Split(' ')[2..]] : ["", .. head.Split(' ')];
        var history = Disclosure([cells, ["", "+", "30", "+", "+"]]).Accounts.Single().History;
        Assert.Equal(4, history.Count);
        Assert.Equal(PaymentCode.Late30, CodeOf(history, "2026-02"));
        Assert.Equal(PaymentCode.Ok, CodeOf(history, "2025-12"));
    }

    [Fact]
    public void A_row_for_each_month_is_read_by_its_status_and_the_codes_that_a_legend_explains()
    {
        var history = Disclosure(
            [["Codes 1: 30-59 Days Past Due 2: 60-89 3: 90-119 G: Collection L: Charge Off"], ["Account History", "Balance", "Past Due", "Status"], ["03/2026", "$300", "-", "*"], ["02/2026", "$310", "$25", "1"], ["01/2026", "$320", "$50", "L"]]).Accounts.Single().History;
        Assert.Equal([PaymentCode.Ok, PaymentCode.Late30, PaymentCode.ChargeOff], history.Select(m => m.Code));
    }

    [Fact]
    public void A_legend_that_lists_the_days_after_the_sign_of_good_standing_makes_no_month_late()
    {
        var history = Disclosure([["", "Jan", "Feb", "Mar", "Apr", "May", "Jun"], ["2026", "OK", "60"], ["OK = Current/Terms met 30, 60, 90, 120 = Days past due"]], step: 70).Accounts.Single().History;
        Assert.Equal(PaymentCode.Ok, CodeOf(history, "2026-01"));
        Assert.Equal(PaymentCode.Late60, CodeOf(history, "2026-02"));
    }

    [Fact]
    public void Running_text_divided_by_semicolons_is_an_account_of_its_own()
    {
        var collector = Disclosure([["OK"], ["Collection Agency Information"], ["HERON RECOVERY; Collection Reported 03/07/2026; Assigned 08/03/2025; Client: SPRUCE CLINIC; Amount: $412;"], ["Status as of 03/07/2026: Unpaid; Individual Account; Account #: *0899"]]).Accounts[^1];
        Assert.Equal(("HERON RECOVERY", "SPRUCE CLINIC", 412m, Made.Date("2025-08-03")), (collector.Creditor, collector.OriginalCreditor, collector.Balance, collector.Opened!.Value));
        Assert.Equal((AccountKind.Collection, AccountStatus.Collection, Responsibility.Individual), (collector.Kind, collector.Status, collector.Responsibility));
    }

    [Fact]
    public void Inquiries_stand_beside_each_other_under_headings_of_whatever_words()
    {
        var inquiries = Disclosure([], [["Inquiries that display to companies"], ["ELM AUTO FINANCE", "", "OAK HOMES"], ["10/23/2025", "", "01/19/2026"], ["Seen by you alone:"], ["PRM - FERN OFFERS", "", "06/13/2025, 05/08/2025"]]).Inquiries;
        Assert.Equal(
            [("ELM AUTO FINANCE", "2025-10-23", InquiryKind.Hard), ("OAK HOMES", "2026-01-19", InquiryKind.Hard), ("FERN OFFERS", "2025-06-13", InquiryKind.Soft), ("FERN OFFERS", "2025-05-08", InquiryKind.Soft)],
            inquiries.Select(i => (i.Creditor, i.Date.ToString(), i.Kind)));
    }

    [Fact]
    public void Personal_details_in_columns_are_read_column_by_column()
    {
        var consumer = Disclosure([], [["Hard Inquiries"], ["No hard inquiries."]], [["Names", "", "Addresses"], ["ADA EXAMPLE", "", "12 ELM ST"], ["ADA SAMPLE", "", "SALINA, KS 67401"], ["Year of birth", "", "Employers"], ["1971", "", "FERN BOOKS"]]).Consumer;
        Assert.Equal(("ADA EXAMPLE", 1971), (consumer.Name, consumer.BirthYear!.Value));
        Assert.Equal(["ADA SAMPLE"], consumer.OtherNames);
        Assert.Equal(["12 ELM ST, SALINA, KS 67401"], consumer.Addresses);
        Assert.Equal(["FERN BOOKS"], consumer.Employers);
    }

    [Fact]
    public void A_score_is_read_from_the_sentence_that_tells_it()
    {
        var score = Disclosure([], personal: [["Names"], ["ADA EXAMPLE"], ["Your score"], ["VantageScore 4.0: 655 as of Jul 06, 2026. Range 300 to 850."]]).Scores.Single();
        Assert.Equal(("VantageScore 4.0", 655, Made.Date("2026-07-06")), (score.Model, score.Value, score.Date!.Value));
    }

    [Fact]
    public void A_list_of_months_with_the_bureaus_across_is_read_for_each()
    {
        string[][] list = [["Month", "Experian", "Equifax", "TransUnion"], ["Apr 2026", "OK", "60 days", ""], ["Mar 2026", "OK", "30 days", ""]];
        AssertReadForEach(SideBySide(list, 130));
    }

    [Fact]
    public void A_calendar_of_years_for_each_bureau_is_read_for_it()
    {
        string[] head = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        string[][] years = [["Experian", .. head[1..]], ["2026", "", "", "OK", "OK"], ["Equifax", .. head[1..]], ["2026", "", "", "30", "60"]];
        AssertReadForEach(SideBySide(years, 100));
    }

    private static void AssertReadForEach(IReadOnlyList<CreditReport> reports)
    {
        var equifax = reports.Single(r => r.Bureau is Bureau.Equifax);
        Assert.Equal([PaymentCode.Late60, PaymentCode.Late30], equifax.Accounts.Single().History.Select(m => m.Code));
        Assert.Equal(310, equifax.Accounts.Single().Balance);
        Assert.Equal("ELM AUTO", equifax.Inquiries.Single().Creditor);
        Assert.Empty(reports.Single(r => r.Bureau is Bureau.TransUnion).Accounts);
    }

    private static IReadOnlyList<CreditReport> SideBySide(string[][] calendar, double step)
        => Drawn.Reports(
        [
            ["Three Bureau Credit Report"], ["Report date: 05/01/2026"], ["Personal Information"], ["", "Experian", "Equifax", "TransUnion"], ["Name", "ADA EXAMPLE", "ADA EXAMPLE", "ADA EXAMPLE"], ["Accounts"], ["BIRCH BANK"],
            ["", "Experian", "Equifax", "TransUnion"], ["Account number", "4111****", "4111****", "--"], ["Account type", "Credit Card", "Credit Card", "--"], ["Balance (US$)", "300", "310", "--"], ["Date opened", "03/2018", "03/2018", "--"],
            .. calendar, ["Inquiries"], ["ELM AUTO", "02/08/2026", "Equifax"],
        ], step);

    private static PaymentCode CodeOf(IReadOnlyList<PaymentMonth> history, string month) => history.Single(m => m.Month == Made.Date(month)).Code;

    private static CreditReport Disclosure(IEnumerable<string[]> calendar, string[][]? end = null, string[][]? personal = null, double step = 110)
        => Drawn.Reports(
        [
            ["Equifax"], ["Prepared For ADA EXAMPLE"], ["Date Generated May 1, 2026"], ["Personal Information"], .. personal ?? [["Names"], ["ADA EXAMPLE"]],
            ["Credit Accounts"], ["BIRCH BANK"], ["Account Number", "411111XXXXXX"], ["Account Type", "Credit card"], ["Date Opened", "03/05/2018"], ["Status", "Open/Never late."], ["Balance", "$300"],
            .. calendar, .. end ?? [["Hard Inquiries"], ["No hard inquiries."]],
        ], step).Single();
}
