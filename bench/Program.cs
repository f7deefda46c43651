using BenchmarkDotNet.Running;
using Prospect.Bench;

return args switch
{
    ["reading", ..] => await ReadingBench.RunAsync(),
    ["credit", .. var rest] => await CreditBench.RunAsync(rest.FirstOrDefault()),
    ["risk", ..] => RiskBench.Run(),
    ["layout", .. var rest] => BenchmarkRunner.Run<LayoutBench>(args: rest) is null ? 1 : 0,
    _ => List(),
};

static int List()
{
    Console.WriteLine("""
        reading   a warm read of each example PDF, the hop to the reading process included, beside pdftotext and PdfPig's letters alone
        credit    a warm read of each credit report (or of those in FOLDER), beside pdftotext
        risk      rows a second of the risk model, beside LightGBM
        layout    what becomes of a page's letters, in this process, with allocations (BenchmarkDotNet)
        """);
    return 0;
}
