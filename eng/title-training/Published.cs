using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;

namespace Prospect.TitleTraining;

/// <summary>The published sources, and what is said in them.</summary>
internal static class Published
{
    private const int LongestSkillText = 300;

    public static OccupationCatalogue Read(string? onet, string? esco)
        => CatalogueImport.Read(new(onet is null ? null : Folder(onet), esco is null ? null : Folder(esco), onet is null ? null : Wages(Path.Combine(onet, "../oews")))).Value.Catalogue;

    public static OccupationCatalogue With(OccupationCatalogue of, IEnumerable<Occupation> occupations) => new(of.Name, of.Version, of.Sources, of.Skills, [.. occupations]) { OccupationGroups = of.OccupationGroups };

    /// <summary>What the teacher is asked about: titles, labels, descriptions, tasks, and names and descriptions of skills.</summary>
    public static IEnumerable<string> Texts(OccupationCatalogue onet, OccupationCatalogue esco)
        => onet.Occupations.Concat(esco.Occupations).SelectMany(o => o.Titles.Append(o.Label).Append(o.About).Concat(o.Tasks))
            .Concat(esco.Skills.SelectMany(s => new[] { s.Label, s.About[..Math.Min(LongestSkillText, s.About.Length)] }))
            .Select(t => string.Join(' ', t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);

    public static PublishedFiles Folder(string folder) => new(folder, n => File.Exists(Path.Combine(folder, n)) ? File.OpenRead(Path.Combine(folder, n)) : null);

    // The survey is one file, whose name says its year; how many people work in an occupation comes from it.
    private static PublishedFiles Wages(string folder)
    {
        var file = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).Last();
        return new(Path.GetFileName(file), _ => File.OpenRead(file));
    }
}
