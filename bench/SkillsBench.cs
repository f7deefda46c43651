using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Skills;

namespace Prospect.Bench;

/// <summary>How much text is searched for the names of skills in a second of one core's time, beside compromise with the same names, and how many sentences are ranked with the implied skills.</summary>
internal static class SkillsBench
{
    private const int Rounds = 5, Sentences = 500, PeerSeconds = 5, LongText = 5_000_000;

    public static async Task<int> RunAsync()
    {
        await MeasureAsync("starter", OccupationCatalogue.Starter);
        if (Environment.GetEnvironmentVariable("PROSPECT_DATA") is { Length: > 0 } data)
        {
            await MeasureAsync("ESCO", CatalogueImport.Read(new(null, Folder(data, "esco"), null)).Value.Catalogue);
        }

        return 0;
    }

    private static async Task MeasureAsync(string name, OccupationCatalogue catalogue)
    {
        var clock = Stopwatch.StartNew();
        var finder = SkillFinder.Of(catalogue);
        Print($"{name}: the names of {catalogue.Skills.Count} skills made ready", clock.Elapsed.TotalMilliseconds, "ms");
        var texts = catalogue.Occupations.Select(o => o.About.ReplaceLineEndings(" ")).Where(a => a.Length > 0).ToList();
        var once = string.Join('\n', texts);
        var text = string.Join('\n', Enumerable.Repeat(once, 1 + (LongText / once.Length)));
        var sentences = texts.SelectMany(a => a.Split(". ")).Where(s => s.Length > 20).Take(Sentences).ToList();
        sentences.ForEach(s => _ = finder.Rank(s, 10));
        var rate = text.Length / Median(() => _ = finder.Find(text)) / 1e6;
        Print($"{name}: text searched for names", rate, "MB/s of one core");
        if (await PeerAsync(catalogue, texts) is { } peer)
        {
            Print($"{name}: the same by compromise", peer, "MB/s of one core");
            Print($"{name}: ratio", rate / peer, "");
        }

        var words = sentences.Average(s => s.Split(' ').Length);
        Print($"{name}: sentences of {words:0.0} words ranked, names and implied skills", sentences.Count / Median(() => sentences.ForEach(s => _ = finder.Rank(s, 10))), "/s of one core");
        foreach (var share in (double[])[0.25, 0.5, 1])
        {
            var part = text[..(int)(text.Length * share)];
            Print($"{name}: {part.Length / 1e6:0.0} MB searched at", part.Length / Median(() => _ = finder.Find(part)) / 1e6, "MB/s of one core");
        }
    }

    private static async Task<double?> PeerAsync(OccupationCatalogue catalogue, IEnumerable<string> texts)
    {
        if (Environment.GetEnvironmentVariable("PROSPECT_PEERS") is not { Length: > 0 } peers)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory();
        try
        {
            string names = Path.Combine(folder.FullName, "names"), lines = Path.Combine(folder.FullName, "texts");
            await File.WriteAllLinesAsync(names, catalogue.Skills.SelectMany(s => s.Names.Prepend(s.Label)));
            await File.WriteAllLinesAsync(lines, texts);
            using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(peers, "skills", "find.mjs"), names, lines, PeerSeconds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
            using var answer = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync());
            await process.WaitForExitAsync();
            return answer.RootElement.GetProperty("rate").GetDouble() / 1e6;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Median(Action action)
    {
        List<double> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            action();
            times.Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
        }

        return times.Order().ElementAt(Rounds / 2);
    }

    private static void Print(string what, double figure, string unit)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-72} {figure,10:0.0} {unit}"));

    private static PublishedFiles Folder(string data, string folder)
        => new(folder, file => File.Exists(Path.Combine(data, folder, file)) ? File.OpenRead(Path.Combine(data, folder, file)) : null);
}
