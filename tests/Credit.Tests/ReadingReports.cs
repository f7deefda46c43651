using System.Text.Json;
using Prospect.Credit.Reading;

namespace Prospect.Credit.Tests;

public sealed class ReadingReports(ITestOutputHelper output)
{
    private const double FieldsFloor = 0.98, CellsFloor = 0.995, AccountsFloor = 1.0;

    [Fact]
    public void The_example_reports_are_read_to_the_month_and_the_dollar()
        => Measure(Directory.GetFiles(Published.Examples, "*.pdf").Where(IsDisclosure).Select(f => (f, f[..^4] + ".facts.json")));

    [Fact]
    public void The_published_reports_are_read_to_the_month_and_the_dollar()
    {
        Assert.SkipWhen(Published.Data is null, "PROSPECT_DATA is not set.");
        Measure(new[] { "exp-1", "tu-1" }.Select(n => (Path.Combine(Published.Data!, n + ".pdf"), Path.Combine(Published.Data!, n + ".gold.json"))));
    }

    private static bool IsDisclosure(string file) => Path.GetFileName(file) is var name && (name.StartsWith("experian-", StringComparison.Ordinal) || name.StartsWith("transunion-", StringComparison.Ordinal));

    private void Measure(IEnumerable<(string Report, string Gold)> reports)
    {
        var scorer = new Scorer();
        var read = 0;
        foreach (var (file, gold) in reports.OrderBy(r => r.Report, StringComparer.Ordinal))
        {
            var result = CreditReportReader.Read(Published.Document(file), 0);
            Assert.True(result.Ok, result.Ok ? "" : $"{Path.GetFileName(file)}: {result.Error.Code}");
            using var json = JsonDocument.Parse(CreditJson.ToText(result.Value));
            scorer.Compare(Path.GetFileName(file), Published.Json(gold), json.RootElement, Published.JsonIfThere(file[..^4] + ".accept.json"));
            foreach (var warning in result.Value.SelectMany(r => r.Warnings))
            {
                output.WriteLine($"warning in {Path.GetFileName(file)}: {warning}");
            }

            read++;
        }

        output.WriteLine(scorer.Table);
        output.WriteLine($"fields {scorer.Fields:0.0000}  cells {scorer.Cells:0.0000}  accounts {scorer.Accounts:0.0000}");
        Assert.True(read > 0, "There is no report to measure with.");
        Assert.True(scorer.Accounts >= AccountsFloor && scorer.Fields >= FieldsFloor && scorer.Cells >= CellsFloor, scorer.Table);
    }
}
