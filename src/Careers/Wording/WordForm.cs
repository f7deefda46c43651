using System.Globalization;
using System.Text;

namespace Prospect.Careers.Wording;

/// <summary>Brings a word to the form in which it is compared: lower case, no accents, singular, US spelling.</summary>
/// <remarks>Both sides of every comparison go through it, so a wrong form does no harm as long as it is the same wrong form.</remarks>
internal static class WordForm
{
    public static string Of(ReadOnlySpan<char> word)
    {
        var plain = IsAscii(word) ? word.ToString().ToLowerInvariant() : WithoutAccents(word);
        plain = WithoutPossessive(plain);
        return AmericanSpelling.Of(Singular(plain));
    }

    private static bool IsAscii(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter > 127)
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutAccents(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.ToString().ToLowerInvariant().Replace('’', '\'').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }

    private static string WithoutPossessive(string word)
        => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.Replace("'", "", StringComparison.Ordinal);

    private static string Singular(string word)
    {
        if (word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }

        return word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            ? word[..^2] : word[..^1];
    }
}
