using System.Globalization;
using System.Text;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Implied;

/// <summary>Cuts text into the words and pieces of words that the model knows, by number.</summary>
/// <remarks>As <c>eng/skill-model/wordpiece.py</c> does it: a text must be cut as in training.</remarks>
internal sealed class Vocabulary(IReadOnlyList<string> words)
{
    // Of a word and a piece that are written alike, the word comes later and is found.
    private readonly WordTable places = new(WordTable.Write(words));
    private readonly int comma = words.Index().First(w => w.Item == ",").Index;

    /// <param name="text">Any text.</param>
    /// <param name="marks">Whether signs that part phrases count as a word, the comma.</param>
    /// <param name="most">No more than so many.</param>
    public List<int> Cut(string text, bool marks, int most)
    {
        var plain = Plain(text);
        List<int> numbers = [];
        for (var at = 0; at < plain.Length && numbers.Count < most;)
        {
            if (IsNet(plain, at) || char.IsAsciiLetterOrDigit(plain[at]))
            {
                var end = plain[at] == '.' ? at + 4 : EndOfWord(plain, at);
                Add(plain.AsSpan(at, end - at), numbers);
                at = end;
            }
            else
            {
                if (marks && ",;:/()•.!?".Contains(plain[at], StringComparison.Ordinal) && numbers.Count > 0 && numbers[^1] != comma)
                {
                    numbers.Add(comma);
                }

                at++;
            }
        }

        if (numbers.Count > most)
        {
            numbers.RemoveRange(most, numbers.Count - most);
        }

        return numbers;
    }

    private static bool IsNet(string text, int at)
        => text[at] == '.' && string.CompareOrdinal(text, at, ".net", 0, 4) == 0
        && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + 4 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 4]));

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        var signs = at;
        while (signs < text.Length && text[signs] is '+' or '#')
        {
            signs++;
        }

        return char.IsAsciiLetter(text[at - 1]) && (signs == text.Length || !char.IsAsciiLetterOrDigit(text[signs])) ? signs : at;
    }

    // The longest known beginning, then the longest known piece of the rest; what follows an unknown sign is left out. A piece is at most 32 long.
    private void Add(ReadOnlySpan<char> word, List<int> numbers)
    {
        // What is longer is no word (an address, a key) and would be cut into hundreds of pieces that say nothing.
        const int Longest = 32, LongestWord = 100;
        if (word.Length > LongestWord)
        {
            return;
        }

        if (places.Find(word) is >= 0 and var whole)
        {
            numbers.Add(whole);
            return;
        }

        Span<char> piece = stackalloc char[Longest + 2];
        "##".CopyTo(piece);
        for (var at = 0; at < word.Length;)
        {
            int length = Math.Min(Longest, word.Length - at), number = -1;
            for (; length > 0; length--)
            {
                word.Slice(at, length).CopyTo(piece[2..]);
                if ((number = places.Find(piece.Slice(at == 0 ? 2 : 0, length + (at == 0 ? 0 : 2)))) >= 0)
                {
                    break;
                }
            }

            if (length == 0)
            {
                return;
            }

            numbers.Add(number);
            at += length;
        }
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsAscii(sign))
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
            else if (char.IsSurrogate(sign))
            {
                plain.Append(' ');
            }
            else
            {
                foreach (var part in char.ToLowerInvariant(sign).ToString().Normalize(NormalizationForm.FormD))
                {
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                    {
                        plain.Append(part);
                    }
                }
            }
        }

        return plain.ToString();
    }
}
