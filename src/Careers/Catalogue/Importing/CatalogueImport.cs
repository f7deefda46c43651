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

        IEnumerable<Occupation> paid = onet?.Occupations ?? [];
        var catalogue = new OccupationCatalogue(
            string.Join(" + ", credits.Select(c => c.Name.Split(' ', ',')[0] is "Occupational" ? "OEWS" : c.Name.Split(' ')[0])), "0", credits,
            [.. esco?.Skills ?? [], .. onet?.Skills ?? []],
            [.. survey is null ? paid : paid.Select(survey.With), .. esco?.Occupations ?? []])
        {
            SkillGroups = [.. esco?.Groups ?? [], .. onet?.Groups ?? []],
            OccupationGroups = esco?.OccupationGroups ?? [],
        };
        return new ImportedCatalogue(catalogue, notes.All);
    }
}
