namespace Prospect.Careers.Catalogue.Aligning;

/// <summary>Lets aligned occupations share what only one classification knows of them.</summary>
/// <remarks>
/// ESCO's have skills and no figures: they take zone, education, interests, wage and employment from the O*NET occupation that is most likely
/// the same, and say so (<see cref="Occupation.FactsFrom"/>). O*NET's have figures and hardly a skill that people name: they take the skills
/// of the ESCO occupations that are likely the same, each weighed by how many ask for it and how sure that they are the same; essential is
/// only what most of them hold essential.
/// </remarks>
internal static class SharedFacts
{
    private const decimal Sure = 0.5m, LeastWeight = 0.2m;
    private const int MostSkills = 60, MostRelated = 12;

    public static (List<Occupation> Onet, List<Occupation> Esco) Share(IReadOnlyList<Occupation> onet, IReadOnlyList<Occupation> esco)
    {
        var found = new OccupationAlignment(esco, onet).All();
        var back = found.SelectMany((f, e) => f.Select(a => (a.Onet, Esco: e, a.Confidence))).ToLookup(a => a.Onet);
        List<Occupation> ofOnet = [.. onet.Select((o, i) =>
        {
            var same = back[i].OrderByDescending(b => b.Confidence).ThenBy(b => b.Esco).ToList();
            return o with
            {
                Aligned = [.. same.Select(s => new Alignment(esco[s.Esco].Code, s.Confidence))],
                Requirements = OnetWith(o.Requirements, [.. same.Where(s => s.Confidence >= Sure).Select(s => (esco[s.Esco], s.Confidence))]),
            };
        })];
        var place = onet.Index().ToDictionary(o => o.Item.Code, o => o.Index, StringComparer.Ordinal);
        return (ofOnet, [.. esco.Select((e, i) => EscoWith(e, found[i], onet, place, back, esco))]);
    }

    private static Occupation EscoWith(
        Occupation occupation, IReadOnlyList<(int Onet, decimal Confidence)> found, IReadOnlyList<Occupation> onet, Dictionary<string, int> place,
        ILookup<int, (int Onet, int Esco, decimal Confidence)> back, IReadOnlyList<Occupation> esco)
    {
        var aligned = occupation with { Aligned = [.. found.Select(f => new Alignment(onet[f.Onet].Code, f.Confidence))] };
        if (found is not [var best, ..] || best.Confidence < Sure)
        {
            return aligned;
        }

        var same = onet[best.Onet];
        var related = same.Related.Where(place.ContainsKey).Select(c => place[c]).Prepend(best.Onet)
            .Select(o => back[o].Where(b => b.Confidence >= Sure && esco[b.Esco].Code != occupation.Code).OrderByDescending(b => b.Confidence).ThenBy(b => b.Esco).Take(2))
            .SelectMany(b => b).Select(b => esco[b.Esco].Code).Distinct(StringComparer.Ordinal).Take(MostRelated);
        return aligned with
        {
            Zone = same.Zone, Education = same.Education, Interests = same.Interests, Wage = same.Wage, Employment = same.Employment,
            FactsFrom = same.Code, Related = [.. related],
        };
    }

    private static IReadOnlyList<Requirement> OnetWith(IReadOnlyList<Requirement> own, IReadOnlyList<(Occupation Occupation, decimal Confidence)> same)
    {
        if (same.Count == 0)
        {
            return own;
        }

        var all = same.Sum(s => s.Confidence);
        var asked = same.SelectMany(s => s.Occupation.Requirements.Select(r => (Requirement: r, s.Confidence)))
            .GroupBy(r => r.Requirement.Skill.Id, StringComparer.Ordinal)
            .Select(g => new Requirement(
                g.First().Requirement.Skill,
                Math.Round(g.Sum(r => r.Requirement.Importance * r.Confidence) / all, 3, MidpointRounding.AwayFromZero),
                g.Where(r => r.Requirement.Essential).Sum(r => r.Confidence) > all / 2))
            .Where(r => r.Importance >= LeastWeight)
            .OrderByDescending(r => r.Importance).ThenBy(r => r.Skill.Id, StringComparer.Ordinal).Take(MostSkills);
        var mine = own.Select(r => r.Skill.Id).ToHashSet(StringComparer.Ordinal);
        return RequirementOrder.Sorted([.. own, .. asked.Where(r => !mine.Contains(r.Skill.Id))]);
    }
}
