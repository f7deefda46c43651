using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Prospect.Careers.Catalogue;

namespace Prospect.Bench;

/// <summary>What a verb that answers line by line occupies while a long stream goes through it; with a file of a compiled catalogue, on that.</summary>
internal static class StreamBench
{
    private const int Lines = 200_000;
    private static readonly int[] Looks = [1_000, 50_000, 100_000, Lines];

    public static async Task<int> RunAsync(string? catalogue)
    {
        var starter = OccupationCatalogue.Starter;
        var titles = starter.Occupations.SelectMany(o => o.Titles).Select(t => JsonSerializer.Serialize(new { id = "1", title = t })).ToList();
        var texts = starter.Occupations.SelectMany(o => o.Tasks).Select(t => JsonSerializer.Serialize(new { id = "1", text = t })).ToList();
        // A wrong line in each hundred: they are answered too.
        await VerbAsync("titles", catalogue, i => i % 100 == 99 ? "{" : titles[i % titles.Count]);
        await VerbAsync("skills", catalogue, i => i % 100 == 99 ? "{" : texts[i % texts.Count]);
        return 0;
    }

    private static async Task VerbAsync(string verb, string? catalogue, Func<int, string> line)
    {
        var program = Path.Combine(Environment.GetEnvironmentVariable("PROSPECT_PROGRAM") ?? throw new InvalidOperationException("Run ./prospect bench streams."), "prospect");
        string[] named = catalogue is null ? [] : ["--catalogue", catalogue];
        using var process = Process.Start(new ProcessStartInfo(program, ["career", verb, "--top", "5", .. named]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var clock = Stopwatch.StartNew();
        var writing = WriteAsync(process, line);
        var (answers, errors) = (0, 0);
        while (await process.StandardOutput.ReadLineAsync() is { } answer)
        {
            answers++;
            errors += answer.Contains("\"error\":", StringComparison.Ordinal) ? 1 : 0;
            // The last look is before the stream is ended, while the process is still there.
            if (Looks.Contains(answers))
            {
                process.Refresh();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"career {verb}, after {answers,7} lines ({errors} wrong): {process.WorkingSet64 / 1e6:0} MB resident, {process.PeakWorkingSet64 / 1e6:0} at most; {clock.Elapsed.TotalSeconds:0.0} s"));
            }

            if (answers == Lines)
            {
                process.StandardInput.Close();
            }
        }

        await writing;
        await process.WaitForExitAsync();
        Console.WriteLine($"career {verb}: {answers} answers of {Lines}, exit {process.ExitCode}");
    }

    private static async Task WriteAsync(Process process, Func<int, string> line)
    {
        for (var i = 0; i < Lines; i++)
        {
            await process.StandardInput.WriteLineAsync(line(i));
        }

        await process.StandardInput.FlushAsync();
    }
}
