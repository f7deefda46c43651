using System.Text.Json;

namespace Prospect.Careers.Catalogue;

/// <summary>What a catalogue holds, in numbers.</summary>
/// <param name="Catalogue">Which.</param>
public sealed record CatalogueContents(OccupationCatalogue Catalogue)
{
    /// <summary>The counts, each with its name in JSON and in words.</summary>
    public IReadOnlyList<(string Name, string Words, int Count)> Counts { get; } = Count(Catalogue);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Catalogue.Name);
        json.WriteString("version", Catalogue.Version);
        foreach (var (name, _, count) in Counts)
        {
            json.WriteNumber(name, count);
        }

        json.WriteStartArray("sources");
        foreach (var source in Catalogue.Sources)
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteString("licence", source.Licence);
            json.WriteString("credit", source.Credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static (string, string, int)[] Count(OccupationCatalogue catalogue)
    {
        var occupations = catalogue.Occupations;
        return
        [
            ("occupations", "Occupations", occupations.Count),
            ("onetOccupations", "with an O*NET-SOC code", occupations.Count(o => o.Classification == Classification.Onet)),
            ("escoOccupations", "with an ESCO code", occupations.Count(o => o.Classification == Classification.Esco)),
            ("aligned", "aligned with the other classification", occupations.Count(o => o.Aligned.Count > 0)),
            ("withWage", "with a wage", occupations.Count(o => o.Wage is not null)),
            ("withEducation", "with an education", occupations.Count(o => o.Education is not null)),
            ("withZone", "with a job zone", occupations.Count(o => o.Zone is not null)),
            ("withInterests", "with interests", occupations.Count(o => o.Interests is not null)),
            ("withRelated", "with related occupations", occupations.Count(o => o.Related.Count > 0)),
            ("titles", "Other titles of occupations", occupations.Sum(o => o.Titles.Count)),
            ("tasks", "Tasks", occupations.Sum(o => o.Tasks.Count)),
            ("skills", "Skills", catalogue.Skills.Count),
            ("skillNames", "Other names of skills", catalogue.Skills.Sum(s => s.Names.Count)),
            ("technologies", "Skills that are technologies", catalogue.Skills.Count(s => s.Kind == SkillKind.Technology)),
            ("requirements", "Requirements", occupations.Sum(o => o.Requirements.Count)),
            ("essentialRequirements", "Essential requirements", occupations.Sum(o => o.Requirements.Count(r => r.Essential))),
        ];
    }
}
