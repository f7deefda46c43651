using System.Diagnostics;
using System.Globalization;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Skills;

namespace Prospect.Bench;

/// <summary>How much text is searched for the names of skills in a second of one core's time, and how many sentences with the implied skills.</summary>
internal static class SkillsBench
{
    private const int Rounds = 5, Sentences = 500;

    public static int Run()
    {
        Measure("starter", OccupationCatalogue.Starter);
        if (Environment.GetEnvironmentVariable("PROSPECT_DATA") is { Length: > 0 } data)
        {
            Measure("ESCO", Read(null, Folder(data, "esco")));
        }

        return 0;
    }

    private static void Measure(string name, OccupationCatalogue catalogue)
    {
        var finder = SkillFinder.Of(catalogue);
        var abouts = catalogue.Occupations.Select(o => o.About).Where(a => a.Length > 0).ToList();
        var text = string.Join('\n', abouts);
        var sentences = abouts.SelectMany(a => a.Split(". ")).Where(s => s.Length > 20).Take(Sentences).ToList();
        _ = finder.Rank(sentences[0], 10);
        var literal = Median(() => _ = finder.Find(text));
        var implied = Median(() => sentences.ForEach(s => _ = finder.Rank(s, 10)));
        var words = sentences.Average(s => s.Split(' ').Length);
        Print($"{name}: text searched for names", text.Length / literal / 1e6, "MB/s of one core");
        Print($"{name}: sentences of {words:0.0} words ranked", sentences.Count / implied, "/s of one core");
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
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {figure,10:0.0} {unit}"));

    private static OccupationCatalogue Read(PublishedFiles? onet, PublishedFiles? esco) => CatalogueImport.Read(new(onet, esco, null)).Value.Catalogue;

    private static PublishedFiles Folder(string data, string folder)
        => new(folder, file => File.Exists(Path.Combine(data, folder, file)) ? File.OpenRead(Path.Combine(data, folder, file)) : null);
}
