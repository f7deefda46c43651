using System.ComponentModel;
using System.Text.Json.Nodes;
using Prospect.App.Shell.Docs;

namespace Prospect.App.Careers;

/// <summary>The shape of the answer, for the API's description; the engine's own writer makes it.</summary>
[Description("Ranked occupations, best first.")]
public sealed record RecommendationsShape(CatalogueShape Catalogue, [property: Description("The judgement in a sentence.")] string Headline, IReadOnlyList<RecommendationShape> Recommendations,
    [property: Description("Occupations that the person keeps an eye on, whatever their rank.")] IReadOnlyList<RecommendationShape> Saved,
    [property: Description("Ways of up to three moves to work that pays more.")] IReadOnlyList<PathShape> Paths)
{
    internal static JsonNode Example => JsonNode.Parse(
        """
        {
          "catalogue": {"name": "Prospect starter", "version": "1"},
          "headline": "…",
          "recommendations": [{
            "rank": 1, "code": "15-1252.00", "label": "software developer", "score": 0.81,
            "reasons": [{"kind": "skills", "weight": 0.38, "text": "…", "evidence": [{"document": 0, "page": 1, "box": [54, 364.2, 420.5, 12], "text": "Python, SQL"}]}],
            "matched": [{"id": "python", "label": "Python", "importance": 0.9}],
            "missing": [{"id": "stream-processing", "label": "stream processing", "importance": 0.7, "gain": 0.06}],
            "next": [{"skill": "stream processing", "gain": 0.06}],
            "lift": null,
            "wage": {"median": 133080, "currency": "USD", "year": 2024}
          }],
          "saved": [],
          "paths": [{
            "from": {"code": "15-1252.00", "label": "software developer", "wage": {"median": 133080, "currency": "USD", "year": 2024}},
            "moves": [{"code": "11-3021.00", "label": "IT manager", "wage": {"median": 171200, "currency": "USD", "year": 2024}, "adds": ["budgeting"], "ready": 0.42, "payChange": 38120}]
          }]
        }
        """)!;
}

[Description("The catalogue that the judgement rests on.")]
public sealed record CatalogueShape(string Name, string Version);

[Description("An occupation, and why.")]
public sealed record RecommendationShape(
    [property: Description("From 1, best first.")] int Rank,
    [property: Description("The code in the catalogue's classification.")] string Code,
    [property: Description("What the occupation is called.")] string Label,
    [property: Description("From 0 to 1: the sum of the reasons' weights.")] double Score,
    IReadOnlyList<ReasonShape> Reasons,
    [property: Description("Skills that it asks for and that were found.")] IReadOnlyList<SkillShape> Matched,
    [property: Description("Skills that it asks for and that were not found.")] IReadOnlyList<MissingShape> Missing,
    [property: Description("What would lift the score most.")] IReadOnlyList<NextShape> Next,
    [property: Description("The fewest skills found that bring it among the first five; null where it is there, or where six do not do it.")] IReadOnlyList<string>? Lift,
    [property: Description("Null where not known.")] WageShape? Wage);

[Description("A part of the score.")]
public sealed record ReasonShape(
    [property: Description("skills, experience, title, education, interests or prospects.")] string Kind,
    [property: Description("What it adds to the score.")] double Weight,
    [property: Description("Why, in a sentence.")] string Text,
    [property: Description("What it rests on.")] IReadOnlyList<EvidenceShape> Evidence);

public sealed record SkillShape(string Id, string Label, [property: Description("For the occupation, from 0 to 1.")] double Importance);

public sealed record MissingShape(string Id, string Label, [property: Description("For the occupation, from 0 to 1.")] double Importance, [property: Description("What the score would rise by with it, by scoring anew.")] double Gain);

[Description("A way to work that pays more.")]
public sealed record PathShape(PlaceShape From, [property: Description("One to three.")] IReadOnlyList<MoveShape> Moves);

public sealed record PlaceShape(string Code, string Label, WageShape? Wage);

[Description("A move to another occupation.")]
public sealed record MoveShape(
    string Code, string Label, WageShape? Wage,
    [property: Description("What it asks for that one does not know by then, the weightiest first.")] IReadOnlyList<string> Adds,
    [property: Description("The share of what it asks for that one knows by then, from 0 to 1.")] double Ready,
    [property: Description("The difference of the median wages a year.")] double PayChange);

public sealed record NextShape([property: Description("The skill's label.")] string Skill, [property: Description("What it would add to the score.")] double Gain);

[Description("What people in the occupation earn a year, before tax.")]
public sealed record WageShape(double Median, [property: Description("ISO 4217.")] string Currency, int Year);
