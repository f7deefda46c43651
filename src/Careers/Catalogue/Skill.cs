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

/// <summary>A skill of the catalogue.</summary>
/// <param name="Id">Stable within the catalogue; a slug in the starter catalogue.</param>
/// <param name="Label">As a person would write it.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Names">Other names, without the label.</param>
/// <param name="Ambiguous">Those of its names, label included, that are also ordinary words and count only in context.</param>
/// <param name="About">A sentence on what it is; empty where the catalogue has none.</param>
public sealed record Skill(string Id, string Label, SkillKind Kind, IReadOnlyList<string> Names, IReadOnlyList<string> Ambiguous, string About);
