using System.Text;

namespace Prospect.Host.Tests;

public sealed class CompareTests
{
    private static readonly string Experian = Program.Example("reports/experian-two-cards-near-limit.pdf");

    [Fact]
    public async Task Reports_of_two_people_are_not_compared()
    {
        var outcome = await Program.RunAsync("credit", "compare", Experian, Program.Example("reports/experian-clean-long-history.pdf"), "--json");
        Assert.Equal((4, "credit.several-people"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task One_report_alone_or_of_three_bureaus_has_nothing_to_be_compared_with()
    {
        var outcome = await Program.RunAsync("credit", "compare", Program.Example("reports/three-bureaus-from-a-browser.pdf"), "--json");
        Assert.Equal((4, "credit.nothing-to-compare"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("analyse")]
    public async Task Corrections_win_over_what_is_read(string verb)
    {
        var before = (await Program.RunAsync("credit", "read", Experian, "--json")).Json.GetProperty("reports")[0];
        var account = before.GetProperty("accounts")[0];
        var file = $$"""
            {"prospectCorrections": 1, "corrections": [{"bureau": "experian", "reportDate": "{{before.GetProperty("reportDate").GetString()}}", "field": "balance", "read": null, "value": 17.25,
              "account": {"creditor": "{{account.GetProperty("creditor").GetString()}}", "number": "{{account.GetProperty("number").GetString()}}", "opened": "{{account.GetProperty("opened").GetString()}}", "kind": "{{account.GetProperty("kind").GetString()}}" } }]}
            """;
        using var mine = new ScratchFile("mine.json", Encoding.UTF8.GetBytes(file));
        var outcome = await Program.RunAsync("credit", verb, Experian, "--corrections", mine.Path, "--json");
        Assert.Equal(17.25m, outcome.Json.GetProperty("reports")[0].GetProperty("accounts")[0].GetProperty("balance").GetDecimal());
    }

    [Fact]
    public async Task Corrections_that_cannot_be_used_end_with_3_and_name_the_file()
    {
        using var mine = new ScratchFile("mine.json", "{\"prospectCorrections\": 1}"u8.ToArray());
        var outcome = await Program.RunAsync("credit", "read", Experian, "--corrections", mine.Path, "--json");
        Assert.Equal((3, "credit.corrections", mine.Path), (outcome.Exit, outcome.Json.GetProperty("code").GetString(), outcome.Json.GetProperty("file").GetString()));
    }
}
