using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Recommending.Weighing;

namespace Prospect.Careers.Recommending;

/// <summary>Recommends occupations to a person, with the reasons, what they lack, what to learn next, and where it can lead.</summary>
public static class Recommender
{
    // Whoever asks for a hundred occupations is not told of each how far it lies from the first five.
    private const int MostNext = 4, LeastRanked = 400, LastLifted = 12, LeastAsking = 3;

    /// <param name="of">The person.</param>
    /// <param name="catalogue">The occupations to choose from.</param>
    /// <param name="top">At most so many.</param>
    public static Recommendations Recommend(Profile of, OccupationCatalogue catalogue, int top)
    {
        ArgumentNullException.ThrowIfNull(of);
        var index = WorkIndex.Of(catalogue);
        var scoring = new Scoring(Person.Of(of), index, RankingModel.Shipped);
        var ranked = scoring.Ranked(Math.Max(LeastRanked, 4 * top));
        var shown = scoring.Shown(ranked, top);
        var lifting = new Lifting(scoring, ranked);
        List<Recommendation> items = [.. shown.Select((s, i) => Item(s, i + 1, scoring, index, lifting))];
        var saved = of.Answers.Preferences.Saved.Select(index.PlaceOf).Where(o => o >= 0).Select(o => new Scored(o, scoring.Of(o))).ToList();
        return new(catalogue.Name, catalogue.Version, Headline.Of(items), items)
        {
            Paths = new Moves(scoring, index).From(shown),
            Saved = [.. saved.Select(s => Item(s, ranked.FindIndex(r => r.Occupation == s.Occupation) + 1, scoring, index, null))],
        };
    }

    private static Recommendation Item(Scored scored, int rank, Scoring scoring, WorkIndex index, Lifting? lifting)
    {
        var occupation = index.Occupations[scored.Occupation];
        // A skill may be asked for under two sources' names; it is one.
        var asked = occupation.Requirements.DistinctBy(r => index.KeyOf(r.Skill.Id)).OrderByDescending(r => r.Importance).ThenByDescending(r => r.Essential).ThenBy(r => r.Skill.Id, StringComparer.Ordinal).ToList();
        var lacking = asked.Where(r => !scoring.Measures.Has(r.Skill.Id))
            .Select(r => (r.Skill, Key: index.KeyOf(r.Skill.Id), Asked: Asked(r) with { Gain = scoring.With([index.KeyOf(r.Skill.Id)], scored.Occupation).Total - scored.Parts.Total })).ToList();
        var byGain = lacking.Where(l => l.Asked.Gain > 0).OrderByDescending(l => l.Asked.Gain).ThenBy(l => l.Skill.Label, StringComparer.Ordinal).ToList();
        // What a single occupation asks for is mostly a product of one maker; what several ask for is worth learning first.
        var worth = byGain.Where(l => index.AskingFor(l.Key).Length >= LeastAsking).ToList() is { Count: > 0 } common ? common : byGain;
        return new(
            rank, occupation, scored.Parts.Total, Reasons.Of(occupation, scored, scoring, index),
            [.. asked.Where(r => scoring.Measures.Has(r.Skill.Id)).Select(Asked)], [.. lacking.Select(l => l.Asked)],
            [.. worth.Take(MostNext).Select(l => new NextSkill(l.Skill.Label, l.Asked.Gain!.Value))])
        {
            Lift = lifting is null || rank is <= Lifting.First or > LastLifted ? null : lifting.Fewest(scored.Occupation, [.. worth.Select(l => l.Key)]) is { } keys ? [.. keys.Select(k => byGain.First(l => l.Key == k).Skill.Label)] : null,
        };
    }

    private static AskedSkill Asked(Requirement requirement) => new(requirement.Skill.Id, requirement.Skill.Label, requirement.Importance);
}
