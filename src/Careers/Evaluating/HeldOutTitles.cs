using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Evaluating;

/// <summary>Titles that are taken out of a catalogue, under every occupation that lists them, to see whether they are found without.</summary>
internal static class HeldOutTitles
{
    /// <summary>How many thousandths of the titles are held out. No training sees these.</summary>
    public const int Share = 30;

    /// <summary>Where a title falls among a thousand equal parts; the same title always falls in the same.</summary>
    public static int Part(string title)
        => (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(title.Trim().ToLowerInvariant()))) % 1000);

    /// <summary>O*NET's occupations without the titles held out, and for each of these the codes that list it.</summary>
    public static (OccupationCatalogue Without, IReadOnlyList<LabelledTitle> Titles) Of(OccupationCatalogue catalogue)
    {
        var listing = catalogue.Occupations.Where(o => o.Classification == Classification.Onet)
            .SelectMany(o => o.Titles.Select(t => (Title: t.Trim(), o.Code)))
            .Where(t => Part(t.Title) < Share)
            .GroupBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
            .Select(g => new LabelledTitle(g.Key, null, [.. g.Select(t => t.Code).Distinct(StringComparer.Ordinal)])).ToList();
        var without = new OccupationCatalogue(catalogue.Name, catalogue.Version, catalogue.Sources, catalogue.Skills,
            [.. catalogue.Occupations.Where(o => o.Classification == Classification.Onet).Select(o => o with { Titles = [.. o.Titles.Where(t => Part(t) >= Share)] })]);
        return (without, listing);
    }
}
