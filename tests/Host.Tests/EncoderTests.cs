namespace Prospect.Host.Tests;

public sealed class EncoderTests : IDisposable
{
    private const string Variable = "PROSPECT_ENCODER";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_encoder_that_the_user_brings_decides_what_a_text_implies()
    {
        TinyEncoder.Write(folder.FullName, ("welding", 3), ("zebra", 3), ("budget", 5));
        var own = await FirstAsync("zebra", folder.FullName);
        Assert.Contains("welding", own, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("welding", await FirstAsync("zebra", null), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_named_is_found_with_it_as_without()
    {
        TinyEncoder.Write(folder.FullName, ("welding", 3));
        Assert.Equal("Java", await FirstAsync("Java", folder.FullName));
    }

    [Fact]
    public async Task A_catalogue_that_is_imported_with_it_holds_its_vectors()
    {
        await WriteAsync("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n51-4121.00\tWelders\tJoin metal.\n");
        await WriteAsync("Technology Skills.txt", "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n51-4121.00\twelding\t43232604\tDesign software\tN\tN\n51-4121.00\tbudget\t43232604\tDesign software\tN\tN\n");
        TinyEncoder.Write(folder.FullName, ("welding", 3), ("zebra", 3), ("budget", 5));
        var file = Path.Combine(folder.FullName, "own");
        Assert.Equal(0, (await Program.RunWithAsync([(Variable, folder.FullName)], [], "catalogue", "import", "--onet", folder.FullName, "--out", file)).Exit);
        Assert.Contains("encoded-", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal("welding", await FirstAsync("zebra", folder.FullName, file));
    }

    [Theory]
    [InlineData("nothing", "there is no")]
    [InlineData("noise", "cannot be used")]
    [InlineData("no vocabulary", "there is no")]
    public async Task A_wrong_encoder_is_a_wrong_configuration(string kind, string said)
    {
        TinyEncoder.Write(folder.FullName, ("welding", 3));
        switch (kind)
        {
            case "nothing": folder.Delete(recursive: true); break;
            case "noise": await File.WriteAllTextAsync(Path.Combine(folder.FullName, "model.onnx"), "noise", TestContext.Current.CancellationToken); break;
            default: File.Delete(Path.Combine(folder.FullName, "vocab.txt")); break;
        }

        var outcome = await Program.RunWithAsync([(Variable, folder.FullName)], [], "career", "skills");
        folder.Create();
        Assert.Equal(5, outcome.Exit);
        Assert.Contains(said, outcome.Errors, StringComparison.Ordinal);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, TestContext.Current.CancellationToken);

    private static async Task<string> FirstAsync(string text, string? encoder, string? catalogue = null)
    {
        var line = System.Text.Encoding.UTF8.GetBytes($$"""{"id":"1","text":"{{text}}"}""");
        var outcome = await Program.RunWithAsync(encoder is null ? [] : [(Variable, encoder)], line, ["career", "skills", "--top", "1", .. catalogue is null ? [] : new[] { "--catalogue", catalogue }]);
        return outcome.Json.GetProperty("skills")[0].GetProperty("label").GetString()!;
    }
}
