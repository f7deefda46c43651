namespace Prospect.Host.Tests;

public class EvaluateTests
{
    [Fact]
    public async Task The_examples_are_read_above_the_floor_whatever_else_lies_beside_them()
    {
        var outcome = await Program.RunAsync("evaluate", "credit", "--data", Program.Example("reports"), "--floor");
        Assert.True(outcome.Exit == 0, outcome.Output + outcome.Errors);
        Assert.Contains("three-bureau", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_the_floor_it_ends_with_6()
    {
        var folder = Directory.CreateTempSubdirectory("prospect-evaluate-");
        try
        {
            // The facts of one person's report beside the report of another.
            File.Copy(Program.Example("reports/transunion-student-first-job.pdf"), Path.Combine(folder.FullName, "one.pdf"));
            File.Copy(Program.Example("reports/experian-clean-long-history.facts.json"), Path.Combine(folder.FullName, "one.gold.json"));
            Assert.Equal(6, (await Program.RunAsync("evaluate", "credit", "--data", folder.FullName, "--floor")).Exit);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_folder_without_labelled_reports_ends_with_3()
        => Assert.Equal(3, (await Program.RunAsync("evaluate", "credit", "--data", Path.Combine(Program.Checkout, "src"), "--json")).Exit);

    [Theory]
    [InlineData("a,b\n1,2\n", 4)]
    [InlineData("", 4)]
    public async Task A_risk_table_that_is_none_is_named_and_nothing_is_measured(string table, int exit)
    {
        var folder = Directory.CreateTempSubdirectory("prospect-evaluate-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "heloc_development.csv"), table, TestContext.Current.CancellationToken);
            var outcome = await Program.RunAsync("evaluate", "credit", "--data", folder.FullName);
            Assert.Equal(exit, outcome.Exit);
            Assert.Contains("heloc_development.csv", outcome.Errors, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_report_compared_with_itself_shows_no_change()
    {
        var report = Program.Example("reports/experian-clean-long-history.pdf");
        var outcome = await Program.RunAsync("credit", "compare", report, report, "--json");
        Assert.Equal(0, outcome.Exit);
        var change = Assert.Single(outcome.Json.GetProperty("changes").EnumerateArray());
        Assert.NotEmpty(change.GetProperty("accounts").EnumerateArray());
        Assert.All(change.GetProperty("accounts").EnumerateArray(), a => Assert.Equal("unchanged", a.GetProperty("kind").GetString()));
        Assert.Empty(change.GetProperty("newInquiries").EnumerateArray());
    }

    [Fact]
    public async Task Recognising_across_bureaus_is_measured_beside_reading()
    {
        var outcome = await Program.RunAsync("evaluate", "credit", "--data", Program.Example("reports"), "--json");
        Assert.True(outcome.Json.GetProperty("merging").GetProperty("precision").GetProperty("share").GetDouble() > 0.97);
        Assert.True(outcome.Json.GetProperty("merging").GetProperty("recall").GetProperty("share").GetDouble() > 0.97);
    }
}
