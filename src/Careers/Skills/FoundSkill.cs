using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills.Named;

namespace Prospect.Careers.Skills;

/// <summary>A skill of the catalogue that a text names.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Start">UTF-16 offset of its first character in the text.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
/// <param name="Score">How sure it is that the skill is meant, from 0 to 1.</param>
public sealed record FoundSkill(Skill Skill, int Start, int End, double Score)
{
    /// <summary>How well the text says it is known, or asked for.</summary>
    public SkillDegree Degree { get; init; }
}
