using System.Diagnostics;
using Prospect.Careers;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Compiled;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Profiles.Making;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Recommending;
using Prospect.Documents.Reading;

namespace Prospect.Bench;

/// <summary>Times the way from a résumé's bytes to its recommendations over the full catalogue, warm and with the hop to the reading process, beside pdftotext as a process.</summary>
internal static class RecommendBench
{
    private const int Warming = 4, Rounds = 20, Top = 10;
    private static readonly DateOnly Today = new(2026, 11, 15);

    public static async Task<int> RunAsync()
    {
        var folder = Environment.GetEnvironmentVariable("PROSPECT_PROGRAM") ?? throw new InvalidOperationException("PROSPECT_PROGRAM does not name the folder of the published program. Run ./prospect bench recommend.");
        var catalogue = Catalogue();
        await using var reader = new DocumentReader(new(Path.Combine(folder, "prospect"), ["read-documents", "--warm-up"]), new(), most: 1, warm: 1);
        var files = Directory.GetFiles(Path.Combine(BenchFiles.Checkout, "examples", "resumes"), "*.pdf").Order(StringComparer.Ordinal).Select(f => (Path: f, Content: File.ReadAllBytes(f))).ToList();
        List<double> whole = [], judged = [], pdftotext = [];
        foreach (var round in Enumerable.Range(0, Warming + Rounds))
        {
            foreach (var (path, content) in files)
            {
                var clock = Stopwatch.StartNew();
                var placed = (await reader.ReadAsync(content, path, default)).Value;
                var read = clock.Elapsed.TotalMilliseconds;
                var profile = SourceReader.Read(placed, 0, path, Today, catalogue).Map(s => ProfileMaker.Make([s], [], Today, catalogue));
                if (profile.Ok)
                {
                    _ = RecommendationsJson.Write(Recommender.Recommend(profile.Value, catalogue, Top));
                }

                var all = clock.Elapsed.TotalMilliseconds;
                clock.Restart();
                using var other = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", path, "-"]) { RedirectStandardOutput = true })!;
                await other.StandardOutput.ReadToEndAsync();
                await other.WaitForExitAsync();
                if (round >= Warming)
                {
                    whole.Add(all);
                    judged.Add(all - read);
                    pdftotext.Add(clock.Elapsed.TotalMilliseconds);
                }
            }
        }

        Console.WriteLine($"Milliseconds over {whole.Count} runs on {files.Count} files, median / 95th percentile:");
        Console.WriteLine($"whole      {Of(whole)}");
        Console.WriteLine($"after text {Of(judged)}");
        Console.WriteLine($"pdftotext  {Of(pdftotext)}");
        return 0;
    }

    private static OccupationCatalogue Catalogue()
    {
        if (Environment.GetEnvironmentVariable("PROSPECT_DATA") is not { Length: > 0 } data)
        {
            return OccupationCatalogue.Starter;
        }

        PublishedFiles In(string name) => new(name, file => File.Exists(Path.Combine(data, name, file)) ? File.OpenRead(Path.Combine(data, name, file)) : null);
        using var compiled = new MemoryStream();
        CareerCatalogue.Compile(CatalogueImport.Read(new(In("onet"), In("esco"), In("oews"))).Value.Catalogue, compiled);
        compiled.Position = 0;
        return CompiledCatalogue.Open(compiled, () => compiled.ToArray()).Value;
    }

    private static string Of(List<double> times)
    {
        times.Sort();
        return $"{times[times.Count / 2],7:0.0} / {times[times.Count * 95 / 100],7:0.0}";
    }
}
