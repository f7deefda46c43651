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
            var score = new ResumeScore();
            foreach (var file in folder.EnumerateFiles("*.pdf").OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                var read = Samples.Read(file.FullName);
                score.Add(file.Name, read.Ok ? Samples.Json(read.Value) : ResumeScore.Nothing, JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file.FullName, ".facts.json"))).RootElement);
            }

            output.WriteLine(string.Join('\n', score.Rows("résumés").Select(r => $"{r.Name,-28} {r.Figure:0.000} {r.Cases,5}").Concat(score.Faults)));
            Assert.True(score.Documents >= Least);
            Assert.DoesNotContain(score.Rows("résumés"), r => r.IsUnderFloor);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
