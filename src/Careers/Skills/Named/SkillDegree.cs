namespace Prospect.Careers.Skills.Named;

/// <summary>How well a text says that a skill is known, or asked for.</summary>
public enum SkillDegree
{
    /// <summary>The text does not say.</summary>
    Unsaid,
    /// <summary>“basic”, “some exposure to”, “familiar with”.</summary>
    Basic,
    /// <summary>“working knowledge of”, “proficient”.</summary>
    Working,
    /// <summary>“expert in”, “strong”, “extensive experience with”.</summary>
    Advanced,
}
