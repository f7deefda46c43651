using Prospect.Careers.Catalogue;
using Prospect.Careers.Evaluating;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>What a network reaches that was just trained; nothing is chosen by it.</summary>
internal static class Check
{
    public static void Print(byte[] ranker, OccupationCatalogue esco, OccupationCatalogue together, string data)
    {
        var network = new TitleRanker(ranker);
        var held = HeldOutTitles.Of(together);
        Line("O*NET hold-out", network, held.Without, held.Titles, Classification.Onet);
        var ads = TitleEvaluation.ReadAds(Published.Folder(data));
        foreach (var (name, catalogue) in new[] { ("ESCO", esco), ("ESCO and O*NET", together) })
        {
            Line($"ads, {name}", network, catalogue, ads, Classification.Esco);
            Line($"ads, {name}, titles alone", network, catalogue, [.. ads.Select(a => a with { Description = null })], Classification.Esco);
        }
    }

    private static void Line(string name, TitleRanker network, OccupationCatalogue catalogue, IReadOnlyList<LabelledTitle> titles, Classification classification)
    {
        var index = new TitleIndex(catalogue.Part(TitleIndex.Part));
        var (first, reciprocal, among) = (new int[2], 0.0, 0);
        for (var i = 0; i < titles.Count; i++)
        {
            var title = titles[i];
            var ranked = TitleMatcher.Ranked(index, new(index, title.Title, title.Description), network, classification);
            var rank = ranked.FindIndex(c => title.Right.Contains(catalogue.Occupations[c.Candidate.Occupation].Code));
            first[i % 2] += rank == 0 ? 1 : 0;
            reciprocal += rank < 0 ? 0 : 1.0 / (rank + 1);
            among += rank < 0 ? 0 : 1;
        }

        Console.WriteLine($"{name,-32} first {(double)first.Sum() / titles.Count:F4} (halves {first[0]}, {first[1]}) MRR {reciprocal / titles.Count:F4} among {(double)among / titles.Count:F4}");
    }
}
