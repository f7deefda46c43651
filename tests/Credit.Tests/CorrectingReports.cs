using System.Text;
using System.Text.Json;
using Prospect.Credit.Correcting;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class CorrectingReports
{
    private static Correction Of(CreditReport report, int account, string field, string? value)
        => new(report.Bureau, report.ReportDate, AccountMark.Of(report, account), field, CorrectableField.Find(field)!.Of(report.Accounts[account]), value);

    private static Account Corrected(CreditReport report, params Correction[] corrections) => ReportCorrector.Apply([report], corrections)[0].Accounts[0];

    private static byte[] File(params Correction[] corrections)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            CorrectionsFile.Write(json, corrections);
        }

        return stream.ToArray();
    }

    [Fact]
    public void A_correction_wins_and_tells_what_was_read()
    {
        var report = Made.Report(Made.Card(), Made.Loan());
        var account = Corrected(report, Of(report, 0, "balance", "120.5"), Of(report, 0, "history 2025-08", "30"));
        Assert.Equal((120.5m, PaymentCode.Late30), (account.Balance, account.History.Single(m => m.Month == Made.Date("2025-08")).Code));
        Assert.Equal(new Dictionary<string, string?> { ["balance"] = "300", ["history 2025-08"] = "ok" }, account.Corrected!.ToDictionary());
        Assert.Contains("\"corrected\":{\"balance\":\"300\"", CreditJson.ToText([Made.Report(account)]), StringComparison.Ordinal);
        Assert.DoesNotContain("\"corrected\"", CreditJson.ToText([report]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_is_corrected_in_a_newer_report_and_what_moves_only_while_it_still_says_the_same()
    {
        var report = Made.Report(Made.Card(), Made.Loan());
        Correction[] corrections = [Of(report, 0, "opened", "2017-02-01"), Of(report, 0, "balance", "0")];
        var newer = Made.Report(Made.Loan(), Made.Card("BIRCH BK") with { Number = "411122XX", Balance = 470 }) with { ReportDate = Made.Date("2026-08-01") };
        var account = ReportCorrector.Apply([newer], corrections)[0].Accounts[1];
        Assert.Equal((Made.Date("2017-02-01"), 470m), (account.Opened, account.Balance));
        Assert.Equal(0, ReportCorrector.Apply([newer with { Accounts = [Made.Card()] }], corrections)[0].Accounts[0].Balance);
    }

    [Fact]
    public void The_file_brings_the_same_corrections_back()
    {
        var report = Made.Report(Made.Card(), Made.Card() with { Number = null, Opened = null });
        Correction[] corrections = [Of(report, 0, "creditLimit", "5,500.00"), Of(report, 1, "closed", null), Of(report, 1, "status", "charged-off")];
        Assert.Equal([corrections[0] with { Value = "5500" }, corrections[1], corrections[2]], CorrectionsFile.Read(File(corrections)).Value);
        Assert.True(CorrectionsFile.Recognises(File(corrections)));
    }

    [Fact]
    public void Entries_that_are_alike_are_told_apart_by_their_order_and_an_account_that_is_not_there_gives_a_warning()
    {
        var twin = Made.Card() with { Number = "****" };
        var report = Made.Report(twin, twin with { Balance = 7 });
        Assert.Equal([300m, 8m], ReportCorrector.Apply([report], [Of(report, 1, "balance", "8")])[0].Accounts.Select(a => a.Balance));
        var other = Made.Report(Made.Loan());
        Assert.Contains("BIRCH BANK", Assert.Single(ReportCorrector.Apply([other], [Of(report, 1, "balance", "8")])[0].Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"prospectCorrections\": 2, \"corrections\": []}")]
    [InlineData("{\"prospectCorrections\": 1, \"corrections\": [{}]}")]
    [InlineData("{\"prospectCorrections\": 1, \"corrections\": [{\"bureau\": \"experian\", \"account\": {\"creditor\": \"A\"}, \"field\": \"shoe\", \"value\": \"1\"}]}")]
    [InlineData("{\"prospectCorrections\": 1, \"corrections\": [{\"bureau\": \"experian\", \"account\": {\"creditor\": \"A\"}, \"field\": \"balance\", \"value\": \"lots\"}]}")]
    [InlineData("{\"prospectCorrections\": 1, \"corrections\": [{\"bureau\": \"experian\", \"account\": {\"creditor\": \"A\"}, \"field\": \"status\", \"value\": null}]}")]
    [InlineData("[")]
    public void A_file_that_cannot_be_used_is_refused(string text)
        => Assert.Equal("credit.corrections", CorrectionsFile.Read(Encoding.UTF8.GetBytes(text)).Error.Code);

    [Theory]
    [InlineData("balance", " $1,234.50 ", "1234.5")]
    [InlineData("opened", "3/14/2019", "2019-03-14")]
    [InlineData("opened", "Mar 2019", "2019-03")]
    [InlineData("closed", "", null)]
    public void Values_are_taken_as_people_write_them(string field, string text, string? kept)
        => Assert.Equal(kept, CorrectableField.Find(field)!.Parse(text).Value.Text);
}
