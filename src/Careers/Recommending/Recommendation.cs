using Prospect.Careers.Catalogue;
using Prospect.Documents;

namespace Prospect.Careers.Recommending;

/// <summary>What a reason rests on.</summary>
public enum ReasonKind
{
    Skills,
    Experience,
    Title,
    Education,
    Interests,
    Prospects,
}

/// <summary>Why an occupation is recommended.</summary>
/// <param name="Kind">What it rests on.</param>
/// <param name="Weight">Its part of the score, four decimals; the weights of all reasons add up to the score exactly.</param>
/// <param name="Text">The reason in a sentence that names facts.</param>
/// <param name="Evidence">Where these facts stand.</param>
public sealed record Reason(ReasonKind Kind, decimal Weight, string Text, IReadOnlyList<Evidence> Evidence);

/// <summary>A skill that an occupation asks for.</summary>
/// <param name="Id">The catalogue's id.</param>
/// <param name="Label">The catalogue's label.</param>
/// <param name="Importance">From 0 to 1.</param>
public sealed record AskedSkill(string Id, string Label, decimal Importance)
{
    /// <summary>By how much the score would rise with it, by scoring anew; null for a skill that the person has.</summary>
    public decimal? Gain { get; init; }
}

/// <summary>A skill whose learning brings an occupation nearer.</summary>
/// <param name="Skill">The catalogue's label.</param>
/// <param name="Gain">By how much the score would rise.</param>
public sealed record NextSkill(string Skill, decimal Gain);

/// <summary>A recommended occupation.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Occupation">Which.</param>
/// <param name="Score">From 0 to 1, the sum of the reasons' weights.</param>
/// <param name="Reasons">By falling weight; those of no weight are left out.</param>
/// <param name="Matched">What it asks for and the person has, by falling importance.</param>
/// <param name="Missing">What it asks for and the person does not name, by falling importance.</param>
/// <param name="Next">The skills that would raise the score most.</param>
public sealed record Recommendation(
    int Rank, Occupation Occupation, decimal Score, IReadOnlyList<Reason> Reasons,
    IReadOnlyList<AskedSkill> Matched, IReadOnlyList<AskedSkill> Missing, IReadOnlyList<NextSkill> Next)
{
    /// <summary>The fewest skills found that bring it among the first five; null where it is there, or where six do not do it.</summary>
    public IReadOnlyList<string>? Lift { get; init; }
}

/// <summary>A move to another occupation.</summary>
/// <param name="To">Where to.</param>
/// <param name="Adds">What it asks for that one does not know yet, the weightiest first, five at most.</param>
/// <param name="Ready">The share of what it asks for that one knows by then, 0 to 1.</param>
/// <param name="PayChange">The difference of the median wages a year.</param>
public sealed record Move(Occupation To, IReadOnlyList<string> Adds, decimal Ready, decimal PayChange);

/// <summary>A way to work that pays more, in up to three moves.</summary>
public sealed record CareerPath(Occupation From, IReadOnlyList<Move> Moves);

/// <summary>Occupations for a person, best first.</summary>
/// <param name="CatalogueName">The catalogue they come from.</param>
/// <param name="CatalogueVersion">Its version.</param>
/// <param name="Headline">The judgement in a sentence.</param>
/// <param name="Items">By falling score, spread over kinds of work.</param>
public sealed record Recommendations(string CatalogueName, string CatalogueVersion, string Headline, IReadOnlyList<Recommendation> Items)
{
    /// <summary>Ways to work that pays more.</summary>
    public IReadOnlyList<CareerPath> Paths { get; init; } = [];

    /// <summary>What the person keeps an eye on, whatever its rank; 0 for one that is not ranked.</summary>
    public IReadOnlyList<Recommendation> Saved { get; init; } = [];
}
