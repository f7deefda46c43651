using System.Diagnostics;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Titles;

namespace Prospect.Bench;

/// <summary>How many titles are matched in a second of one core's time, and what opening costs.</summary>
internal static class TitlesBench
{
    private const int Titles = 2000, Rounds = 5;

    public static int Run()
    {
        Measure("starter", OccupationCatalogue.Starter);
        if (Environment.GetEnvironmentVariable("PROSPECT_DATA") is { Length: > 0 } data)
        {
            Measure("O*NET", Read(Folder(data, "onet"), null));
            Measure("ESCO", Read(null, Folder(data, "esco")));
            Measure("O*NET and ESCO", Read(Folder(data, "onet"), Folder(data, "esco")));
        }

        return 0;
    }

    private static void Measure(string name, OccupationCatalogue catalogue)
    {
        var clock = Stopwatch.StartNew();
        var matcher = TitleMatcher.Of(catalogue);
        _ = matcher.Match("Nurse");
        var opening = clock.Elapsed;
        var titles = catalogue.Occupations.SelectMany(o => o.Titles).Where((_, i) => i % 7 == 0).Select(t => $"Senior {t} (Full Time)").Take(Titles).ToList();
        List<double> rates = [];
        for (var round = 0; round < Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var title in titles)
            {
                _ = matcher.Match(title);
            }

            rates.Add(titles.Count / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
        }

        Console.WriteLine($"{name,-16} {rates.Order().ElementAt(Rounds / 2),8:F0} titles/s of one core (median of {Rounds}); index made in {opening.TotalMilliseconds:F0} ms");
    }

    private static OccupationCatalogue Read(PublishedFiles? onet, PublishedFiles? esco) => CatalogueImport.Read(new(onet, esco, null)).Value.Catalogue;

    private static PublishedFiles Folder(string data, string folder)
        => new(folder, file => File.Exists(Path.Combine(data, folder, file)) ? File.OpenRead(Path.Combine(data, folder, file)) : null);
}
