using System.Text;
using System.Text.Json;

namespace Prospect.Host.Tests;

public class RiskTests
{
    private static readonly string[] Names =
    [
        "ExternalRiskEstimate", "MSinceOldestTradeOpen", "MSinceMostRecentTradeOpen", "AverageMInFile", "NumSatisfactoryTrades", "NumTrades60Ever2DerogPubRec", "NumTrades90Ever2DerogPubRec",
        "PercentTradesNeverDelq", "MSinceMostRecentDelq", "MaxDelq2PublicRecLast12M", "MaxDelqEver", "NumTotalTrades", "NumTradesOpeninLast12M", "PercentInstallTrades", "MSinceMostRecentInqexcl7days",
        "NumInqLast6M", "NumInqLast6Mexcl7days", "NetFractionRevolvingBurden", "NetFractionInstallBurden", "NumRevolvingTradesWBalance", "NumInstallTradesWBalance", "NumBank2NatlTradesWHighUtilization", "PercentTradesWBalance",
    ];

    private static string Row(int value) => string.Join(',', Enumerable.Repeat(value, Names.Length));

    [Fact]
    public async Task Each_row_of_a_table_gets_a_line_whose_contributions_are_the_log_odds()
    {
        var outcome = await AskAsync($"{string.Join(',', Names)}\n{Row(50)}\n{Row(-8)}\n");
        Assert.Equal(0, outcome.Exit);
        var lines = outcome.Output.Trim().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([0, 1], lines.Select(l => l.GetProperty("row").GetInt32()));
        foreach (var line in lines)
        {
            Assert.Equal(Names, line.GetProperty("contributions").EnumerateObject().Select(c => c.Name));
            var odds = line.GetProperty("contributions").EnumerateObject().Aggregate(line.GetProperty("intercept").GetDouble(), (sum, c) => sum + c.Value.GetDouble());
            Assert.Equal(1 / (1 + Math.Exp(-odds)), line.GetProperty("probability").GetDouble());
        }
    }

    [Fact]
    public async Task A_wrong_line_gets_an_error_in_its_place_and_the_stream_goes_on()
    {
        var outcome = await AskAsync($"{string.Join(',', Names)}\n{Row(50)}\nnonsense\n{Row(60)}");
        Assert.Equal(0, outcome.Exit);
        var lines = outcome.Output.Trim().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Contains("no number", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, lines[1].GetProperty("line").GetInt32());
        Assert.True(lines[2].TryGetProperty("probability", out _));
    }

    [Theory]
    [InlineData("", 3, "document.empty")]
    [InlineData("name,age\nx,1\n", 4, "credit.no-risk-columns")]
    public async Task What_is_no_such_table_is_refused(string table, int exit, string code)
    {
        var outcome = await AskAsync(table, "--json");
        Assert.Equal(exit, outcome.Exit);
        Assert.Equal(code, outcome.Json.GetProperty("code").GetString());
    }

    private static Task<Program.Outcome> AskAsync(string table, params string[] options)
        => Program.RunOtherAsync(Program.Path, Encoding.UTF8.GetBytes(table), ["credit", "risk", .. options]);
}
