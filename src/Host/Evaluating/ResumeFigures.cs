using System.Text.Json;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Evaluating;
using Prospect.Careers.Resumes;
using Prospect.Documents.Reading;
using Prospect.Host.Terminal;

namespace Prospect.Host.Evaluating;

/// <summary>How well résumés are read: by field, and by layout and producer where <c>index.json</c> tells them.</summary>
internal sealed class ResumeFigures
{
    private readonly ResumeScore all = new();
    private readonly SortedDictionary<string, ResumeScore> groups = new(StringComparer.Ordinal);

    /// <summary>Each value that was missed or made up.</summary>
    public IReadOnlyList<string> Faults => all.Faults;

    public IEnumerable<EvaluationRow> Rows
        => all.Documents == 0 ? [] : all.Rows("résumés").Concat(groups.Select(g => new EvaluationRow($"résumés, {g.Key}", "F1 over all fields", g.Value.Overall, g.Value.Documents)));

    /// <summary>Reads the résumés of a folder, or of <c>resume-samples/</c> in it, that have their facts beside them (<c>NAME.gold.json</c> or <c>NAME.facts.json</c>).</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="catalogue">In which skills and titles are found.</param>
    /// <param name="today">The day for which the facts hold.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<ResumeFigures> MeasureAsync(string folder, OccupationCatalogue catalogue, DateOnly today, CancellationToken cancellation)
    {
        var figures = new ResumeFigures();
        var within = Directory.Exists(Path.Combine(folder, "resume-samples")) ? Path.Combine(folder, "resume-samples") : folder;
        var index = File.Exists(Path.Combine(within, "index.json")) ? JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(within, "index.json"), cancellation)).RootElement : default;
        await using var reader = Readers.ForOneCommand();
        foreach (var (name, file, facts) in LabelledFiles.In(within))
        {
            using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(facts, cancellation));
            if (!expected.RootElement.TryGetProperty("experience", out _) || !(await InputFile.ReadAsync(file, cancellation)).TryGet(out var content, out _))
            {
                continue;
            }

            var read = (await reader.ReadAsync(content, Path.GetFileName(file), cancellation)).Then(d => ResumeReader.Read(d, 0, today, catalogue));
            using var answer = read.TryGet(out var resume, out _) ? JsonDocument.Parse(ResumeJson.Write(resume)) : null;
            var found = answer?.RootElement ?? ResumeScore.Nothing;
            figures.all.Add(name, found, expected.RootElement);
            foreach (var group in Groups(index, Path.GetFileName(file)))
            {
                (figures.groups.TryGetValue(group, out var score) ? score : figures.groups[group] = new()).Add(name, found, expected.RootElement);
            }
        }

        return figures;
    }

    private static IEnumerable<string> Groups(JsonElement index, string file)
        => index.ValueKind == JsonValueKind.Object && index.TryGetProperty(file, out var entry)
            ? [$"layout {entry.GetProperty("layout").GetString()}", $"producer {entry.GetProperty("producer").GetString()}"] : [];
}
