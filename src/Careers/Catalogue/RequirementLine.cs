namespace Prospect.Careers.Catalogue;

/// <summary>Reads the lines <c>python:8 git:7</c> and <c>R3 I6 A3 S1 E2 C4</c> of the starter catalogue.</summary>
internal static class RequirementLine
{
    /// <summary>The requirements by falling importance; ids that the catalogue does not define are left out.</summary>
    public static IEnumerable<Requirement> Of(string text, bool essential, Dictionary<string, Skill> skills)
        => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => (Colon: part.IndexOf(':', StringComparison.Ordinal), Part: part))
            .Where(p => p.Colon > 0 && p.Colon == p.Part.Length - 2 && char.IsAsciiDigit(p.Part[^1]) && skills.ContainsKey(p.Part[..p.Colon]))
            .Select(p => new Requirement(skills[p.Part[..p.Colon]], (p.Part[^1] - '0') / 10m, essential))
            .DistinctBy(r => r.Skill.Id, StringComparer.Ordinal)
            .OrderByDescending(r => r.Importance);

    public static InterestProfile? Interests(string text)
    {
        var marks = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return marks.Length == 6 && marks.All(m => m.Length == 2 && char.IsAsciiDigit(m[1]))
            ? new(marks[0][1] - '0', marks[1][1] - '0', marks[2][1] - '0', marks[3][1] - '0', marks[4][1] - '0', marks[5][1] - '0')
            : null;
    }
}
