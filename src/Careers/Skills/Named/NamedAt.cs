namespace Prospect.Careers.Skills.Named;

/// <summary>A name in a text, by the words that it takes.</summary>
internal readonly record struct NamedAt(SkillName Name, int First, int Length)
{
    /// <summary>The place after its last word.</summary>
    public int After => First + Length;

    public bool IsSureProduct => Name.IsProduct && !Name.Ambiguous;
}
