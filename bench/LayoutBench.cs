using BenchmarkDotNet.Attributes;
using Prospect.Documents.Reading;
using UglyToad.PdfPig;

namespace Prospect.Bench;

/// <summary>Reading in this process, beside PdfPig's letters alone: the difference is layout.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LayoutBench
{
    private byte[] content = [];

    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    public static IEnumerable<string> Files
        => ["resumes/nurse-sidebar-left.pdf", "resumes/historian-academic-cv.pdf", "reports/transunion-twenty-seven-accounts.pdf"];

    [GlobalSetup]
    public void Load() => content = System.IO.File.ReadAllBytes(Path.Combine(BenchFiles.Checkout, "examples", File));

    [Benchmark(Baseline = true)]
    public int Letters() => ReadingBench.Letters(content);

    [Benchmark]
    public int Whole() => DocumentParser.Parse(content, File, new()).Value.Pages.Count;
}
