using System.Security.Cryptography;
using System.Text;

namespace Prospect.Careers.Catalogue;

/// <summary>Reads the starter catalogue out of this assembly.</summary>
internal static class StarterCatalogue
{
    private const string Folder = "starter/";
    private const string WagesName = Folder + "wages.tsv";

    public static OccupationCatalogue Load()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(StarterCatalogue).Assembly;
        var reader = new StarterReader();
        Dictionary<string, Wage> wages = [];
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var bytes = Read(assembly.GetManifestResourceStream(name)!);
            hash.AppendData(bytes);
            var text = Encoding.UTF8.GetString(bytes);
            if (name == WagesName)
            {
                wages = WageTable.Read(text);
            }
            else if (name.EndsWith(".txt", StringComparison.Ordinal))
            {
                reader.Read(text);
            }
        }

        var skills = reader.Skills();
        return new("Prospect starter catalogue", Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6)), Sources, skills, reader.Occupations(skills, wages));
    }

    private static readonly CatalogueSource[] Sources =
    [
        new("Prospect starter catalogue", "Apache-2.0", "The developers of Prospect"),
        new("Occupational Employment and Wage Statistics, May 2024", "public domain", "US Bureau of Labor Statistics"),
        new("O*NET-SOC codes", "CC BY 4.0", "US Department of Labor, Employment and Training Administration"),
    ];

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
