using System.Text.Json;
using Prospect.Documents;
using Prospect.Documents.Reading;

namespace Prospect.Credit.Tests;

/// <summary>Where the labelled reports lie.</summary>
internal static class Published
{
    public static string? Data => Environment.GetEnvironmentVariable("PROSPECT_DATA") is { Length: > 0 } folder ? Path.Combine(folder, "credit-reports") : null;

    public static string Examples => Path.Combine(Root(), "examples", "reports");

    /// <summary>Documents by authors who did not know the reader.</summary>
    public static string OtherHands => Path.Combine(Root(), "examples", "other-hands");

    public static PlacedDocument Document(string file) => DocumentParser.Parse(File.ReadAllBytes(file), Path.GetFileName(file), new ReadingLimits()).Value;

    public static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement;

    public static JsonElement? JsonIfThere(string file) => File.Exists(file) ? Json(file) : null;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The checkout's root is not above the tests.");
    }
}
