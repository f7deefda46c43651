namespace Prospect.Bench;

/// <summary>The files that the benches read.</summary>
internal static class BenchFiles
{
    public static string Checkout { get; } = Find();

    /// <summary>The PDFs of the checkout's examples, and of the published résumés and reports where PROSPECT_DATA names them.</summary>
    public static IReadOnlyList<string> Pdfs()
    {
        var folders = new List<string> { Path.Combine(Checkout, "examples", "resumes"), Path.Combine(Checkout, "examples", "reports") };
        if (Environment.GetEnvironmentVariable("PROSPECT_DATA") is { Length: > 0 } data)
        {
            folders.AddRange([Path.Combine(data, "resume-samples"), Path.Combine(data, "credit-reports"), Path.Combine(data, "credit-samples")]);
        }

        return [.. folders.Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))];
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The bench does not lie in a checkout.");
    }
}
