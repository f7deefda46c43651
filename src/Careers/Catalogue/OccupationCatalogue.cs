using System.Collections.Frozen;

namespace Prospect.Careers.Catalogue;

/// <summary>Where a part of a catalogue comes from.</summary>
/// <param name="Name">The name of the source.</param>
/// <param name="Licence">Under what terms.</param>
/// <param name="Credit">The credit that goes with it.</param>
public sealed record CatalogueSource(string Name, string Licence, string Credit);

/// <summary>Occupations, skills, what the ones ask of the others, and wages. Immutable, safe for many threads.</summary>
public sealed class OccupationCatalogue
{
    private static readonly Lazy<OccupationCatalogue> StarterOnce = new(StarterCatalogue.Load);
    private readonly Lazy<FrozenDictionary<string, Skill>> skillsById;
    private readonly Lazy<FrozenDictionary<string, Occupation>> occupationsByCode;

    /// <param name="name">What the catalogue is called.</param>
    /// <param name="version">Changes whenever the contents do.</param>
    /// <param name="sources">Where the contents come from.</param>
    /// <param name="skills">Ids are unique.</param>
    /// <param name="occupations">Codes are unique; their requirements name skills of this catalogue.</param>
    public OccupationCatalogue(string name, string version, IReadOnlyList<CatalogueSource> sources, IReadOnlyList<Skill> skills, IReadOnlyList<Occupation> occupations)
    {
        (Name, Version, Sources, Skills, Occupations) = (name, version, sources, skills, occupations);
        skillsById = new(() => Skills.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal));
        occupationsByCode = new(() => Occupations.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal));
    }

    /// <summary>The catalogue that comes with the program.</summary>
    public static OccupationCatalogue Starter => StarterOnce.Value;

    public string Name { get; }
    public string Version { get; }
    public IReadOnlyList<CatalogueSource> Sources { get; }
    public IReadOnlyList<Skill> Skills { get; }
    public IReadOnlyList<Occupation> Occupations { get; }

    public Skill? FindSkill(string id) => skillsById.Value.GetValueOrDefault(id);
    public Occupation? FindOccupation(string code) => occupationsByCode.Value.GetValueOrDefault(code);
}
