using System.Diagnostics;
using Prospect.Credit;
using Prospect.Credit.Reading;
using Prospect.Documents;
using Prospect.Documents.Reading;

namespace Prospect.Bench;

/// <summary>Times the reading of credit reports, warm and in this process, from the bytes to the report, what analysis, findings and plan add, beside pdftotext as a process on the same files.</summary>
internal static class CreditBench
{
    private const int WarmUps = 5, Rounds = 25;
    private static readonly DateOnly Day = new(2026, 5, 10);

    /// <param name="folder">Of PDFs; the examples without one.</param>
    public static async Task<int> RunAsync(string? folder)
    {
        var files = folder is null ? BenchFiles.Pdfs().Where(f => f.Contains("reports", StringComparison.Ordinal)).ToList() : [.. Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal)];
        Console.WriteLine("Milliseconds, median / 95th percentile.");
        Console.WriteLine($"{"pages",5}  {"placed text",15}  {"report",15}  {"together",15}  {"a page",7}  {"analysis",15}  {"pdftotext",15}  {"ratio",5}");
        foreach (var file in files)
        {
            await TimeAsync(file, await File.ReadAllBytesAsync(file));
        }

        return 0;
    }

    private static async Task TimeAsync(string file, byte[] content)
    {
        var (placed, read, both, judged, other) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var pages = 0;
        for (var i = 0; i < WarmUps + Rounds; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            var document = DocumentParser.Parse(content, Path.GetFileName(file), new ReadingLimits());
            var parsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (!document.Ok || !CreditReportReader.Read(document.Value, 0).Ok)
            {
                return;
            }

            var whole = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            pages = document.Value.Pages.Count;
            var reports = CreditReportReader.Read(document.Value, 0).Value;
            begun = Stopwatch.GetTimestamp();
            _ = CreditAnalyser.Analyse(reports, Day);
            var analysis = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            begun = Stopwatch.GetTimestamp();
            using (var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true })!)
            {
                await process.StandardOutput.ReadToEndAsync();
                await process.WaitForExitAsync();
            }

            var text = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (i >= WarmUps)
            {
                placed.Add(parsed);
                read.Add(whole - parsed);
                both.Add(whole);
                judged.Add(analysis);
                other.Add(text);
            }
        }

        Console.WriteLine($"{pages,5}  {Both(placed),15}  {Both(read),15}  {Both(both),15}  {At(both, 0.5) / pages,7:0.0}  {Both(judged),15}  {Both(other),15}  {At(both, 0.5) / At(other, 0.5),5:0.0}  {Path.GetFileName(file)}");
    }

    private static string Both(List<double> times) => $"{At(times, 0.5):0.0} / {At(times, 0.95):0.0}";

    private static double At(List<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
