namespace Prospect.Careers.Skills.Named;

/// <summary>Signs in a text that nobody reads: tags, and what stands in angle brackets for something left out.</summary>
internal static class Markup
{
    private const int Longest = 100;

    /// <summary>The text with spaces in the place of tags, so that all offsets stay.</summary>
    public static string Blanked(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var signs = text.ToCharArray();
        for (var at = 0; at < signs.Length - 1; at++)
        {
            if (signs[at] == '<' && (char.IsAsciiLetter(signs[at + 1]) || signs[at + 1] is '/' or '!'))
            {
                // "a < b" and a bracket that never closes are text.
                var rest = signs.AsSpan(at + 1, Math.Min(Longest, signs.Length - at - 1));
                var end = rest.IndexOfAny('<', '>');
                if (end >= 0 && rest[end] == '>')
                {
                    signs.AsSpan(at, end + 2).Fill(' ');
                    at += end + 1;
                }
            }
        }

        return new(signs);
    }
}
