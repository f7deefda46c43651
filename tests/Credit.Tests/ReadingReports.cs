using System.Text.Json;
using Prospect.Credit.Evaluating;
using Prospect.Credit.Reading;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Tests;

public sealed class ReadingReports(ITestOutputHelper output)
{
    [Fact]
    public void The_example_reports_are_read_to_the_month_and_the_dollar()
        => Measure(Directory.GetFiles(Published.Examples, "*.pdf").Select(f => (f, f[..^4] + ".facts.json")));

    [Fact]
    public void The_published_reports_are_read_to_the_month_and_the_dollar()
    {
        Assert.SkipWhen(Published.Data is null, "PROSPECT_DATA is not set.");
        Measure(new[] { "exp-1", "tu-1", "eq-1", "tri-1" }.Select(n => (Path.Combine(Published.Data!, n + ".pdf"), Path.Combine(Published.Data!, n + ".gold.json"))));
    }

    [Fact]
    public void Evidence_is_what_stands_in_its_box_to_the_letter()
    {
        var checkedPlaces = 0;
        foreach (var file in Directory.GetFiles(Published.Examples, "*.pdf"))
        {
            var document = Published.Document(file);
            foreach (var place in CreditReportReader.Read(document, 0).Value.SelectMany(Places))
            {
                var words = document.Pages[place.Page - 1].Lines.Concat(document.Pages[place.Page - 1].Furniture).SelectMany(l => l.Words)
                    .Where(w => w.Box.MiddleX > place.Box.X && w.Box.MiddleX < place.Box.Right && w.Box.MiddleY > place.Box.Y && w.Box.MiddleY < place.Box.Bottom).Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
                Assert.All(place.Text.Split(' '), word => Assert.Contains(word, words));
                checkedPlaces++;
            }
        }

        Assert.True(checkedPlaces > 500);
    }

    [Fact]
    public void Everything_said_of_the_consumer_has_its_place()
    {
        foreach (var report in Directory.GetFiles(Published.Examples, "*.pdf").SelectMany(f => CreditReportReader.Read(Published.Document(f), 0).Value))
        {
            Assert.All(report.Consumer.Statements(), s => Assert.Contains(s.Field, report.Consumer.Evidence.Keys));
            Assert.Equal((report.Consumer.BirthYear is not null, report.Consumer.SsnLast4 is not null), (report.Consumer.Evidence.ContainsKey("birthYear"), report.Consumer.Evidence.ContainsKey("ssnLast4")));
        }
    }

    private static IEnumerable<Evidence> Places(CreditReport report)
        => report.Consumer.Evidence.Values.Concat(report.Accounts.SelectMany(a => a.Evidence.Where(e => e.Key != "history").Select(e => e.Value))).Concat(report.Inquiries.SelectMany(i => i.Evidence.Values)).Concat(report.PublicRecords.SelectMany(r => r.Evidence.Values)).Concat(report.Scores.SelectMany(s => s.Evidence.Values));

    private void Measure(IEnumerable<(string Report, string Gold)> reports)
    {
        var score = new ReadingScore();
        var read = 0;
        foreach (var (file, gold) in reports.OrderBy(r => r.Report, StringComparer.Ordinal))
        {
            var result = CreditReportReader.Read(Published.Document(file), 0);
            Assert.True(result.Ok, result.Ok ? "" : $"{Path.GetFileName(file)}: {result.Error.Code}");
            using var json = JsonDocument.Parse(CreditJson.ToText(result.Value));
            score.Compare(Path.GetFileName(file), Published.Json(gold), json.RootElement, Published.JsonIfThere(file[..^4] + ".accept.json"));
            foreach (var warning in result.Value.SelectMany(r => r.Warnings))
            {
                output.WriteLine($"warning in {Path.GetFileName(file)}: {warning}");
            }

            read++;
        }

        output.WriteLine(string.Join('\n', score.Faults));
        output.WriteLine($"fields {score.Fields.Share:0.0000} of {score.Fields.All}  cells {score.Cells.Share:0.0000} of {score.Cells.All}  accounts {score.Accounts.Share:0.0000} of {score.Accounts.All}");
        Assert.True(read > 0, "There is no report to measure with.");
        Assert.True(score.ReachesFloor, string.Join('\n', score.Faults));
    }
}
