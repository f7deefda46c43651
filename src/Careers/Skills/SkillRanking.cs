using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills.Implied;

namespace Prospect.Careers.Skills;

/// <summary>Puts named and implied skills into one order.</summary>
internal sealed class SkillRanking(OccupationCatalogue catalogue, IImpliedSkills implied)
{
    // A name that stands in the text is worth this much likeness; so a named skill seldom falls behind an implied one of other words.
    private const double Named = 0.1;
    private const int Pool = 50;

    public IReadOnlyList<RankedSkill> Of(string text, IReadOnlyList<FoundSkill> named, IReadOnlyList<FoundSkill> denied, int top)
    {
        var first = named.GroupBy(f => f.Skill.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var left = denied.Select(d => d.Skill.Id).Where(id => !first.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        List<RankedSkill> ranked = [];
        foreach (var (place, likeness) in implied.Rank(text, Math.Max(top, Pool) + left.Count))
        {
            var skill = catalogue.Skills[place];
            if (!left.Contains(skill.Id))
            {
                ranked.Add(first.Remove(skill.Id, out var name)
                    ? new(skill, Math.Clamp(likeness + (Named * name.Score), 0, 1), name.Start, name.End) { Degree = name.Degree }
                    : new(skill, Math.Clamp(likeness, 0, 1), null, null));
            }
        }

        // A name far from the sense of the text (the model knows nothing of it) still stands there.
        ranked.AddRange(first.Values.Select(f => new RankedSkill(f.Skill, 0.5 * f.Score, f.Start, f.End) { Degree = f.Degree }));
        return [.. ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Skill.Id, StringComparer.Ordinal).Take(top)];
    }
}
