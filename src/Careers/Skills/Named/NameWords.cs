using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Named;

/// <summary>The words that names of skills are made of, by number, and the reading of a text in these numbers.</summary>
/// <remarks>A word's form is worked out once and remembered in a table of fixed size, for text repeats its words; what the table holds never changes an answer.</remarks>
internal sealed class NameWords(WordTable words, ReadOnlyMemory<byte> verbs)
{
    private const int Slots = 1 << 13, LongestWord = 64;
    private readonly Remembered?[] memory = new Remembered?[Slots];

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>The words of a text in its order.</summary>
    public List<Word> Read(string text)
    {
        var read = new List<Word>(text.Length / 6);
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 0; Tokens.Next(text, ref at, out var start);)
        {
            var (number, verb) = at - start <= LongestWord ? Of(text.AsSpan(start, at - start), lower) : (-1, -1);
            read.Add(new(number, verb, start, at));
        }

        return read;
    }

    private (int Number, int Verb) Of(ReadOnlySpan<char> written, Span<char> lower)
    {
        uint hash = 2166136261;
        for (var i = 0; i < written.Length; i++)
        {
            var letter = written[i];
            lower[i] = letter = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
            hash = unchecked((hash ^ letter) * 16777619);
        }

        var word = lower[..written.Length];
        ref var slot = ref memory[unchecked(hash ^ (hash >> 15)) % Slots];
        var known = slot; // One read: another thread may put another word here meanwhile.
        if (known is null || !word.SequenceEqual(known.Written))
        {
            var form = Tokens.Form(written);
            slot = known = new(word.ToString(), words.Find(form), Verb(form));
        }

        return (known.Number, known.Verb);
    }

    // "managing", "managed": manage; "planning": plan; "supplied": supply.
    private int Verb(string form)
    {
        if (form.Length > 5 && form.EndsWith("ing", StringComparison.Ordinal))
        {
            return FirstVerb(form[..^3], form[..^3] + "e", WithoutDouble(form[..^3]));
        }

        return form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal)
            ? FirstVerb(form[..^1], form[..^2], form.EndsWith("ied", StringComparison.Ordinal) ? form[..^3] + "y" : WithoutDouble(form[..^2]))
            : -1;
    }

    private int FirstVerb(params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
        {
            if (words.Find(form) is >= 0 and var number && verbs.Span[number] != 0)
            {
                return number;
            }
        }

        return -1;
    }

    private static string WithoutDouble(string stem) => stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;

    private sealed record Remembered(string Written, int Number, int Verb);
}
