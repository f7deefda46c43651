using System.Collections.Concurrent;
using System.Collections.Frozen;
using Prospect.Careers.Wording;

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
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> parts = new(StringComparer.Ordinal);
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

    /// <summary>The groups that skills belong to; empty where the sources have none.</summary>
    public IReadOnlyList<SkillGroup> SkillGroups { get; init; } = [];

    /// <summary>The groups that occupations belong to (ISCO-08); empty where the sources have none.</summary>
    public IReadOnlyList<OccupationGroup> OccupationGroups { get; init; } = [];

    /// <summary>The model that the user brought for implied skills; null where the shipped one serves.</summary>
    public ITextEncoder? Encoder { get; private init; }

    /// <summary>Finds the place of a skill by its id, -1 where there is none; null where the list is to be indexed here.</summary>
    internal Func<string, int>? PlaceOfSkill { get; init; }

    /// <summary>Finds the place of an occupation by its code, -1 where there is none; null where the list is to be indexed here.</summary>
    internal Func<string, int>? PlaceOfOccupation { get; init; }

    /// <summary>The bytes of a part that was compiled with the catalogue, by <see cref="CataloguePart.Key"/>.</summary>
    internal Func<string, ReadOnlyMemory<byte>?>? CompiledPart { get; init; }

    /// <summary>The same catalogue, its implied skills found by another model.</summary>
    public OccupationCatalogue EncodedBy(ITextEncoder encoder) => new(Name, Version, Sources, Skills, Occupations)
    {
        SkillGroups = SkillGroups, OccupationGroups = OccupationGroups, PlaceOfSkill = PlaceOfSkill, PlaceOfOccupation = PlaceOfOccupation,
        CompiledPart = CompiledPart, Encoder = encoder,
    };

    public Skill? FindSkill(string id) => PlaceOfSkill is { } find ? (find(id) is >= 0 and var place ? Skills[place] : null) : skillsById.Value.GetValueOrDefault(id);

    public Occupation? FindOccupation(string code)
        => PlaceOfOccupation is { } find ? (find(code) is >= 0 and var place ? Occupations[place] : null) : occupationsByCode.Value.GetValueOrDefault(code);

    /// <summary>What another part of the engine made of this catalogue: as compiled where it was, else made now and kept.</summary>
    internal ReadOnlyMemory<byte> Part(CataloguePart part)
        => CompiledPart?.Invoke(part.Key) ?? parts.GetOrAdd(part.Key, static (_, of) => new(() => of.part.Build(of.self)), (part, self: this)).Value;
}
