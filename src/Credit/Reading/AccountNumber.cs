namespace Prospect.Credit.Reading;

/// <summary>Knows masked account numbers: <c>594778972970****</c>, <c>XXXXX6120</c>, <c>SRP0055****</c>.</summary>
internal static class AccountNumber
{
    public static bool Is(string word)
    {
        var masks = word.Count(c => c is '*' or 'X' or 'x' or '\u2022' or '#');
        var stars = word.Count(c => c is '*' or '\u2022' or '#');
        var digits = word.Count(char.IsAsciiDigit);
        return word.Length >= 4 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '*' or '-' or '\u2022' or '#')
            && (stars >= 2 || (masks >= 2 && digits >= 2 && word.Count(char.IsAsciiLetter) == masks - stars) || (masks == word.Length && masks >= 4));
    }

    public static bool EndsIn(Row row) => Is(row.Words[^1].Text);

    /// <summary>True where a row holds nothing but the number, its heading having wrapped.</summary>
    public static bool IsAlone(Row row) => row.Words.All(w => Is(w.Text));
}
