using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>The network that weighs what speaks for an occupation.</summary>
internal static class OrderTraining
{
    private const double WithoutRight = 0.3;
    private static readonly ConditionalWeakTable<OccupationCatalogue, byte[]> Indices = [];

    /// <summary>What the network learns from.</summary>
    public static List<RankerTraining.Query> Queries(OccupationCatalogue onet, OccupationCatalogue esco, OccupationCatalogue together, Split split)
    {
        List<RankerTraining.Query> queries = [];
        var random = new Random(3);
        var (onetRight, escoRight) = (Right(onet), Right(esco));
        var seenOnet = Published.With(onet, onet.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(split.IsSeen)] }));
        var seenEsco = Published.With(esco, esco.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(split.IsSeen)] }));
        var both = Published.With(together, together.Occupations.Select(o => o with { Titles = [.. o.Titles.Where(o.Classification == Classification.Onet ? split.OnetKnows : split.IsSeen)] }));
        Add(seenOnet, onet, onetRight, esco, escoRight);
        Add(seenEsco, esco, escoRight, onet, onetRight);
        Add(both, esco, escoRight, onet, onetRight);
        foreach (var ad in SimulatedAds.Of(together, split, random))
        {
            Ask(seenEsco, ad.Title, ad.Text, ad.Right, Classification.Esco);
            Ask(both, ad.Title, ad.Text, ad.Right, Classification.Esco);
        }

        foreach (var ad in SimulatedAds.Loose(together, random))
        {
            Ask(seenEsco, ad.Title, ad.Text, ad.Right, Classification.Esco);
            Ask(both, ad.Title, ad.Text, ad.Right, Classification.Esco);
        }

        foreach (var ad in SimulatedAds.Worded(together, random))
        {
            Ask(seenEsco, ad.Title, ad.Text, ad.Right, Classification.Esco);
            Ask(both, ad.Title, ad.Text, ad.Right, Classification.Esco);
        }

        // A small catalogue with few titles is ordered by the same network.
        var starter = OccupationCatalogue.Starter;
        foreach (var title in onet.Occupations.SelectMany(o => o.Titles).Where(t => split.IsNew(t) && onetRight[t].Any(c => starter.FindOccupation(c) is not null)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Ask(starter, title, null, onetRight[title], Classification.Onet);
        }

        Console.WriteLine($"{queries.Count} titles");
        return queries;

        void Add(OccupationCatalogue index, OccupationCatalogue own, Dictionary<string, HashSet<string>> right, OccupationCatalogue other, Dictionary<string, HashSet<string>> otherRight)
        {
            var classification = own.Occupations[0].Classification;
            foreach (var title in own.Occupations.SelectMany(o => o.Titles).Where(split.IsNew).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Ask(index, Boilerplate.Title(title, random, 0.2), null, right[title], classification);
            }

            // A title that both list, with the text of the other: as near to an advertisement as published data comes.
            foreach (var title in own.Occupations.SelectMany(o => o.Titles.Append(o.Label)).Where(t => split.IsNew(t) && otherRight.ContainsKey(t)).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                var from = other.Occupations.First(o => otherRight[title].Contains(o.Code));
                for (var k = 0; k < 2; k++)
                {
                    var text = Boilerplate.Text(from.About, from.Tasks.Count > 0 ? from.Tasks : [.. from.Requirements.Select(r => r.Skill.Label)], random);
                    Ask(index, Boilerplate.Title(title, random, 0.4), text, right[title], classification);
                }
            }
        }

        void Ask(OccupationCatalogue catalogue, string title, string? text, HashSet<string> right, Classification only)
        {
            var index = Index(catalogue);
            var candidates = new TitleScorer(index).Candidates(new(index, title, text), only);
            // Titles without a right candidate teach what none of them looks like; a part of them is enough.
            if (!candidates.Any(c => right.Contains(catalogue.Occupations[c.Occupation].Code)) && random.NextDouble() >= WithoutRight)
            {
                return;
            }

            queries.Add(new([.. candidates.Select(c => c.Features)], [.. candidates.Select(c => right.Contains(catalogue.Occupations[c.Occupation].Code))]));
        }
    }

    private static TitleIndex Index(OccupationCatalogue catalogue)
        => new(Indices.GetValue(catalogue, c => new TitleIndexBuilder(c, Split.IsSeenWording).ToBytes()));

    private static Dictionary<string, HashSet<string>> Right(OccupationCatalogue catalogue)
        => catalogue.Occupations.SelectMany(o => o.Titles.Append(o.Label).Select(t => (Title: t, o.Code))).GroupBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Select(t => t.Code).ToHashSet(), StringComparer.OrdinalIgnoreCase);
}
