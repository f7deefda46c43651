using System.Text.Json;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Careers.Tests;

/// <summary>Résumés with what a careful reader takes from them.</summary>
internal static class Samples
{
    public static readonly DateOnly Today = new(2026, 11, 15);

    public static string Root { get; } = FindRoot();

    public static IEnumerable<(string Name, string File, string Facts)> Examples => In(Path.Combine(Root, "examples", "resumes"), ".facts.json");

    public static IEnumerable<(string Name, string File, string Facts)> Published
        => Environment.GetEnvironmentVariable("PROSPECT_DATA") is { Length: > 0 } data ? In(Path.Combine(data, "resume-samples"), ".gold.json") : [];

    /// <summary>Résumés by an author who did not know the reader.</summary>
    public static IEnumerable<(string Name, string File, string Facts)> OtherHands => In(Path.Combine(Root, "examples", "other-hands", "resumes"), ".gold.json");

    public static PlacedDocument Place(string file)
        => DocumentParser.Parse(File.ReadAllBytes(file), Path.GetFileName(file), new ReadingLimits()).Value;

    public static Result<Resume> Read(string file) => ResumeReader.Read(Place(file), 0, Today, OccupationCatalogue.Starter);

    public static Result<Resume> ReadText(string text, string name = "resume.txt")
        => ResumeReader.Read(DocumentParser.Parse(System.Text.Encoding.UTF8.GetBytes(text), name, new ReadingLimits()).Value, 0, Today, OccupationCatalogue.Starter);

    public static JsonElement Json(Resume resume) => JsonDocument.Parse(ResumeJson.Write(resume)).RootElement;

    private static IEnumerable<(string, string, string)> In(string folder, string ending)
        => !Directory.Exists(folder) ? [] : Directory.GetFiles(folder, "*" + ending).Order(StringComparer.Ordinal)
            .Select(facts => (Name: Path.GetFileName(facts)[..^ending.Length], Facts: facts))
            .Select(f => (f.Name, Directory.GetFiles(folder, f.Name + ".*").Single(x => !x.EndsWith(".json", StringComparison.Ordinal)), f.Facts));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Prospect.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
