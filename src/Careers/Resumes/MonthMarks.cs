using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>Writes each month's name in a text as a mark of the same length, so that offsets stay.</summary>
/// <remarks>
/// A pattern over stretches of time names months twenty times, and a month has some eighty spellings: spelt out, the pattern compiles to
/// tens of thousands of lines. Over marks it stays as small as it reads.
/// </remarks>
internal static class MonthMarks
{
    /// <summary>Matches the mark of a month.</summary>
    public const string Pattern = "(?:[\uE001-\uE00C]\uE000*)";

    /// <summary>The marks as members of a character class: they stand for letters.</summary>
    public const string Letters = "\uE000-\uE00C";

    private const char Rest = '\uE000', December = '\uE00C', Stranger = '\uE00D';

    /// <summary>The text with marks; a private-use character of the text itself that could be taken for one becomes another.</summary>
    public static string In(string text)
    {
        var marked = text.ToCharArray();
        for (var i = 0; i < marked.Length; i++)
        {
            marked[i] = marked[i] is >= Rest and <= December ? Stranger : marked[i];
        }

        foreach (Match match in MonthNames.Name().Matches(text))
        {
            marked.AsSpan(match.Index, match.Length).Fill(Rest);
            marked[match.Index] = (char)(Rest + MonthNames.NumberOf(match.Value));
        }

        return new(marked);
    }
}
