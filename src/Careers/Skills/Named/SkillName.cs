using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Skills.Named;

/// <summary>A name of a skill.</summary>
/// <param name="Place">Its number among the names.</param>
/// <param name="Skill">Whose: the skill's place in the catalogue.</param>
/// <param name="IsProduct">Whether it is the name of a product or another proper name.</param>
/// <param name="Ambiguous">Whether it counts only in context, being an ordinary word too.</param>
internal readonly record struct SkillName(int Place, int Skill, bool IsProduct, bool Ambiguous)
{
    /// <summary>True for software, machines and whatever else bears a proper name, rather than being described: ESCO writes the rest of what one knows small.</summary>
    public static bool IsNamed(Skill skill) => skill.Kind is SkillKind.Technology or SkillKind.Tool || (skill.IsKnowledge == true && char.IsUpper(skill.Label[0]));
}

/// <summary>How much a name is the skill's own, in falling order: of two skills the one with the stronger claim keeps the name.</summary>
internal enum NameRank
{
    /// <summary>The label.</summary>
    Label,
    /// <summary>The label without what stands in brackets behind it.</summary>
    Bare,
    /// <summary>Another name.</summary>
    Other,
    /// <summary>A spelling of one of these.</summary>
    Spelling,
}
