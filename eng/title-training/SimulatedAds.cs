using Prospect.Careers.Catalogue;
using Prospect.Careers.Titles;

namespace Prospect.TitleTraining;

/// <summary>Advertisements put together from O*NET's titles and tasks, with the ESCO occupation for the same work as the right answer.</summary>
/// <remarks>Occupations come as often as people work in them, dampened, as in advertisements; so the network learns which occupations are common.</remarks>
internal static class SimulatedAds
{
    private const int Wanted = 9000, MostEach = 60, EachWording = 4;
    private const double Dampening = 0.5, WithoutText = 0.25, Dressed = 0.5, OfLabels = 0.7;
    private const decimal Surest = 0.5m;

    public static IEnumerable<(string Title, string? Text, HashSet<string> Right)> Of(OccupationCatalogue together, Split split, Random random)
    {
        var right = Alignments.Of(together);
        var sources = together.Occupations.Where(o => right.ContainsKey(o.Code) && o.Titles.Any(split.IsNew))
            .Select(o => (Occupation: o, Weight: Math.Pow(1000 + (o.Employment ?? 0), Dampening))).ToList();
        var all = sources.Sum(s => s.Weight);
        foreach (var (occupation, weight) in sources)
        {
            var titles = occupation.Titles.Where(split.IsNew).ToList();
            for (var i = (int)Math.Min(MostEach, Math.Ceiling(Wanted * weight / all)); i > 0; i--)
            {
                var text = random.NextDouble() < WithoutText ? null : Boilerplate.Text(occupation.About, [.. occupation.Tasks.Where(t => !Split.IsSeenTask(t))], random);
                yield return (Boilerplate.Title(titles[random.Next(titles.Count)], random, Dressed), text, right[occupation.Code]);
            }
        }
    }

    /// <summary>The same with titles of ESCO's own, more often its labels, of which the last word was exchanged or the first ones left out.</summary>
    public static IEnumerable<(string Title, string? Text, HashSet<string> Right)> Loose(OccupationCatalogue together, Random random)
    {
        var listed = together.Occupations.SelectMany(o => o.Titles.Append(o.Label)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var esco = together.Occupations.Where(o => o.Classification == Classification.Esco).ToList();
        var below = esco.CountBy(o => o.Broader, StringComparer.Ordinal).ToDictionary(b => b.Key, b => b.Value, StringComparer.Ordinal);
        foreach (var occupation in esco)
        {
            var same = occupation.Aligned.Where(a => a.Confidence >= Surest).Select(a => together.FindOccupation(a.Code)!).FirstOrDefault();
            // General work and work of many is asked for more often.
            var times = 2 + (below.ContainsKey(occupation.Code) ? 4 : 0) + (int)Math.Min(6, Math.Sqrt((occupation.Employment ?? 0) / 20000.0));
            for (var i = 0; i < times; i++)
            {
                var title = random.NextDouble() < OfLabels || occupation.Titles.Count == 0 ? occupation.Label : occupation.Titles[random.Next(occupation.Titles.Count)];
                if (LooseTitles.Of(title, random) is { } loose && !listed.Contains(loose))
                {
                    var text = same is null || random.NextDouble() < WithoutText ? null : Boilerplate.Text(same.About, [.. same.Tasks.Where(t => !Split.IsSeenTask(t))], random);
                    yield return (Boilerplate.Title(loose, random, Dressed), text, [occupation.Code]);
                }

                if (same is not null && LooseTitles.Short(title, random) is { } part && !listed.Contains(part))
                {
                    yield return (Boilerplate.Title(part, random, Dressed), Boilerplate.Text(same.About, [.. same.Tasks.Where(t => !Split.IsSeenTask(t))], random), [occupation.Code]);
                }
            }
        }
    }

    /// <summary>What employers call ESCO's occupations and neither index nor vectors know, with the text of O*NET's occupation for the same work.</summary>
    public static IEnumerable<(string Title, string? Text, HashSet<string> Right)> Worded(OccupationCatalogue together, Random random)
    {
        foreach (var occupation in together.Occupations)
        {
            var same = occupation.Aligned.Where(a => a.Confidence >= Surest).Select(a => together.FindOccupation(a.Code)!).FirstOrDefault();
            foreach (var wording in TitleWordings.Of(occupation).Where(w => !Split.IsSeenWording(w)))
            {
                for (var i = 0; i < EachWording; i++)
                {
                    var text = same is null || i == 0 ? null : Boilerplate.Text(same.About, [.. same.Tasks.Where(t => !Split.IsSeenTask(t))], random);
                    yield return (Boilerplate.Title(wording, random, Dressed), text, [occupation.Code]);
                }
            }
        }
    }
}
