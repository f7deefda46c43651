using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills.Named;

namespace Prospect.Careers.Skills;

/// <summary>A skill that a text names or implies.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Score">How much the text speaks of it, from 0 to 1.</param>
/// <param name="Start">UTF-16 offset where it is named; null where it is implied.</param>
/// <param name="End">UTF-16 offset after the name; null where it is implied.</param>
public sealed record RankedSkill(Skill Skill, double Score, int? Start, int? End)
{
    /// <summary>How well the text says it is known, or asked for; unsaid where the skill is implied.</summary>
    public SkillDegree Degree { get; init; }
}
