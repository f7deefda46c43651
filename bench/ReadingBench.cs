using System.Diagnostics;
using Prospect.Documents.Reading;
using UglyToad.PdfPig;

namespace Prospect.Bench;

/// <summary>Times a warm read with its hop to the reading process, pdftotext as a process, and PdfPig's letters alone, in turn in one run.</summary>
internal static class ReadingBench
{
    private const int ShortPages = 2;
    private const int LeastShortReads = 200;
    private static readonly ParsingOptions Lenient = new() { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false };

    public static async Task<int> RunAsync()
    {
        var folder = Environment.GetEnvironmentVariable("PROSPECT_PROGRAM")
            ?? throw new InvalidOperationException("PROSPECT_PROGRAM does not name the folder of the published program. Run ./prospect bench reading.");
        var files = BenchFiles.Pdfs().Select(f => new Subject(f)).Where(s => s.Pages > 0).OrderBy(s => s.Pages).ToList();
        await using var reader = new DocumentReader(new(Path.Combine(folder, "prospect"), ["read-documents", "--warm-up"]), new(), most: 1, warm: 1);

        // The first reads warm the reading process; they do not count.
        for (var i = 0; i < 60; i++)
        {
            await ReadAsync(reader, files[i % Math.Min(files.Count, 8)]);
        }

        var rounds = 1 + (LeastShortReads / Math.Max(1, files.Count(f => f.Pages <= ShortPages)));
        foreach (var file in files)
        {
            for (var i = 0; i < (file.Pages <= ShortPages ? Math.Max(rounds, 20) : 8); i++)
            {
                file.Ours.Add(await TimeAsync(() => ReadAsync(reader, file)));
                file.Pdftotext.Add(await TimeAsync(() => PdftotextAsync(file.Path)));
                file.Letters.Add(await TimeAsync(() => Task.FromResult(Letters(file.Content))));
            }
        }

        Console.WriteLine("Milliseconds, median / 95th percentile. read: with the hop to the reading process. letters: PdfPig alone, in this process.");
        Console.WriteLine($"{"pages",5} {"reads",5}  {"read",15}  {"pdftotext",15}  {"letters",15}  {"read/pdftotext",14}  {"read/letters",12}");
        foreach (var file in files)
        {
            Print(file.Pages, file.Ours, file.Pdftotext, file.Letters, Path.GetFileName(file.Path));
        }

        var small = files.Where(f => f.Pages <= ShortPages).ToList();
        Print(ShortPages, [.. small.SelectMany(f => f.Ours)], [.. small.SelectMany(f => f.Pdftotext)], [.. small.SelectMany(f => f.Letters)], $"all of up to {ShortPages} pages");
        return 0;
    }

    public static int Letters(byte[] content)
    {
        using var pdf = PdfDocument.Open((ReadOnlyMemory<byte>)content, Lenient);
        return Enumerable.Range(1, pdf.NumberOfPages).Sum(n => pdf.GetPage(n).Letters.Count);
    }

    private static async Task<int> ReadAsync(DocumentReader reader, Subject file)
    {
        var read = await reader.ReadAsync(file.Content, Path.GetFileName(file.Path), CancellationToken.None);
        return read.Ok ? read.Value.Pages.Count : throw new InvalidOperationException($"{file.Path}: {read.Error.Detail}");
    }

    private static async Task<int> PdftotextAsync(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", path, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaint = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await complaint;
        return text.Length;
    }

    private static async Task<double> TimeAsync(Func<Task<int>> what)
    {
        var begun = Stopwatch.GetTimestamp();
        await what();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static void Print(int pages, List<double> ours, List<double> pdftotext, List<double> letters, string name)
    {
        Console.WriteLine($"{pages,5} {ours.Count,5}  {Both(ours),15}  {Both(pdftotext),15}  {Both(letters),15}  {At(ours, 0.5) / At(pdftotext, 0.5),14:0.00}  {At(ours, 0.5) / At(letters, 0.5),12:0.00}  {name}");

        static string Both(List<double> times) => $"{At(times, 0.5):0.0} / {At(times, 0.95):0.0}";
    }

    private static double At(List<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }

    private sealed class Subject(string path)
    {
        public string Path { get; } = path;
        public byte[] Content { get; } = File.ReadAllBytes(path);
        public List<double> Ours { get; } = [];
        public List<double> Pdftotext { get; } = [];
        public List<double> Letters { get; } = [];
        public int Pages { get; } = Count(path);

        private static int Count(string path)
        {
            using var pdf = PdfDocument.Open(path, Lenient);
            return pdf.NumberOfPages;
        }
    }
}
