using Prospect.Careers.Catalogue;

namespace Prospect.TitleTraining;

/// <summary>Which of ESCO's occupations stand for one of O*NET's.</summary>
internal static class Alignments
{
    private const decimal Surest = 0.5m;

    /// <summary>By O*NET's codes. Of several that are the same work the most general, as whoever files an advertisement chooses it; a special one has a title of its own.</summary>
    public static Dictionary<string, HashSet<string>> Of(OccupationCatalogue together)
        => together.Occupations.Where(o => o.Classification == Classification.Esco && o.Aligned.Count > 0 && o.Aligned[0].Confidence >= Surest)
            .GroupBy(o => o.Aligned[0].Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, General, StringComparer.Ordinal);

    private static HashSet<string> General(IEnumerable<Occupation> occupations)
    {
        var list = occupations.ToList();
        var least = list.Min(o => o.Code.Count(c => c == '.'));
        var best = list.Where(o => o.Code.Count(c => c == '.') == least).ToList();
        var surest = best.Max(o => o.Aligned[0].Confidence);
        return [.. best.Where(o => o.Aligned[0].Confidence == surest).Select(o => o.Code)];
    }
}
