using System.Text.Json;
using Prospect.Careers.Evaluating;

namespace Prospect.Careers.Tests;

public sealed class ReadingResumes(ITestOutputHelper output)
{
    [Fact]
    public void The_examples_are_read_as_a_careful_person_reads_them()
    {
        var samples = Samples.Examples.ToList();
        Assert.NotEmpty(samples);
        Measure(samples);
    }

    [Fact]
    public void The_published_samples_are_read_as_a_careful_person_reads_them()
    {
        Assert.SkipWhen(!Samples.Published.Any(), "PROSPECT_DATA is not set");
        Measure(Samples.Published);
    }

    private void Measure(IEnumerable<(string Name, string File, string Facts)> samples)
    {
        var score = new ResumeScore();
        foreach (var (name, file, facts) in samples)
        {
            var read = Samples.Read(file);
            score.Add(name, read.Ok ? Samples.Json(read.Value) : ResumeScore.Nothing, JsonDocument.Parse(File.ReadAllText(facts)).RootElement);
        }

        output.WriteLine(string.Join('\n', score.Rows("résumés").Select(r => $"{r.Name,-28} {r.Figure:0.000} {r.Cases,5}").Concat(score.Faults)));
        Assert.All(ResumeScore.Exact, field => Assert.True(score.F1(field) >= ResumeScore.ExactFloor, $"{field}: {score.F1(field):0.000}"));
        Assert.True(score.Overall >= ResumeScore.Floor, $"overall: {score.Overall:0.000}\n{string.Join('\n', score.Faults)}");
    }
}
