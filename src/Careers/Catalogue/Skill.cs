namespace Prospect.Careers.Catalogue;

/// <summary>What sort of thing a skill is.</summary>
public enum SkillKind
{
    /// <summary>Software, languages, frameworks.</summary>
    Technology,
    /// <summary>Machines, devices, instruments.</summary>
    Tool,
    /// <summary>Something one knows.</summary>
    Knowledge,
    /// <summary>Something one does.</summary>
    Skill,
    /// <summary>Transversal: teamwork, leadership.</summary>
    Personal,
    /// <summary>A licence or certificate that jobs ask for.</summary>
    Certificate,
}

/// <summary>How widely a skill is used, in ESCO's terms, in rising order of width.</summary>
public enum ReuseLevel
{
    Unknown,
    OccupationSpecific,
    SectorSpecific,
    CrossSector,
    Transversal,
}

/// <summary>A skill of the catalogue.</summary>
/// <param name="Id">Stable within the catalogue: a slug in the starter catalogue, the concept's URI for ESCO, <c>onet:</c> and the element or a slug of the name for O*NET.</param>
/// <param name="Label">As a person would write it.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Names">Other names, without the label.</param>
/// <param name="Ambiguous">Those of its names, label included, that are also ordinary words and count only in context.</param>
/// <param name="About">A sentence on what it is; empty where the catalogue has none.</param>
public sealed record Skill(string Id, string Label, SkillKind Kind, IReadOnlyList<string> Names, IReadOnlyList<string> Ambiguous, string About)
{
    /// <summary>Words that lead to it in a search, but are not names of it (ESCO's hidden labels).</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>How widely it is used.</summary>
    public ReuseLevel Reuse { get; init; }

    /// <summary>True for something one knows, false for something one does, as ESCO parts them; null where not said.</summary>
    public bool? IsKnowledge { get; init; }

    /// <summary>Ids of the skills and skill groups right above it.</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>Ids of skills that it asks for or that go with it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];
}

/// <summary>A group of skills.</summary>
/// <param name="Id">The concept's URI; <c>onet:</c> and the commodity code for kinds of software.</param>
/// <param name="Label">As published.</param>
/// <param name="Code">The code in its classification (<c>S1.2</c>, an ISCED field); empty where it has none.</param>
/// <param name="About">What belongs to it; empty where not said.</param>
/// <param name="Broader">Ids of the groups right above it.</param>
public sealed record SkillGroup(string Id, string Label, string Code, string About, IReadOnlyList<string> Broader);
