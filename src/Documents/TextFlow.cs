using System.Text;

namespace Prospect.Documents;

/// <summary>Joins lines into running text.</summary>
public static class TextFlow
{
    /// <summary>
    /// Joins lines by a space; a word broken at the end of a line is mended (<c>experi-</c> + <c>ence</c> is <c>experience</c>).
    /// A hyphen stays where it belongs to the word: between capitals or digits, or where the next line begins with one.
    /// </summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length == 0)
            {
                text.Append(line);
            }
            else if (IsBroken(text, line))
            {
                text.Length--;
                text.Append(line);
            }
            else if (EndsInBareHyphen(text))
            {
                text.Append(line);
            }
            else
            {
                text.Append(' ').Append(line);
            }
        }

        return text.ToString();
    }

    private static bool EndsInBareHyphen(StringBuilder text)
        => text.Length >= 2 && text[^1] is '-' or '\u2010' or '/' && char.IsLetterOrDigit(text[^2]);

    private static bool IsBroken(StringBuilder text, string next)
        => text.Length >= 3 && text[^1] is '-' or '\u2010'
        && char.IsLower(text[^2]) && char.IsLower(text[^3])
        && next.Length > 0 && char.IsLower(next[0])
        && !CompoundPrefixes.Contains(LastWord(text));

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - 1 - start).ToLowerInvariant();
    }

    // Words that are usually followed by a hyphen of their own, so that a break after them keeps it (full-time, self-employed).
    private static readonly HashSet<string> CompoundPrefixes =
        ["self", "full", "part", "long", "short", "high", "low", "cross", "well", "non", "post", "pre", "multi", "co", "real", "front", "back", "end", "year", "one", "two", "three", "six", "day", "first", "second", "third", "fast", "hands", "in", "on", "off", "up", "user", "data", "client", "customer", "cost", "award", "follow", "decision", "problem", "semi", "ex", "vice", "mid", "state", "world", "large", "small", "temperature", "evidence", "test", "object", "open", "time", "team", "so", "high"];
}
