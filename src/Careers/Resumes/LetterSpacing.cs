using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>Mends words that are set with a space after each letter.</summary>
internal static partial class LetterSpacing
{
    public static string Mend(string text)
        => Spaced().IsMatch(text) ? Wide().Replace(text, "\u0001").Replace(" ", "", StringComparison.Ordinal).Replace('\u0001', ' ') : text;

    [GeneratedRegex(@"^(?:[\p{L}&.'’-]\s+){3,}[\p{L}.]$")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Wide();
}
