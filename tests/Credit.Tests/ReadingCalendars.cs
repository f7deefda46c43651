using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class ReadingCalendars
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    [Fact]
    public void A_calendar_with_a_column_for_each_year_is_read_month_by_month()
    {
        var rows = Months.Select((m, i) => (string[])[m, i == 6 ? "30" : "OK", i < 2 ? "OK" : ""]);
        var account = Read([["Month", "2025", "2026"], .. rows]).Accounts.Single();
        Assert.Equal(14, account.History.Count);
        Assert.Equal(PaymentCode.Late30, account.History.Single(m => m.Month == Made.Date("2025-07")).Code);
        Assert.Equal(PaymentCode.Ok, account.History.Single(m => m.Month == Made.Date("2026-02")).Code);
    }

    [Theory]
    [InlineData("J F M A M J J A S O N D")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData("01 02 03 04 05 06 07 08 09 10 11 12")]
    [InlineData("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC")]
    public void A_year_of_months_is_known_by_its_letters_or_numbers(string head)
    {
        var account = Read([["", .. head.Split(' ')], ["2026", "OK", "60"], ["'25", .. Enumerable.Repeat("OK", 11), "30"]]).Accounts.Single();
        Assert.Equal(14, account.History.Count);
        Assert.Equal(PaymentCode.Late60, account.History.Single(m => m.Month == Made.Date("2026-02")).Code);
        Assert.Equal(PaymentCode.Late30, account.History.Single(m => m.Month == Made.Date("2025-12")).Code);
    }

    [Fact]
    public void Two_years_side_by_side_keep_their_months_apart()
    {
        var account = Read([["Year", .. Months, "Year", .. Months], ["2026", "OK", "30", .. Enumerable.Repeat("", 10), "2025", .. Enumerable.Repeat("OK", 11), "60"]], step: 30).Accounts.Single();
        Assert.Equal(14, account.History.Count);
        Assert.Equal(PaymentCode.Late30, account.History.Single(m => m.Month == Made.Date("2026-02")).Code);
        Assert.Equal(PaymentCode.Late60, account.History.Single(m => m.Month == Made.Date("2025-12")).Code);
    }

    [Fact]
    public void Letters_that_are_no_year_in_order_are_no_months()
        => Assert.Empty(Read([["", .. "J F M A M J J A S O N X".Split(' ')], ["2026", "OK", "60"]]).Accounts.Single().History);

    [Fact]
    public void A_calendar_whose_months_cannot_be_read_is_told_with_its_page()
    {
        var report = Read([["2025", "OK", "30", "OK"]]);
        Assert.Empty(report.Accounts.Single().History);
        Assert.Contains(report.Warnings, w => w.Contains("BIRCH BANK", StringComparison.Ordinal) && w.Contains("page 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_of_accounts_that_were_not_read_is_told()
        => Assert.Contains(Read([]).Warnings, w => w.Contains("2 accounts", StringComparison.Ordinal) && w.Contains("1 were read", StringComparison.Ordinal));

    private static CreditReport Read(IEnumerable<string[]> calendar, double step = 110)
    {
        string[][] rows =
        [
            ["Experian"], ["Prepared For ADA EXAMPLE"], ["Date Generated May 1, 2026"], ["At a Glance"], ["Accounts", "2"], ["Personal Information"], ["Names"], ["ADA EXAMPLE"],
            ["Accounts"], ["BIRCH BANK"], ["Account Info"], ["Account Name", "BIRCH BANK"], ["Account Number", "411111XXXXXX"], ["Account Type", "Credit card"], ["Responsibility", "Individual"],
            ["Date Opened", "03/05/2018"], ["Status", "Open/Never late."], ["Balance", "$300"], ["Payment History"], .. calendar, ["Hard Inquiries"], ["No hard inquiries."],
        ];
        return Drawn.Reports(rows, step).Single();
    }
}
