using System.Text.Json;

namespace Prospect.Host.Tests;

public class CatalogueTests
{
    private const string Occupations = "O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tDesign and write programs.\n29-1141.00\tRegistered Nurses\tCare for patients.\n";
    private const string Titles = "O*NET-SOC Code\tAlternate Title\n15-1252.00\tProgram Smith\n29-1141.00\tWard Nurse\n";

    [Fact]
    public async Task Importing_twice_gives_the_same_bytes_and_the_verbs_answer_from_them()
    {
        using var release = new ScratchFile("Occupation Data.txt", System.Text.Encoding.UTF8.GetBytes(Occupations));
        await File.WriteAllTextAsync(Path.Combine(release.Folder, "Alternate Titles.txt"), Titles, TestContext.Current.CancellationToken);
        var (one, two) = (Path.Combine(release.Folder, "one"), Path.Combine(release.Folder, "two"));
        var first = await Program.RunAsync("catalogue", "import", "--onet", release.Folder, "--out", one, "--json");
        Assert.Equal(0, first.Exit);
        Assert.Equal(2, first.Json.GetProperty("catalogue").GetProperty("occupations").GetInt32());
        Assert.Contains(first.Json.GetProperty("warnings").EnumerateArray(), w => w.GetString() == "Task Statements.txt is missing.");
        Assert.Equal(0, (await Program.RunAsync("catalogue", "import", "--onet", release.Folder, "--out", two)).Exit);
        Assert.Equal(await File.ReadAllBytesAsync(one, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(two, TestContext.Current.CancellationToken));
        Assert.Equal(["Alternate Titles.txt", "Occupation Data.txt", "one", "two"], Directory.GetFiles(release.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var info = await Program.RunAsync("catalogue", "info", "--catalogue", one, "--json");
        Assert.Equal(2, info.Json.GetProperty("onetOccupations").GetInt32());
        Assert.All(info.Json.GetProperty("sources").EnumerateArray(), s => Assert.NotEmpty(s.GetProperty("credit").GetString()!));

        var titles = await Program.RunOtherAsync(Program.Path, """{"id":"1","title":"Program Smith"}"""u8.ToArray(), "career", "titles", "--catalogue", one);
        Assert.Equal("15-1252.00", titles.Json.GetProperty("occupations")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Nothing_is_written_where_the_sources_hold_nothing()
    {
        using var release = new ScratchFile("Occupation Data.txt", []);
        var target = Path.Combine(release.Folder, "out");
        var outcome = await Program.RunAsync("catalogue", "import", "--onet", Path.Combine(release.Folder, "nowhere"), "--out", target, "--json");
        Assert.Equal((3, "document.missing"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
        outcome = await Program.RunAsync("catalogue", "import", "--esco", release.Folder, "--out", target, "--json");
        Assert.Equal((3, "catalogue.no-source"), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
        Assert.False(File.Exists(target));
        Assert.Equal(2, (await Program.RunAsync("catalogue", "import", "--out", target)).Exit);
    }

    [Theory]
    [InlineData("catalogue", "info")]
    [InlineData("career", "skills")]
    [InlineData("career", "titles")]
    [InlineData("career", "recommend", "examples/resumes/bus-driver-plain.txt")]
    public async Task A_catalogue_that_cannot_be_used_is_wrong_configuration(params string[] verb)
    {
        using var file = new ScratchFile("some.catalogue", "not a catalogue"u8.ToArray());
        foreach (var (path, code) in new[] { (file.Path, "catalogue.foreign"), (file.Path + ".gone", "catalogue.missing"), (file.Folder, "catalogue.missing") })
        {
            var outcome = await Program.RunAsync([.. verb, "--catalogue", path, "--json"]);
            Assert.Equal((5, code), (outcome.Exit, outcome.Json.GetProperty("code").GetString()));
            Assert.Equal(path, outcome.Json.GetProperty("file").GetString());
        }
    }

    [Fact]
    public async Task The_starter_catalogue_says_whose_work_it_is()
    {
        var outcome = await Program.RunAsync("catalogue", "info", "--json");
        Assert.InRange(outcome.Json.GetProperty("occupations").GetInt32(), 160, 5000);
        Assert.InRange(outcome.Json.GetProperty("skills").GetInt32(), 1500, 50000);
        Assert.Contains(outcome.Json.GetProperty("sources").EnumerateArray(), s => s.GetProperty("credit").GetString()!.Contains("Bureau of Labor Statistics", StringComparison.Ordinal));
    }
}
