using System.Diagnostics;
using System.Text.Json;
using Prospect.Careers.Evaluating;

namespace Prospect.Careers.Tests;

public sealed class ReadingTheCorpus(ITestOutputHelper output)
{
    // Two of each layout, by the producer that is quickest at it; the whole corpus is for `evaluate career`.
    private const int Least = 28;

    private static readonly string? Python = new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(p => Runs(p, "-c", "import reportlab"));

    [Fact]
    public void Resumes_of_every_layout_are_read_above_the_floor()
    {
        Assert.False(Python is null, "python3-reportlab is needed to make the corpus.");
        var folder = Directory.CreateTempSubdirectory("prospect-resumes-");
        try
        {
            Assert.True(Runs(Python!, Path.Combine(Samples.Root, "examples", "sources", "resume-corpus", "corpus.py"), folder.FullName, "--count", "112", "--seed", "4242", "--only", "reportlab"));
            var score = ScoreOf(folder.EnumerateFiles("*.pdf").OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, f.FullName, Path.ChangeExtension(f.FullName, ".facts.json"))));
            Assert.True(score.Documents >= Least);
            Assert.DoesNotContain(score.Rows("résumés"), r => r.IsUnderFloor);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What was reached (0.981), less one in a hundred.
    [Fact]
    public void Resumes_by_other_hands_are_read_as_well_as_they_were()
    {
        var score = ScoreOf(Samples.OtherHands);
        Assert.Equal(24, score.Documents);
        Assert.True(score.Rows("résumés").Single(r => r.Name == "résumés, all fields").Figure >= 0.97);
    }

    private ResumeScore ScoreOf(IEnumerable<(string Name, string File, string Facts)> resumes)
    {
        var score = new ResumeScore();
        foreach (var (name, file, facts) in resumes)
        {
            var read = Samples.Read(file);
            score.Add(name, read.Ok ? Samples.Json(read.Value) : ResumeScore.Nothing, JsonDocument.Parse(File.ReadAllText(facts)).RootElement);
        }

        output.WriteLine(string.Join('\n', score.Rows("résumés").Select(r => $"{r.Name,-28} {r.Figure:0.000} {r.Cases,5}").Concat(score.Faults)));
        return score;
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process.WaitForExit(TimeSpan.FromMinutes(2)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
