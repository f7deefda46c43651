using Prospect.Careers.Catalogue.Aligning;
using Prospect.Kernel;

namespace Prospect.Careers.Catalogue.Importing;

/// <summary>A catalogue made from published releases, and what it went without.</summary>
/// <param name="Catalogue">O*NET's occupations by code, then ESCO's by code.</param>
/// <param name="Notes">Files and columns that are missing, rows that were left out.</param>
public sealed record ImportedCatalogue(OccupationCatalogue Catalogue, IReadOnlyList<string> Notes);

/// <summary>Makes a catalogue from published releases.</summary>
public static class CatalogueImport
{
    /// <summary>The catalogue, in memory; the same files give the same catalogue.</summary>
    /// <returns><c>catalogue.no-source</c> where neither O*NET nor ESCO has a table of occupations.</returns>
    public static Result<ImportedCatalogue> Read(ImportSources sources)
    {
        var notes = new ImportNotes();
        var onet = sources.Onet is null ? null : new OnetRelease(sources.Onet, notes).Read();
        var esco = sources.Esco is null ? null : new EscoRelease(sources.Esco, notes).Read();
        if (onet is null && esco is null)
        {
            return new Error("catalogue.no-source", $"There are no occupations to make a catalogue of: O*NET's “Occupation Data.txt” or ESCO's “occupations_en.csv” and “skills_en.csv” are needed. {string.Join(' ', notes.All.Take(3))}".TrimEnd());
        }

        var survey = sources.Wages is null ? null : WageSurvey.Read(sources.Wages, notes);
        List<CatalogueSource> credits = [];
        if (onet is not null)
        {
            credits.Add(OnetRelease.Source);
        }

        if (esco is not null)
        {
            credits.Add(EscoRelease.Source);
        }

        if (survey is { IsEmpty: false })
        {
            credits.Add(WageSurvey.Source(survey.Year));
        }

        List<Skill> skills = [.. esco?.Skills ?? [], .. onet?.Skills ?? []];
        List<Occupation> ofOnet = [.. survey is null ? onet?.Occupations ?? [] : (onet?.Occupations ?? []).Select(survey.With)], ofEsco = esco?.Occupations ?? [];
        if (onet is not null && esco is not null)
        {
            (skills, ofOnet, ofEsco) = Together(esco.Value.Skills, onet.Value.Skills, ofOnet, ofEsco);
        }

        var catalogue = new OccupationCatalogue(Name(credits), "0", credits, skills, [.. ofOnet, .. ofEsco])
        {
            SkillGroups = [.. esco?.Groups ?? [], .. onet?.Groups ?? []],
            OccupationGroups = esco?.OccupationGroups ?? [],
        };
        return new ImportedCatalogue(catalogue, notes.All);
    }

    private static (List<Skill> Skills, List<Occupation> Onet, List<Occupation> Esco) Together(List<Skill> escoSkills, List<Skill> onetSkills, List<Occupation> onet, List<Occupation> esco)
    {
        var (skills, joined) = TechnologyNames.Join(escoSkills, onetSkills);
        var now = skills.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Skill Of(Skill skill) => joined.TryGetValue(skill.Id, out var other) ? other : now[skill.Id];
        List<Occupation> With(List<Occupation> occupations) => [.. occupations.Select(o => o with
        {
            // Two of O*NET's names may be one skill: the one that weighs more stands.
            Requirements = RequirementOrder.Sorted(o.Requirements.Select(r => r with { Skill = Of(r.Skill) }).GroupBy(r => r.Skill.Id, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(r => r.Essential).ThenByDescending(r => r.Importance).First())),
        })];

        var (ofOnet, ofEsco) = SharedFacts.Share(With(onet), With(esco));
        return (skills, ofOnet, ofEsco);
    }

    private static string Name(List<CatalogueSource> credits)
        => string.Join(" + ", credits.Select(c => c.Name.StartsWith("Occupational", StringComparison.Ordinal) ? "OEWS" : c.Name.Split(' ')[0]));
}
