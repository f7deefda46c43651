namespace Prospect.Host.Tests;

public sealed class SimulateTests
{
    private static readonly string Experian = Program.Example("reports/experian-two-cards-near-limit.pdf"), Faulty = Program.Example("reports/experian-collections-after-chapter-seven.pdf");

    [Fact]
    public async Task Actions_are_done_in_their_order_and_change_the_estimate()
    {
        var outcome = await Program.RunAsync("credit", "simulate", Experian, "--action", "pay:0.0:all", "--action", "wait:3", "--json");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal(["pay:0.0:all", "wait:3"], outcome.Json.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("spec").GetString()));
        Assert.True(outcome.Json.GetProperty("change").GetProperty("high").GetInt32() > 0);
        Assert.True(outcome.Json.GetProperty("moved").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Bad_actions_end_with_2_and_every_fault()
    {
        var outcome = await Program.RunAsync("credit", "simulate", Experian, "--action", "fly", "--action", "pay:0.99:5", "--json");
        Assert.Equal((2, "usage"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
        Assert.All(["fly:", "pay:0.99:5:"], word => Assert.Contains(word, outcome.Json.GetProperty("detail").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_budget_and_a_wish_make_the_plan()
    {
        var outcome = await Program.RunAsync("credit", "analyse", Experian, "--budget", "900", "--months", "6", "--wish", "cost", "--rate", "0.0=29.9", "--json");
        Assert.Equal((0, "cost", 900m), (outcome.Exit, outcome.Json.GetProperty("comparison").GetProperty("wish").GetString(), outcome.Json.GetProperty("comparison").GetProperty("budget").GetDecimal()));
        var wrong = await Program.RunAsync("credit", "analyse", "no-such-file.pdf", "--budget", "lots", "--wish", "rich", "--json");
        Assert.Equal(2, wrong.Exit);
        Assert.Contains("wish:", wrong.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_are_written_into_a_folder_and_never_over_one_that_is_there()
    {
        var folder = Directory.CreateTempSubdirectory("prospect-letters-");
        try
        {
            var written = await Program.RunAsync("credit", "letters", Faulty, "--finding", "1", "--out", folder.FullName, "--json");
            Assert.Equal(0, written.Exit);
            Assert.Equal(["bureau-experian.docx", "bureau-experian.pdf", "bureau-experian.txt"], folder.GetFiles("bureau-*").Select(f => f.Name).Order(StringComparer.Ordinal));
            var again = await Program.RunAsync("credit", "letters", Faulty, "--finding", "1", "--out", folder.FullName, "--json");
            Assert.Equal(2, again.Exit);
            Assert.Contains("there already", again.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_a_finding_the_findings_are_listed_by_their_numbers()
    {
        var outcome = await Program.RunAsync("credit", "letters", Faulty);
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("--finding", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Program.RunAsync("credit", "letters", Faulty, "--json")).Exit);
    }
}
