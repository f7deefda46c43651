namespace Prospect.Documents.Tests.Support;

/// <summary>Where the program, the examples and the published data lie.</summary>
internal static class Places
{
    /// <summary>The published program, whose reading process the tests start.</summary>
    public static string Program
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("PROSPECT_PROGRAM");
            Assert.False(string.IsNullOrEmpty(folder), "PROSPECT_PROGRAM does not name the folder of the published program. Run the tests with ./prospect test.");
            var program = Path.Combine(folder, "prospect");
            Assert.True(File.Exists(program), $"There is no program at {program}. Run the tests with ./prospect test.");
            return program;
        }
    }

    public static string Checkout { get; } = FindCheckout();

    public static IEnumerable<string> Examples
        => Directory.EnumerateFiles(Path.Combine(Checkout, "examples"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetDirectoryName(f) is { } folder && (folder.EndsWith("resumes", StringComparison.Ordinal) || folder.EndsWith("reports", StringComparison.Ordinal)) && !folder.Contains("sources", StringComparison.Ordinal))
            .Where(f => Path.GetExtension(f) is ".pdf" or ".docx" or ".html" or ".md" or ".txt" && !f.EndsWith(".notes.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>A folder of the published data; a test that needs it is skipped where there is none.</summary>
    public static string Published(string folder)
    {
        var data = Environment.GetEnvironmentVariable("PROSPECT_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(data), "PROSPECT_DATA does not name a folder of published data.");
        return Path.Combine(data!, folder);
    }

    private static string FindCheckout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in a checkout.");
    }
}
