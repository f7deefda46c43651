using System.Text;

namespace Prospect.Host.Tests;

public class RefusalTests
{
    public static TheoryData<string, byte[], int, string> Unreadable => new()
    {
        { "empty.pdf", [], 3, "document.empty" },
        { "blank.txt", "  \n \n"u8.ToArray(), 3, "document.empty" },
        { "archive.zip", [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0], 3, "document.unsupported" },
        { "program.exe", "MZ\u0090\0\u0003"u8.ToArray(), 3, "document.unsupported" },
        { "noise.bin", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256))], 3, "document.unsupported" },
        { "broken.pdf", "%PDF-1.7\nthis is no PDF at all"u8.ToArray(), 3, "document.damaged" },
        { "shopping.txt", Encoding.UTF8.GetBytes("Milk\nBread\nApples, six\nA light bulb for the hall\n"), 4, "career.no-resume" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task A_file_that_is_no_resume_gets_its_exit_status_and_problem(string name, byte[] content, int exit, string code)
    {
        using var file = new ScratchFile(name, content);
        foreach (var verb in new[] { "read", "recommend" })
        {
            var outcome = await Program.RunAsync("career", verb, file.Path, "--json");
            Assert.Equal(exit, outcome.Exit);
            Assert.Equal(code, outcome.Json.GetProperty("code").GetString());
            Assert.Equal(file.Path, outcome.Json.GetProperty("file").GetString());
            Assert.All(new[] { "type", "title", "detail" }, p => Assert.NotEmpty(outcome.Json.GetProperty(p).GetString()!));
            Assert.InRange(outcome.Json.GetProperty("status").GetInt32(), 400, 499);
            Assert.Empty(outcome.Errors);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var outcome = await Program.RunAsync("credit", "read", "nowhere/report.pdf");
        Assert.Equal(3, outcome.Exit);
        Assert.Contains("nowhere/report.pdf", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--json")]
    public async Task A_full_disk_behind_the_answer_is_told_in_one_line(string option)
    {
        var outcome = await Program.RunOtherAsync("/bin/sh", null, "-c", $"'{Program.Path}' career recommend '{Program.Example("resumes/nurse-sidebar-left.pdf")}' {option} > /dev/full");
        Assert.Equal(70, outcome.Exit);
        Assert.Single(outcome.Errors.Trim().Split('\n'));
        Assert.Contains("No space left on device", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_file()
        => Assert.Equal(3, (await Program.RunAsync("credit", "read", Path.GetTempPath())).Exit);

    [Fact]
    public async Task A_resume_is_no_credit_report_and_a_credit_report_no_resume()
    {
        var report = await Program.RunAsync("credit", "analyse", Program.Example("resumes/nurse-sidebar-left.pdf"), "--json");
        Assert.Equal((4, "credit.no-report"), (report.Exit, report.Json.GetProperty("code").GetString()));
        var resume = await Program.RunAsync("career", "recommend", Program.Example("reports/experian-two-cards-near-limit.pdf"), "--json");
        Assert.Equal((4, "career.no-resume"), (resume.Exit, resume.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Of_several_files_the_one_that_fails_is_named_and_nothing_is_half_answered()
    {
        using var bad = new ScratchFile("second.txt", []);
        var outcome = await Program.RunAsync("career", "recommend", Program.Example("resumes/bus-driver-plain.txt"), bad.Path, "--json");
        Assert.Equal(3, outcome.Exit);
        Assert.Equal(bad.Path, outcome.Json.GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("career", "divine")]
    [InlineData("career", "recommend")]
    [InlineData("career", "recommend", "x.pdf", "--top", "0")]
    [InlineData("career", "recommend", "x.pdf", "--top", "many")]
    [InlineData("--nonsense")]
    [InlineData("serve", "--urls", "not an address")]
    public async Task Wrong_usage_ends_with_2(params string[] arguments)
    {
        var told = await Program.RunAsync(arguments);
        Assert.Equal(2, told.Exit);
        Assert.NotEmpty(told.Errors);

        var json = await Program.RunAsync([.. arguments, "--json"]);
        Assert.Equal(2, json.Exit);
        if (arguments[0] == "career")
        {
            Assert.Equal("usage", json.Json.GetProperty("code").GetString());
        }
    }
}
