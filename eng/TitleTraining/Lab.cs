using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

internal static class Lab
{
    public static int Bucket(string t) => (int)(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(t.Trim().ToLowerInvariant()))) % 1000);
    public static PublishedFiles Folder(string d) => new(d, n => File.Exists(Path.Combine(d, n)) ? File.OpenRead(Path.Combine(d, n)) : null);

    public static OccupationCatalogue Read(string data, bool onet, bool esco) => CatalogueImport.Read(new(onet ? Folder(data + "/onet") : null, esco ? Folder(data + "/esco") : null, onet ? Folder(data + "/oews") : null)).Value.Catalogue;

    public static OccupationCatalogue With(OccupationCatalogue c, IEnumerable<Occupation> o) => new(c.Name, c.Version, c.Sources, c.Skills, [.. o]);

    public static int Run(string[] args)
    {
        var data = args[0];
        var sw = Stopwatch.StartNew();
        var onet = Read(data, true, false);
        var esco = Read(data, false, true);
        Console.WriteLine($"read {sw.Elapsed}");
        bool Held(string t) => Bucket(t) < 30;
        var escoTitles = esco.Occupations.SelectMany(o => o.Titles.Append(o.Label)).Select(t => t.ToLowerInvariant()).ToHashSet();
        var onetTitles = onet.Occupations.SelectMany(o => o.Titles).Select(t => t.ToLowerInvariant()).ToHashSet();
        bool Common(string t) => escoTitles.Contains(t.ToLowerInvariant()) && onetTitles.Contains(t.ToLowerInvariant());
        bool Fold(string t) => Bucket(t) is var b && b >= 30 && b < (Common(t) ? 530 : 130);
        var gold = onet.Occupations.SelectMany(o => o.Titles.Select(t => (Key: t.ToLowerInvariant(), o.Code))).GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.Select(x => x.Code).ToHashSet());
        var ads = Csv.Read(data + "/job-titles/ads_validation.csv").Select(r => (r["title"], (string?)r["description"], new HashSet<string> { r["esco_code"] })).ToList();
        if (args.Contains("vectors"))
        {
            var dev = onet.Occupations.SelectMany(o => o.Titles).Where(Fold).DistinctBy(t => t.ToLowerInvariant()).Select(t => (t, (string?)null, gold[t.ToLowerInvariant()])).ToList();
            var adTexts = ads.SelectMany(a => new[] { a.Item1.Trim(), string.Join(' ', a.Item2!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) }).SelectMany(x => new[] { x, x[..Math.Min(1500, x.Length)].Trim() }).ToHashSet();
            VectorLab.Run(onet, esco, t => Held(t) || Fold(t), dev, ads, adTexts);
            return 0;
        }

        if (args.Contains("rank"))
        {
            List<RankerTraining.Row> rows = [];
            var random = new Random(3);
            var escoGold = esco.Occupations.SelectMany(o => o.Titles.Append(o.Label).Select(t => (Key: t.ToLowerInvariant(), o.Code))).GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.Select(x => x.Code).ToHashSet());
            foreach (var (own, ownGold, other, otherGold, both) in new[] { (onet, gold, esco, escoGold, false), (esco, escoGold, onet, gold, false), (esco, escoGold, onet, gold, true) })
            {
                var c = With(own, own.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(t => !Held(t) && !Fold(t))] }));
                if (both) c = With(own, [.. onet.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(t => !Held(t) && !(Fold(t) && Bucket(t) < 280))] }), .. c.Occupations]);
                var ix = new TitleIndex(new TitleIndexBuilder(c).ToBytes());
                var sc = new TitleScorer(ix);
                int queries = 0, hit = 0;
                void AddRows(string title, string? text, HashSet<string> right)
                {
                    var cs = sc.Candidates(new TitleQuery(ix, title, text), own == esco ? Classification.Esco : Classification.Onet);
                    queries++;
                    if (!cs.Any(x => right.Contains(c.Occupations[x.Occupation].Code))) return;
                    hit++;
                    foreach (var x in cs) rows.Add(new() { Features = x.Features, Label = right.Contains(c.Occupations[x.Occupation].Code), Weight = 1 });
                }
                foreach (var t in own.Occupations.SelectMany(o => o.Titles).Where(Fold).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    AddRows(Boilerplate.Title(t, random, 0.2), null, ownGold[t.ToLowerInvariant()]);
                }
                foreach (var t in own.Occupations.SelectMany(o => o.Titles.Append(o.Label)).Where(t => Fold(t) && otherGold.ContainsKey(t.ToLowerInvariant())).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    var from = other.Occupations.First(o => otherGold[t.ToLowerInvariant()].Contains(o.Code));
                    for (var k = 0; k < 2; k++)
                    {
                        if (ownGold.TryGetValue(t.ToLowerInvariant(), out var mine)) AddRows(Boilerplate.Title(t, random, 0.4), Boilerplate.Text(from.About, from.Tasks.Count > 0 ? from.Tasks : [.. from.Requirements.Select(r => r.Skill.Label)], random), mine);
                    }
                }
                Console.WriteLine($"queries {queries} hit {hit} rows {rows.Count} {sw.Elapsed}");
            }
            // A small catalogue with few titles is ordered by the same trees.
            var starter = OccupationCatalogue.Starter;
            var si = new TitleIndex(new TitleIndexBuilder(starter).ToBytes());
            var ss = new TitleScorer(si);
            foreach (var t in onet.Occupations.SelectMany(o => o.Titles).Where(t => Bucket(t) is >= 30 and < 130 && gold[t.ToLowerInvariant()].Any(g => starter.FindOccupation(g) is not null)).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                foreach (var x in ss.Candidates(new TitleQuery(si, t, null))) rows.Add(new() { Features = x.Features, Label = gold[t.ToLowerInvariant()].Contains(starter.Occupations[x.Occupation].Code), Weight = 0.5f });
            }

            Console.WriteLine($"with starter {rows.Count}");
            Directory.CreateDirectory("data/models");
            File.WriteAllBytes("data/models/title-ranker.bin", RankerTraining.Train(rows));
            Console.WriteLine($"trained {sw.Elapsed}");
        }

        var ranker = File.Exists("data/models/title-ranker.bin") ? new TitleRanker(File.ReadAllBytes("data/models/title-ranker.bin")) : null;
        var train = With(onet, onet.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(t => !Held(t))] }));
        sw.Restart();
        var bytes = new TitleIndexBuilder(train).ToBytes();
        Console.WriteLine($"onet index {bytes.Length} {sw.Elapsed}");
        var index = new TitleIndex(bytes);
        var test = onet.Occupations.SelectMany(o => o.Titles).Where(Held).DistinctBy(t => t.ToLowerInvariant()).Select(t => (t, (string?)null, gold[t.ToLowerInvariant()])).ToList();
        Measure("onet", train, index, test, ranker);
        var starterIndex = new TitleIndex(new TitleIndexBuilder(OccupationCatalogue.Starter).ToBytes());
        Measure("starter", OccupationCatalogue.Starter, starterIndex, [.. test.Where(t => t.Item3.Any(g => OccupationCatalogue.Starter.FindOccupation(g) is not null))], ranker);
        sw.Restart();
        var eb = new TitleIndexBuilder(esco).ToBytes();
        Console.WriteLine($"esco index {eb.Length} {sw.Elapsed}");
        Measure("ads", esco, new TitleIndex(eb), ads, ranker);
        Measure("ads title only", esco, new TitleIndex(eb), [.. ads.Select(a => (a.Item1, (string?)null, a.Item3))], ranker);
        if (args.Contains("both"))
        {
            sw.Restart();
            var all = With(esco, [.. onet.Occupations, .. esco.Occupations]);
            var ab = new TitleIndexBuilder(all).ToBytes();
            Console.WriteLine($"both index {ab.Length} {sw.Elapsed}");
            Measure("ads both", all, new TitleIndex(ab), ads, ranker, Classification.Esco);
            Measure("ads both title", all, new TitleIndex(ab), [.. ads.Select(a => (a.Item1, (string?)null, a.Item3))], ranker, Classification.Esco);
            var tb = With(esco, [.. train.Occupations, .. esco.Occupations]);
            Measure("onet both", tb, new TitleIndex(new TitleIndexBuilder(tb).ToBytes()), test, ranker, Classification.Onet);
        }

        return 0;
    }

    static void Measure(string name, OccupationCatalogue c, TitleIndex index, List<(string Title, string? Text, HashSet<string> Gold)> cases, TitleRanker? ranker, Classification? only = null)
    {
        var scorer = new TitleScorer(index);
        var ways = new (string, Func<float[], float>)[] { ("RANKER", f => (float)(ranker?.LogOdds(f) ?? 0)), ("tiered", f => (float)((ranker?.LogOdds(f) ?? 0) + 1000*f[29] + 100*f[30])), ("exact", f => (float)((ranker?.LogOdds(f) ?? 0) + 1000*f[29])), ("dense", f => f[45]), ("both+10dense", f => f[2] + 5 * f[45]), ("both+5dense", f => f[2] + 2.5f * f[45]), ("words", f => f[0]), ("runs", f => f[1]), ("both", f => f[2]), ("best", f => f[19]), ("both+best", f => f[2] + 2 * f[19]), ("both+best3+label", f => f[2] + 2 * f[20] + f[22]), ("+text", f => f[2] + f[19] + f[17]) , ("+.3text-dep", f => f[2] + f[19] + .3f*f[17]-.1f*f[12]) };
        var first = new int[ways.Length]; var mrr = new double[ways.Length]; var recall = 0;
        var sw = Stopwatch.StartNew();
        foreach (var (title, text, gold) in cases)
        {
            var cs = scorer.Candidates(new TitleQuery(index, title, text), only);
            if (cs.Any(x => gold.Contains(c.Occupations[x.Occupation].Code))) recall++;
            if (Environment.GetEnvironmentVariable("ERRORS") == name)
            {
                var ordered = cs.OrderByDescending(x => ways[0].Item2(x.Features)).ToList();
                var at = ordered.FindIndex(x => gold.Contains(c.Occupations[x.Occupation].Code));
                if (at != 0) Console.WriteLine($"{title} | GOLD {string.Join(", ", gold.Select(g => c.FindOccupation(g)?.Label).Take(3))} @{at + 1} | {string.Join(" ; ", ordered.Take(3).Select(x => $"{c.Occupations[x.Occupation].Label} {ways[0].Item2(x.Features):F1}"))}");
            }
            for (var w = 0; w < ways.Length; w++)
            {
                var rank = cs.OrderByDescending(x => ways[w].Item2(x.Features)).ToList().FindIndex(x => gold.Contains(c.Occupations[x.Occupation].Code));
                if (rank == 0) first[w]++;
                if (rank >= 0) mrr[w] += 1.0 / (rank + 1);
            }
        }
        Console.WriteLine($"{name} {cases.Count} recall {recall / (double)cases.Count:F4} {sw.Elapsed.TotalMilliseconds / cases.Count:F2} ms");
        for (var w = 0; w < ways.Length; w++) Console.WriteLine($"   {ways[w].Item1} {first[w] / (double)cases.Count:F4} {mrr[w] / cases.Count:F4}");
    }
}
