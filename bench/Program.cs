using BenchmarkDotNet.Running;
using Prospect.Bench;

return args switch
{
    ["reading", ..] => await ReadingBench.RunAsync(),
    ["credit", .. var rest] => await CreditBench.RunAsync(rest.FirstOrDefault()),
    ["recommend", ..] => await RecommendBench.RunAsync(),
    ["plan", ..] => PlanBench.Run(),
    ["risk", ..] => RiskBench.Run(),
    ["layout", .. var rest] => BenchmarkRunner.Run<LayoutBench>(args: rest) is null ? 1 : 0,
    ["catalogue", ..] => await CatalogueBench.RunAsync(),
    ["streams", .. var rest] => await StreamBench.RunAsync(rest.FirstOrDefault()),
    ["titles", ..] => TitlesBench.Run(),
    ["skills", ..] => await SkillsBench.RunAsync(),
    _ => List(),
};

static int List()
{
    Console.WriteLine("""
        reading   a warm read of each example PDF, the hop to the reading process included, beside pdftotext and PdfPig's letters alone
        credit    a warm read of each credit report (or of those in FOLDER), beside pdftotext
        plan      analysis, findings and plan of a credit report that is read, and a simulation, warm
        risk      rows a second of the risk model, beside LightGBM
        recommend a résumé of up to two pages to recommendations over O*NET, ESCO and wages (PROSPECT_DATA), warm, beside pdftotext -layout
        layout    what becomes of a page's letters, in this process, with allocations (BenchmarkDotNet)
        catalogue import, size and opening of O*NET and ESCO compiled, and what the verbs take on them (PROSPECT_DATA)
        skills    text searched for the names of skills, beside compromise, and sentences ranked with the implied ones, in a second of one core
        streams   what career skills and career titles occupy over 200,000 lines, on the starter catalogue (or on the compiled one in FILE)
        titles    job titles matched in a second of one core, over the starter catalogue and, with PROSPECT_DATA, over O*NET and ESCO
        """);
    return 0;
}
