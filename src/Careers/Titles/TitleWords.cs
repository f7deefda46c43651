using System.Collections.Frozen;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Titles;

/// <summary>Brings a job title to the words that say what the work is, its head last.</summary>
internal static class TitleWords
{
    // A title is a line. What is longer is a text that went astray, and is read as far as a title could go.
    private const int LongestTitle = 300, MostWords = 24;
    private const float Rank = 0.3f, InBrackets = 0.45f, AfterDash = 0.6f, AfterComma = 0.7f, AfterSlash = 0.85f;

    private static readonly FrozenSet<string> Ranks = FrozenSet.Create(StringComparer.Ordinal,
        "senior", "sr", "junior", "jr", "principal", "intern", "internship", "trainee", "apprentice", "interim", "acting", "entry", "level", "mid", "experienced",
        "certified", "licensed", "graduate", "deputy", "co", "vice", "associate", "expert");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(StringComparer.Ordinal,
        "i", "ii", "iii", "iv", "v", "vi", "a", "an", "the", "and", "or", "for", "in", "to", "with", "at", "on", "by", "from", "as",
        "part", "full", "time", "contract", "temporary", "temp", "freelance", "permanent", "seasonal", "remote", "hybrid", "onsite", "m", "f", "d", "w", "x", "mf", "mfd", "s", "r",
        "job", "position", "vacancy", "vacancie", "opening", "hiring", "hire", "wanted", "needed", "urgent", "urgently", "apply", "readvertised", "re", "readvert", "advert", "advertised", "advertisement",
        "redacted", "self", "employed", "etc", "no", "req", "ref", "id");

    /// <summary>In the order in which they qualify the head: "Director of Sales" and "Director, Sales" give sale, director.</summary>
    public static List<TitleWord> Of(string title)
    {
        var text = title.AsSpan(0, Math.Min(title.Length, LongestTitle));
        List<TitleWord> words = [];
        var (at, depth) = (0, 0);
        var separator = '\0';
        while (at <= text.Length && words.Count < MostWords)
        {
            var end = at;
            while (end < text.Length && !Separates(text, end))
            {
                end++;
            }

            Take(Segment(text[at..end], depth > 0 ? InBrackets : WeightAfter(separator)), separator, words);
            separator = end < text.Length ? text[end] : '\0';
            depth = Math.Clamp(depth + (separator is '(' or '[' ? 1 : separator is ')' or ']' ? -1 : 0), 0, 8);
            at = end + 1;
        }

        return words;
    }

    private static void Take(List<TitleWord> segment, char separator, List<TitleWord> words)
    {
        if (words.Count == 0)
        {
            // Whatever stands first counts in full, even in brackets.
            words.AddRange(segment.Select(w => w with { Weight = w.Weight < 0.4f ? Rank : 1 }));
        }
        else
        {
            // The head stays last: what is added qualifies it.
            words.InsertRange(0, segment);
        }
    }

    private static List<TitleWord> Segment(ReadOnlySpan<char> text, float weight)
    {
        List<TitleWord> words = [];
        var of = -1;
        foreach (var token in Tokens.Of(text))
        {
            if (token.Form == "of")
            {
                of = of < 0 ? words.Count : of;
            }
            else if (Abbreviations.Of(token.Form, text[token.Start..token.End]) is { } full)
            {
                words.AddRange(full.Select(f => new TitleWord(f, weight * (Ranks.Contains(f) ? Rank : 1))));
            }
            else if (!Silent.Contains(token.Form) && !char.IsAsciiDigit(token.Form[0]))
            {
                words.Add(new(token.Form, weight * (Ranks.Contains(token.Form) ? Rank : 1)));
            }
        }

        // "Head of Procurement" is a procurement head.
        return of > 0 && of < words.Count ? [.. words[of..], .. words[..of]] : words;
    }

    private static bool Separates(ReadOnlySpan<char> text, int at)
        => text[at] is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '/' or '|' or '–' or '—' or '\n'
        || (text[at] == '-' && at > 0 && (text[at - 1] == ' ' || (at + 1 < text.Length && text[at + 1] == ' ')));

    private static float WeightAfter(char separator) => separator switch
    {
        '\0' => 1,
        '/' => AfterSlash,
        ',' or ';' => AfterComma,
        _ => AfterDash,
    };
}
