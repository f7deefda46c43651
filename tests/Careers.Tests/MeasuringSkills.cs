using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Evaluating;

namespace Prospect.Careers.Tests;

public sealed class MeasuringSkills
{
    private static readonly string? Data = Environment.GetEnvironmentVariable("PROSPECT_DATA");

    [Fact]
    public void Skills_of_published_job_advertisements_are_found_above_the_floor_and_above_plain_search()
    {
        Assert.SkipWhen(Data is null, "PROSPECT_DATA names no folder of published data.");
        var catalogue = CatalogueImport.Read(new(null, Folder("esco"), null)).Value.Catalogue;
        var rows = CareerEvaluation.Skills(catalogue, Folder("")).ToList();
        Assert.Equal(2, rows.Count);
        foreach (var row in rows)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{row.Name} {row.Measure} {row.Figure:P1} (BM25 {row.Baseline:P1}) on {row.Cases}");
        }

        Assert.All(rows, r => Assert.False(r.IsUnderFloor, $"{r.Name} {r.Figure}"));
        Assert.All(rows, r => Assert.True(r.Figure > r.Baseline));
    }

    private static PublishedFiles Folder(string name)
        => new(name, file => Path.Combine(Data!, name, file) is var path && File.Exists(path) ? File.OpenRead(path) : null);
}
