using System.Diagnostics;
using System.Globalization;
using System.Text;
using Prospect.Careers;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Compiled;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Host.Terminal;

namespace Prospect.Bench;

/// <summary>What it takes to import, compile and open the published catalogues, and what the verbs occupy on them.</summary>
internal static class CatalogueBench
{
    private const int Opens = 25;

    public static async Task<int> RunAsync()
    {
        if (Environment.GetEnvironmentVariable("PROSPECT_DATA") is not { Length: > 0 } data)
        {
            Console.Error.WriteLine("PROSPECT_DATA names no folder of published data.");
            return 1;
        }

        var wages = Directory.GetFiles(Path.Combine(data, "oews"), "*.csv").Order(StringComparer.Ordinal).Last();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var clock = Stopwatch.StartNew();
            var imported = CatalogueImport.Read(new(Folder(data, "onet"), Folder(data, "esco"), new(Path.GetFileName(wages), _ => File.OpenRead(wages)))).Value.Catalogue;
            Print("read and align", clock.Elapsed.TotalSeconds, "s");
            clock.Restart();
            using (var output = File.Create(path))
            {
                CareerCatalogue.Compile(imported, output);
                Print("compile", clock.Elapsed.TotalSeconds, "s");
                Print("size", output.Length / 1e6, "MB");
            }

            var opens = Enumerable.Range(0, Opens).Select(_ => Open(path)).Order().ToList();
            Print($"open, median of {Opens}", opens[Opens / 2], "ms");
            Print("open, slowest", opens[^1], "ms");
            var program = Path.Combine(Environment.GetEnvironmentVariable("PROSPECT_PROGRAM") ?? throw new InvalidOperationException("Run ./prospect bench catalogue."), "prospect");
            var titles = imported.Occupations.SelectMany(o => o.Titles).Where((_, i) => i % 40 == 0).Take(2000);
            await VerbAsync(program, path, "titles", titles.Select(t => $$"""{"id":"1","title":"{{t.Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)}}"}"""));
            await VerbAsync(program, path, "skills", imported.Occupations.Take(500).Select(o => $$"""{"id":"1","text":"{{o.About.Replace("\"", "", StringComparison.Ordinal).ReplaceLineEndings(" ")}}"}"""));
            await RecommendAsync(program, path);
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Open(string path)
    {
        var clock = Stopwatch.StartNew();
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        _ = CompiledCatalogue.Open(file, () => new MappedFile(file.SafeFileHandle, (int)file.Length).Memory).Value.Occupations[0].Code;
        return clock.Elapsed.TotalMilliseconds;
    }

    private static async Task VerbAsync(string program, string catalogue, string verb, IEnumerable<string> lines)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["career", verb, "--catalogue", catalogue]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false) })!;
        var (count, sent, most) = (0, 0, 0L);
        // A line for a line, so that what is occupied can be asked while the process is there.
        foreach (var line in lines)
        {
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync();
            sent++;
            count += await process.StandardOutput.ReadLineAsync() is null ? 0 : 1;
            if (count == 1)
            {
                Print($"career {verb}, first answer from cold", clock.Elapsed.TotalMilliseconds, "ms");
            }
        }

        process.Refresh();
        most = process.PeakWorkingSet64;
        var used = process.TotalProcessorTime.TotalSeconds;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Print($"career {verb}, {count} lines of {sent}: resident at most", most / 1e6, "MB");
        Print($"career {verb}, lines a second of processor time", count / used, "");
    }

    private static async Task RecommendAsync(string program, string catalogue)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["career", "recommend", Path.Combine(BenchFiles.Checkout, "examples", "resumes", "bus-driver-plain.txt"), "--catalogue", catalogue, "--json"]) { RedirectStandardOutput = true })!;
        _ = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Print("career recommend from cold", clock.Elapsed.TotalMilliseconds, "ms");
    }

    private static void Print(string what, double figure, string unit)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {figure,10:0.0} {unit}"));

    private static PublishedFiles Folder(string data, string folder)
        => new(folder, file => File.Exists(Path.Combine(data, folder, file)) ? File.OpenRead(Path.Combine(data, folder, file)) : null);
}
