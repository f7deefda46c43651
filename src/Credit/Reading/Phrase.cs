using System.Text;

namespace Prospect.Credit.Reading;

/// <summary>Brings printed words to the form in which the vocabulary writes them: lower case, without what surrounds them.</summary>
internal static class Phrase
{
    private static readonly char[] Around = [':', '.', ',', ';', '(', ')', '#', '®', '™', '"', '*', '>', '<', '\u25b8', '\u25be', '\u2013', '\u2014'];

    public static string Word(string printed) => printed.Trim(Around).ToLowerInvariant().Replace('\u2019', '\'');

    public static string Of(IEnumerable<string> printed)
    {
        var text = new StringBuilder();
        foreach (var word in printed)
        {
            var plain = Word(word);
            if (plain.Length > 0)
            {
                text.Append(text.Length > 0 ? " " : "").Append(plain);
            }
        }

        return text.ToString();
    }

    public static string Of(string printed) => Of(printed.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True for the signs by which reports say that there is nothing to say.</summary>
    public static bool IsBlank(string text) => text.AsSpan().IndexOfAnyExcept('-', ' ') < 0 || Of(text) is "" or "-" or "--" or "---" or "n/a" or "na" or "none" or "not reported" or "not available" or "unknown" or "nil" or "none reported" or "not applicable" or "none on file";
}
