using System.Runtime.CompilerServices;
using Prospect.Careers.Catalogue;
using Prospect.Documents;

namespace Prospect.Careers.Recommending;

/// <summary>How well a person's skills cover what an occupation asks for.</summary>
/// <remarks>
/// A requirement weighs by its importance and by how few occupations ask for it (inverse document frequency; K. Spärck Jones, 1972):
/// telephoning is asked for everywhere and tells little. Optional ones weigh half. What is covered goes through a concave curve, as
/// nobody names all that they can; it rises everywhere, so a skill more never lowers the score.
/// </remarks>
internal sealed class SkillMatch
{
    private static readonly ConditionalWeakTable<OccupationCatalogue, SkillMatch> Made = [];
    private readonly Dictionary<string, double> rarity = new(StringComparer.Ordinal);

    private SkillMatch(OccupationCatalogue catalogue)
    {
        foreach (var skill in catalogue.Occupations.SelectMany(o => o.Requirements).GroupBy(r => r.Skill.Id, StringComparer.Ordinal))
        {
            rarity[skill.Key] = Math.Log(1 + (catalogue.Occupations.Count / (double)skill.Count())) / Math.Log(1 + catalogue.Occupations.Count);
        }
    }

    public static SkillMatch Of(OccupationCatalogue catalogue) => Made.GetValue(catalogue, c => new(c));

    /// <summary>From 0 (none of it) to 1 (all of it).</summary>
    public double Cover(Occupation occupation, IReadOnlyDictionary<string, Evidence?> skills)
    {
        double all = 0, have = 0;
        foreach (var requirement in occupation.Requirements)
        {
            var weight = (double)requirement.Importance * rarity[requirement.Skill.Id] * (requirement.Essential ? 1 : 0.5);
            all += weight;
            have += skills.ContainsKey(requirement.Skill.Id) ? weight : 0;
        }

        return all <= 0 ? 0 : Math.Pow(have / all, 0.7);
    }
}
