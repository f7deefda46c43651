namespace Prospect.Careers.Skills.Named;

/// <summary>The ways in which people write a name: without its brackets, joined, or parted.</summary>
internal static class NameSpellings
{
    private const int ShortestPart = 3;

    /// <summary>“Java (computer programming)”: “Java”; null where nothing stands in brackets at the end.</summary>
    public static string? WithoutBrackets(string name)
        => name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? name[..open] : null;

    /// <summary>“Node.js”: “Nodejs”; “e-learning”: “elearning”; “JavaScript”: “Java Script”.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            yield break;
        }

        var sign = name.AsSpan().IndexOfAny('-', '.');
        if (sign > 0 && sign < name.Length - 1 && name.AsSpan(sign + 1).IndexOfAny('-', '.') < 0 && char.IsLetter(name[sign - 1]) && char.IsLetter(name[sign + 1]))
        {
            yield return name.Remove(sign, 1);
        }

        for (var i = ShortestPart; sign < 0 && i <= name.Length - ShortestPart; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && char.IsLower(name[i + 1]))
            {
                yield return name.Insert(i, " ");
                yield break;
            }
        }
    }
}
