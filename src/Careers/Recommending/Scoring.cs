using Prospect.Careers.Recommending.Weighing;

namespace Prospect.Careers.Recommending;

/// <summary>An occupation with its score.</summary>
internal readonly record struct Scored(int Occupation, ScoreParts Parts);

/// <summary>Scores the occupations of a catalogue for a person.</summary>
internal sealed class Scoring
{
    private readonly Measures measures;
    private readonly RankingModel model;
    private readonly WorkIndex index;
    private readonly WishFilter wishes;

    public Scoring(Person person, WorkIndex index, RankingModel model)
        => (Person, measures, this.index, this.model, wishes) = (person, new(person, index), index, model, new(person.Wishes));

    public Person Person { get; }
    public Measures Measures => measures;

    /// <summary>The best occupations that anything speaks for and the person wants, best first.</summary>
    /// <param name="most">At most so many.</param>
    public List<Scored> Ranked(int most)
    {
        Span<double> values = stackalloc double[Measures.Count];
        List<(int Occupation, double Score)> rough = [];
        for (var o = 0; o < index.Occupations.Length; o++)
        {
            measures.Of(o, values);
            if (Measures.Speaks(values) && wishes.Allows(index.Occupations[o], index.Facts[o]))
            {
                rough.Add((o, model.Score(values)));
            }
        }

        rough.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Occupation.CompareTo(b.Occupation));
        return InOrder(rough.Take(most).Select(r => new Scored(r.Occupation, Of(r.Occupation))).Where(s => s.Parts.OfTheWork > 0));
    }

    public bool Wanted(int occupation) => wishes.Allows(index.Occupations[occupation], index.Facts[occupation]);

    public ScoreParts Of(int occupation)
    {
        Span<double> values = stackalloc double[Measures.Count];
        measures.Of(occupation, values);
        return model.Of(values);
    }

    /// <summary>The score for the same person with further skills.</summary>
    public ScoreParts With(IReadOnlyList<int> skills, int occupation)
    {
        Span<double> values = stackalloc double[Measures.Count];
        measures.With(skills, occupation, values);
        return model.Of(values);
    }

    /// <summary>By falling score; of the same score by code.</summary>
    public List<Scored> InOrder(IEnumerable<Scored> scored)
        => [.. scored.OrderByDescending(s => s.Parts.Total).ThenByDescending(s => s.Parts.OfTheWork).ThenBy(s => index.Occupations[s.Occupation].Code, StringComparer.Ordinal)];

    /// <summary>The first of a ranking, spread over kinds of work, the same work under another classification's code once.</summary>
    public List<Scored> Shown(IReadOnlyList<Scored> ranked, int top)
        => Spread.Over([.. ranked.DistinctBy(s => index.Facts[s.Occupation].Soc ?? index.Occupations[s.Occupation].Code, StringComparer.Ordinal)], s => index.Facts[s.Occupation].MinorGroup, top);
}
