namespace Prospect.Careers.Wording;

/// <summary>Cuts text into words. The signs that make a name stay with it: C++, C#, .NET, R&amp;D.</summary>
internal static class Tokens
{
    public static List<Token> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>(text.Length / 6);
        for (var at = 0; Next(text, ref at, out var start);)
        {
            tokens.Add(new(Form(text[start..at]), start, at));
        }

        return tokens;
    }

    /// <summary>Finds the next word from a place on and leaves the place behind its end; false where there is none.</summary>
    public static bool Next(ReadOnlySpan<char> text, ref int at, out int start)
    {
        for (start = at; start < text.Length; start++)
        {
            if (StartsNet(text, start))
            {
                at = start + 4;
                return true;
            }

            if (char.IsLetterOrDigit(text[start]))
            {
                at = EndOfWord(text, start);
                return true;
            }

            if (text[start] == '&')
            {
                at = start + 1;
                return true;
            }
        }

        at = start;
        return false;
    }

    /// <summary>The form in which a word that <see cref="Next"/> found is compared.</summary>
    public static string Form(ReadOnlySpan<char> word) => word is "&" ? "and" : word[0] == '.' ? ".net" : WordForm.Of(word);

    public static string[] Forms(ReadOnlySpan<char> text) => [.. Of(text).Select(t => t.Form)];

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerApostrophe(text, end) || IsInnerAmpersand(text, start, end)))
        {
            end++;
        }

        var signs = end;
        while (signs < text.Length && text[signs] is '+' or '#')
        {
            signs++;
        }

        // "C#" and "C++" are names; the sign before a number ("10+years") or inside a word is not part of one.
        return signs > end && char.IsLetter(text[end - 1]) && (signs == text.Length || !char.IsLetterOrDigit(text[signs])) ? signs : end;
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at)
        => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsInnerAmpersand(ReadOnlySpan<char> text, int start, int at)
        => text[at] == '&' && at - start == 1 && at + 1 < text.Length && char.IsLetter(text[at + 1])
        && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    private static bool StartsNet(ReadOnlySpan<char> text, int at)
        => text[at] == '.' && at + 4 <= text.Length && text.Slice(at + 1, 3).Equals("net", StringComparison.OrdinalIgnoreCase)
        && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]))
        // "example.net" is an address; "ASP.NET" and ".NET" are names, which people write in capitals.
        && (text[at + 1] == 'N' || at == 0 || !char.IsLetterOrDigit(text[at - 1]));
}
