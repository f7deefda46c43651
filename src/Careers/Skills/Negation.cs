using System.Buffers;
using System.Collections.Frozen;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills;

/// <summary>Tells whether a text denies what it names: "no experience with Java", "not Kubernetes".</summary>
internal static class Negation
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:!?\n•");
    private const int Reach = 6;

    private static readonly FrozenSet<string> Deniers =
        FrozenSet.Create(StringComparer.Ordinal, "no", "not", "without", "never", "lack", "lacking", "cannot", "cant", "dont", "havent", "isnt", "neither", "nor", "unfamiliar");

    private static readonly FrozenSet<string> Turns = FrozenSet.Create(StringComparer.Ordinal, "but", "however", "only", "just", "although", "limited", "interruption");

    public static bool Denies(string text, List<Token> tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            var between = text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End);
            if (between.IndexOfAny(ClauseEnds) >= 0 || Turns.Contains(tokens[i].Form))
            {
                return false;
            }

            if (Deniers.Contains(tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }
}
