using System.Text.Json;

namespace Prospect.Careers.Tests;

public sealed class ReadingResumes(ITestOutputHelper output)
{
    private static readonly string[] Exact = ["name", "email", "job.employer", "job.start", "job.end"];

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
        var score = new FieldScore();
        foreach (var (name, file, facts) in samples)
        {
            var read = Samples.Read(file);
            score.Add(name, read.Ok ? Samples.Json(read.Value) : FieldScore.Nothing, JsonDocument.Parse(File.ReadAllText(facts)).RootElement);
        }

        output.WriteLine(score.Table());
        output.WriteLine(string.Join('\n', score.Errors));
        Assert.All(Exact, field => Assert.True(score.F1(field) >= 0.98, $"{field}: {score.F1(field):0.000}"));
        Assert.True(score.Overall >= 0.95, $"overall: {score.Overall:0.000}\n{string.Join('\n', score.Errors)}");
    }
}
