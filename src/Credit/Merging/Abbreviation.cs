namespace Prospect.Credit.Merging;

/// <summary>Knows short spellings by how they are made, not by a list of them.</summary>
internal static class Abbreviation
{
    private const int LeastRun = 2;

    /// <summary>True where a word is a shortening of another: its beginning, or its first letter and others in their order with most vowels left out (<c>SVCG</c>, <c>NATL</c>, <c>FNCL</c>).</summary>
    public static bool OfWord(string word, string of)
    {
        if (word.Length < LeastRun || word.Length >= of.Length || word[0] != of[0])
        {
            return false;
        }

        if (of.StartsWith(word, StringComparison.Ordinal))
        {
            return word.Length >= 3;
        }

        // Every consonant that is kept stands in its order; few letters of a long word prove nothing.
        var at = 0;
        foreach (var letter in of)
        {
            at += at < word.Length && word[at] == letter ? 1 : 0;
        }

        return at == word.Length && word.Length >= 3 && word.Skip(1).Count(c => "AEIOU".Contains(c, StringComparison.Ordinal)) <= word.Length / 3 && word.Length * 4 >= of.Length;
    }

    /// <summary>True where letters without spaces are the beginnings of words one after the other: <c>CAPONE</c>, <c>AMEX</c>, <c>JPMCB</c>, <c>BOFA</c>, <c>NFCU</c>.</summary>
    /// <param name="letters">The short spelling, at least three letters, or two for a name of two words.</param>
    /// <param name="words">The long one, at least two words; little words and those at the end may be left out.</param>
    public static bool IsOf(string letters, IReadOnlyList<string> words)
        => words.Count >= 2 && letters.Length >= LeastRun && letters.Length < words.Sum(w => w.Length)
        && (letters.Length >= 3 || words.Count(w => !IsLittle(w)) == 2) && Consumes(letters, 0, words, 0, 0);

    private static bool Consumes(string letters, int at, IReadOnlyList<string> words, int word, int used)
    {
        if (at == letters.Length)
        {
            // What is left out at the end may only be a word or two, and more must be there than left out.
            return used >= 2 && words.Count - word <= Math.Min(2, used);
        }

        if (word == words.Count)
        {
            return false;
        }

        if (IsLittle(words[word]) && Consumes(letters, at, words, word + 1, used))
        {
            return true;
        }

        for (var length = 1; length <= words[word].Length && at + length <= letters.Length && letters[at + length - 1] == words[word][length - 1]; length++)
        {
            if (Consumes(letters, at + length, words, word + 1, used + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLittle(string word) => word is "OF" or "THE" or "AND";
}
