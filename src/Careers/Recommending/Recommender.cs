using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;

namespace Prospect.Careers.Recommending;

/// <summary>Recommends occupations to a person, with the reasons, what they lack, and what to learn next.</summary>
public static class Recommender
{
    private const int MostNext = 4;

    /// <param name="sources">Résumés of one person.</param>
    /// <param name="catalogue">The occupations to choose from.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="top">At most so many.</param>
    public static Recommendations Recommend(IReadOnlyList<Resume> sources, OccupationCatalogue catalogue, DateOnly today, int top)
    {
        var profile = Profile.Of(sources, today);
        var scoring = new Scoring(profile, catalogue);
        var ranked = catalogue.Occupations.Select(o => (Occupation: o, Parts: scoring.Of(o)))
            .Where(c => c.Parts.OfTheWork > 0)
            .OrderByDescending(c => c.Parts.Total).ThenByDescending(c => c.Parts.OfTheWork).ThenBy(c => c.Occupation.Code, StringComparer.Ordinal).ToList();
        var chosen = Spread.Over(ranked, c => c.Occupation.MinorGroup, top);
        List<Recommendation> items = [];
        foreach (var (occupation, parts) in chosen)
        {
            var asked = occupation.Requirements.OrderByDescending(r => r.Importance).ThenByDescending(r => r.Essential).ThenBy(r => r.Skill.Id, StringComparer.Ordinal).ToList();
            var missing = asked.Where(r => !profile.Skills.ContainsKey(r.Skill.Id)).ToList();
            var next = missing.Select(r => new NextSkill(r.Skill.Label, scoring.With(r.Skill.Id, occupation, parts) - parts.Total))
                .Where(n => n.Gain > 0).OrderByDescending(n => n.Gain).ThenBy(n => n.Skill, StringComparer.Ordinal).Take(MostNext);
            items.Add(new(items.Count + 1, occupation, parts.Total, Reasons.Of(occupation, parts, profile),
                [.. asked.Where(r => profile.Skills.ContainsKey(r.Skill.Id)).Select(Asked)], [.. missing.Select(Asked)], [.. next]));
        }

        return new(catalogue.Name, catalogue.Version, Headline.Of(items), items);
    }

    private static AskedSkill Asked(Requirement requirement) => new(requirement.Skill.Id, requirement.Skill.Label, requirement.Importance);
}
