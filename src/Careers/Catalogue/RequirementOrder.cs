namespace Prospect.Careers.Catalogue;

/// <summary>The order in which an occupation lists what it asks for.</summary>
internal static class RequirementOrder
{
    /// <summary>Essential ones first, then by falling importance.</summary>
    public static IReadOnlyList<Requirement> Sorted(IEnumerable<Requirement> requirements)
        => [.. requirements.OrderByDescending(r => r.Essential).ThenByDescending(r => r.Importance).ThenBy(r => r.Skill.Id, StringComparer.Ordinal)];
}
