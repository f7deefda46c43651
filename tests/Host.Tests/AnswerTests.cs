using System.Text.Json;

namespace Prospect.Host.Tests;

public class AnswerTests
{
    [Fact]
    public async Task A_resume_is_read_into_the_fields_of_the_contract_and_no_others()
    {
        var outcome = await Program.RunAsync("career", "read", Program.Example("resumes/nurse-sidebar-left.pdf"), "--json");
        Assert.Equal(0, outcome.Exit);
        Assert.Empty(outcome.Errors);
        Assert.Equal(
            ["name", "contact", "summary", "experience", "education", "skills", "certifications", "languages", "totalExperienceMonths", "warnings", "evidence", "sources", "contradictions"],
            outcome.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["title", "employer", "location", "start", "end", "current", "highlights", "occupation", "evidence", "sources"],
            outcome.Json.GetProperty("experience")[0].EnumerateObject().Select(p => p.Name));
        AssertPlaced(outcome.Json.GetProperty("experience")[0].GetProperty("evidence").GetProperty("employer"));
    }

    [Fact]
    public async Task A_report_is_read_into_the_fields_of_the_contract_and_no_others()
    {
        var outcome = await Program.RunAsync("credit", "read", Program.Example("reports/transunion-student-first-job.pdf"), "--json");
        Assert.Equal(0, outcome.Exit);
        var report = outcome.Json.GetProperty("reports")[0];
        Assert.Equal(
            ["bureau", "reportDate", "document", "layout", "consumer", "accounts", "inquiries", "publicRecords", "scores", "warnings"],
            report.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            [
                "creditor", "number", "kind", "responsibility", "opened", "closed", "status", "balance", "creditLimit", "highBalance", "originalAmount", "monthlyPayment",
                "pastDue", "reported", "lastPayment", "firstDelinquency", "originalCreditor", "terms", "remarks", "history", "evidence",
            ],
            report.GetProperty("accounts")[0].EnumerateObject().Select(p => p.Name));
        AssertPlaced(report.GetProperty("accounts")[0].GetProperty("evidence").GetProperty("balance"));
        Assert.Equal(["name", "otherNames", "addresses", "employers", "birthYear", "ssnLast4", "evidence"], report.GetProperty("consumer").EnumerateObject().Select(p => p.Name));
        AssertPlaced(report.GetProperty("consumer").GetProperty("evidence").GetProperty("name"));
    }

    [Theory]
    [InlineData("nurse-sidebar-left.pdf")]
    [InlineData("paralegal-table-dates.docx")]
    [InlineData("bus-driver-plain.txt")]
    [InlineData("lab-scientist-notes.md")]
    [InlineData("cashier-no-headings.html")]
    public async Task The_weights_of_the_reasons_add_up_to_the_score_exactly(string name)
    {
        var outcome = await Program.RunAsync("career", "recommend", Program.Example($"resumes/{name}"), "--json");
        Assert.Equal(0, outcome.Exit);
        var items = outcome.Json.GetProperty("recommendations").EnumerateArray().ToList();
        Assert.Equal(10, items.Count);
        Assert.All(items, item => Assert.Equal(
            item.GetProperty("score").GetDecimal(),
            item.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("weight").GetDecimal())));
        Assert.Equal(Enumerable.Range(1, 10), items.Select(i => i.GetProperty("rank").GetInt32()));
    }

    [Fact]
    public async Task A_document_without_pages_gives_evidence_without_a_box()
    {
        var outcome = await Program.RunAsync("career", "read", Program.Example("resumes/bus-driver-plain.txt"), "--json");
        var evidence = outcome.Json.GetProperty("evidence").GetProperty("name");
        Assert.Equal(1, evidence.GetProperty("page").GetInt32());
        Assert.Equal(JsonValueKind.Null, evidence.GetProperty("box").ValueKind);
    }

    [Fact]
    public async Task Several_files_are_sources_of_one_person_and_their_order_changes_no_score()
    {
        var (one, two) = (Program.Example("resumes/bus-driver-plain.txt"), Program.Example("resumes/nurse-sidebar-left.pdf"));
        var there = await Program.RunAsync("career", "recommend", one, two, "--json");
        var back = await Program.RunAsync("career", "recommend", two, one, "--json");
        Assert.Equal(Scores(there), Scores(back));
        Assert.Contains(there.Json.GetProperty("recommendations").EnumerateArray()
            .SelectMany(r => r.GetProperty("reasons").EnumerateArray()).SelectMany(r => r.GetProperty("evidence").EnumerateArray()),
            e => e.GetProperty("document").GetInt32() == 1);

        static IEnumerable<(string?, decimal)> Scores(Program.Outcome outcome) => outcome.Json.GetProperty("recommendations").EnumerateArray()
            .Select(r => (r.GetProperty("code").GetString(), r.GetProperty("score").GetDecimal()));
    }

    [Fact]
    public async Task The_same_file_gives_the_same_answer_to_the_byte_from_its_path_and_from_standard_input()
    {
        var path = Program.Example("reports/experian-two-cards-near-limit.pdf");
        var first = await Program.RunAsync("credit", "analyse", path, "--json");
        var again = await Program.RunAsync("credit", "analyse", path, "--json");
        var piped = await Program.RunOtherAsync(Program.Path, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), "credit", "analyse", "-", "--json");
        Assert.Equal(0, first.Exit);
        Assert.Equal(first.Output, again.Output);
        Assert.Equal(first.Output, piped.Output);
    }

    [Fact]
    public async Task People_get_tables_without_escapes_where_no_terminal_is()
    {
        foreach (var arguments in new string[][]
        {
            ["career", "read", Program.Example("resumes/nurse-sidebar-left.pdf")],
            ["career", "recommend", Program.Example("resumes/nurse-sidebar-left.pdf")],
            ["credit", "read", Program.Example("reports/experian-two-cards-near-limit.pdf")],
            ["credit", "analyse", Program.Example("reports/experian-two-cards-near-limit.pdf")],
        })
        {
            var outcome = await Program.RunAsync(arguments);
            Assert.True(outcome.Exit == 0, outcome.Errors);
            Assert.DoesNotContain('\u001b', outcome.Output);
            Assert.Empty(outcome.Errors);
            Assert.InRange(outcome.Output.Split('\n').Length, 12, 400);
        }
    }

    private static void AssertPlaced(JsonElement evidence)
    {
        Assert.Equal(0, evidence.GetProperty("document").GetInt32());
        Assert.InRange(evidence.GetProperty("page").GetInt32(), 1, 100);
        Assert.Equal(4, evidence.GetProperty("box").GetArrayLength());
        Assert.NotEmpty(evidence.GetProperty("text").GetString()!);
    }
}
