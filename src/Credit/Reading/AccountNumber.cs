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

    public static bool EndsIn(Row row)
    {
        var tail = row.Words.Reverse().TakeWhile(w => IsPart(w.Text)).ToList();
        return tail.Exists(w => Is(w.Text));
    }

    /// <summary>True where a row holds nothing but the number, its heading having wrapped.</summary>
    public static bool IsAlone(Row row) => IsWhole([.. row.Words.Select(w => w.Text)]);

    /// <summary>True for words that together are a number, which may be written in groups as on the card: <c>5412 09** **** 3318</c>.</summary>
    public static bool IsWhole(IReadOnlyList<string> words) => words.All(IsPart) && words.Any(Is);

    private static bool IsPart(string word) => Is(word) || (word.Length == 4 && word.All(char.IsAsciiDigit));
}
