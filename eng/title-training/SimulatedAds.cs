using Prospect.Careers.Catalogue;

namespace Prospect.TitleTraining;

/// <summary>Advertisements put together from O*NET's titles and tasks, with the ESCO occupation for the same work as the right answer.</summary>
/// <remarks>Occupations come as often as people work in them, dampened, as in advertisements; so the trees learn which occupations are common.</remarks>
internal static class SimulatedAds
{
    private const decimal Surest = 0.5m;
    private const int Wanted = 9000, MostEach = 60;
    private const double Dampening = 0.5, WithoutText = 0.25, Dressed = 0.5;

    public static IEnumerable<(string Title, string? Text, HashSet<string> Right)> Of(OccupationCatalogue together, Split split, Random random)
    {
        var right = together.Occupations.Where(o => o.Classification == Classification.Esco && o.Aligned.Count > 0 && o.Aligned[0].Confidence >= Surest)
            .GroupBy(o => o.Aligned[0].Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, General, StringComparer.Ordinal);
        var sources = together.Occupations.Where(o => right.ContainsKey(o.Code) && o.Titles.Any(split.IsNew))
            .Select(o => (Occupation: o, Weight: Math.Pow(1000 + (o.Employment ?? 0), Dampening))).ToList();
        var all = sources.Sum(s => s.Weight);
        foreach (var (occupation, weight) in sources)
        {
            var titles = occupation.Titles.Where(split.IsNew).ToList();
            for (var i = (int)Math.Min(MostEach, Math.Ceiling(Wanted * weight / all)); i > 0; i--)
            {
                var text = random.NextDouble() < WithoutText ? null : Boilerplate.Text(occupation.About, occupation.Tasks, random);
                yield return (Boilerplate.Title(titles[random.Next(titles.Count)], random, Dressed), text, right[occupation.Code]);
            }
        }
    }

    // Of several that are the same work the most general, as whoever files an advertisement chooses it; a special one has a title of its own.
    private static HashSet<string> General(IEnumerable<Occupation> occupations)
    {
        var list = occupations.ToList();
        var least = list.Min(o => o.Code.Count(c => c == '.'));
        var best = list.Where(o => o.Code.Count(c => c == '.') == least).ToList();
        var surest = best.Max(o => o.Aligned[0].Confidence);
        return [.. best.Where(o => o.Aligned[0].Confidence == surest).Select(o => o.Code)];
    }
}
