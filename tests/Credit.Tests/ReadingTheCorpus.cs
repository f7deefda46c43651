using System.Diagnostics;
using System.Text.Json;
using Prospect.Credit.Evaluating;
using Prospect.Credit.Reading;

namespace Prospect.Credit.Tests;

public sealed class ReadingTheCorpus(ITestOutputHelper output)
{
    // Two of each layout by each of three producers; the whole corpus is for `evaluate credit`.
    private const int Reports = 24;

    private static readonly string? Python = new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(p => Runs(p, "-c", "import reportlab"));

    [Fact]
    public void Reports_of_every_layout_and_producer_are_read_above_the_floor()
    {
        Assert.False(Python is null || !Runs("chromium", "--version") || !Runs("soffice", "--version"), "Chromium, LibreOffice and python3-reportlab are needed to make the corpus.");
        var folder = Directory.CreateTempSubdirectory("prospect-corpus-");
        try
        {
            Assert.True(Runs(Python!, Path.Combine(Published.Examples, "..", "sources", "reports", "corpus.py"), folder.FullName, "--count", $"{Reports}", "--seed", "4711"));
            AreReadAboveTheFloor(folder.FullName, Reports);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Reports_by_other_hands_are_read_above_the_floor() => AreReadAboveTheFloor(Path.Combine(Published.OtherHands, "reports"), 36);

    private void AreReadAboveTheFloor(string folder, int least)
    {
        var score = new ReadingScore();
        foreach (var file in Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            var name = file[..^4];
            var read = CreditReportReader.Read(Published.Document(file), 0);
            using var json = read.Ok ? JsonDocument.Parse(CreditJson.ToText(read.Value)) : null;
            score.Compare(Path.GetFileName(file), Published.Json(name + ".gold.json"), json?.RootElement, Published.JsonIfThere(name + ".accept.json"));
        }

        output.WriteLine(string.Join('\n', score.Faults));
        output.WriteLine($"reports {score.Reports}  fields {score.Fields.Share:0.0000} of {score.Fields.All}  cells {score.Cells.Share:0.0000} of {score.Cells.All}  accounts {score.Accounts.Share:0.0000} of {score.Accounts.All}");
        Assert.True(score.Reports >= least && score.ReachesFloor, string.Join('\n', score.Faults));
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process.WaitForExit(TimeSpan.FromMinutes(5)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
