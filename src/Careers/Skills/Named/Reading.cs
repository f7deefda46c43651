using System.Buffers;
using System.Collections.Frozen;

namespace Prospect.Careers.Skills.Named;

/// <summary>A text with its words and the names in it: what stands around a name tells whether it is meant, whether it is denied, and how well it is known.</summary>
internal sealed class Reading
{
    private const int Neighbourhood = 40, DenialReach = 6, DegreeReach = 5, LongestVersion = 3;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:!?\n•");
    private static readonly SearchValues<char> Attaching = SearchValues.Create("(-–—:");

    // Words that can stand right after what something is made with ("in Swift for phones", "using Go to build"), as a noun that it qualifies cannot.
    private static readonly FrozenSet<string> Following = FrozenSet.Create(StringComparer.Ordinal,
        "a", "about", "across", "after", "against", "all", "along", "alongside", "already", "also", "although", "an", "and", "any", "are", "as", "at", "because", "before", "between", "both", "but", "by", "can",
        "could", "daily", "desired", "during", "each", "every", "extensively", "for", "from", "had", "has", "have", "how", "if", "in", "instead", "into", "is", "it", "like", "many", "may", "more", "most", "must",
        "my", "not", "now", "of", "on", "only", "or", "our", "over", "per", "plus", "preferably", "preferred", "rather", "required", "running", "since", "should", "so", "such", "than", "that", "the", "their",
        "then", "there", "they", "this", "through", "to", "together", "under", "until", "using", "via", "was", "we", "weekly", "well", "were", "when", "where", "which", "while", "who", "will", "with", "within",
        "without", "would", "you", "your");

    private readonly string text;
    private readonly NameTree tree;
    private readonly Signs signs;
    private readonly List<Word> words;
    private readonly List<NamedAt> names = [];

    public Reading(string text, NameTree tree)
    {
        (this.text, this.tree, signs, words) = (text, tree, tree.Signs, tree.Words.Read(text));
        for (var i = 0; i < words.Count; i++)
        {
            if (tree.Longest(words, i) is { } hit)
            {
                names.Add(new(hit.Name, i, hit.Length));
                i += hit.Length - 1;
            }
        }
    }

    /// <summary>The names in the order of the text; of overlapping ones the first and longest.</summary>
    public IReadOnlyList<NamedAt> Names => names;

    /// <summary>From where to where in the text a name stands.</summary>
    public (int Start, int End) Place(NamedAt name) => (words[name.First].Start, words[name.After - 1].End);

    /// <summary>Whether an ordinary word stands for the skill: it is written as the name is, and among products, beside a word of its kind, or after one of knowing and using.</summary>
    public bool IsMeant(int at)
    {
        var name = names[at];
        var (start, end) = Place(name);
        var written = text.AsSpan(start, end - start);
        var called = tree.TextOf(name.Name);
        if (!char.IsUpper(called[0]) || !written.Equals(called, StringComparison.Ordinal))
        {
            return IsListed(at);
        }

        if (!name.Name.IsProduct)
        {
            return written.Length > 1 && !written.ContainsAnyInRange('a', 'z'); // An abbreviation: IT, not it.
        }

        return IsNear(at, -1) || IsNear(at, 1) || IsBesideProduct(at, -1) || IsBesideProduct(at, 1)
            || Is(signs.Kinds, name.First - 1) || Is(signs.Kinds, name.After) || (written.Length > 2 && IsSaidToBeKnown(name));
    }

    /// <summary>Whether the text denies a name: “no experience with Java”, “Java is not required”.</summary>
    public bool IsDenied(NamedAt name) => IsDeniedBefore(name.First) || IsDeniedAfter(name.After);

    /// <summary>How well the text says that a name is known: by the word nearest before it, or one attached to it.</summary>
    public SkillDegree Degree(NamedAt name)
    {
        if (name.After < words.Count && DegreeOf(name.After) is var after and not SkillDegree.Unsaid)
        {
            var between = Between(name.After);
            if (between.ContainsAny(Attaching) || (between.IsWhiteSpace() && (name.After + 1 == words.Count || !Between(name.After + 1).IsWhiteSpace())))
            {
                return after;
            }
        }

        for (var i = name.First - 1; i >= 0 && i >= name.First - DegreeReach && !Between(i + 1).ContainsAny(ClauseEnds); i--)
        {
            if (DegreeOf(i) is var degree and not SkillDegree.Unsaid)
            {
                return degree;
            }
        }

        return SkillDegree.Unsaid;
    }

    private SkillDegree DegreeOf(int word) => Is(signs.Basic, word) ? SkillDegree.Basic : Is(signs.Advanced, word) ? SkillDegree.Advanced : Is(signs.Working, word) ? SkillDegree.Working : SkillDegree.Unsaid;

    private bool IsDeniedBefore(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - DenialReach; i--)
        {
            var between = Between(i + 1);
            if (between.ContainsAny(ClauseEnds) || Is(signs.Turns, i) || (Is(signs.Asked, i) && between.Contains(',')))
            {
                return false;
            }

            if (Is(signs.Deniers, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDeniedAfter(int after)
    {
        for (var i = after; i < words.Count - 1 && i < after + DegreeReach && !Between(i).ContainsAny(ClauseEnds) && !Between(i).Contains(','); i++)
        {
            if (Is(signs.Needless, i) && Is(signs.Asked, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    // Some sure product is near, in either direction.
    private bool IsNear(int at, int step)
    {
        var start = words[names[at].First].Start;
        for (var i = at + step; i >= 0 && i < names.Count && Math.Abs(words[names[i].First].Start - start) < Neighbourhood; i += step)
        {
            var (from, to) = step < 0 ? (Place(names[i]).End, Place(names[i + 1]).Start) : (Place(names[i - 1]).End, Place(names[i]).Start);
            if (EndsSentence(text.AsSpan(from, to - from)))
            {
                return false;
            }

            if (names[i].IsSureProduct && names[i].Name.Skill != names[at].Name.Skill)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> between) => between.ContainsAny('!', '?', '\n') || between.Contains(". ", StringComparison.Ordinal);

    // "Access, Excel": the one makes the other likely, where both are written as names and only a comma, a stroke or an "and" stands between.
    private bool IsBesideProduct(int at, int step)
    {
        var other = at + step;
        if (other < 0 || other >= names.Count || !names[other].Name.IsProduct || names[other].Name.Skill == names[at].Name.Skill)
        {
            return false;
        }

        var (left, right) = step < 0 ? (names[other], names[at]) : (names[at], names[other]);
        var (start, end) = Place(names[other]);
        var joined = right.First == left.After + 1 && Is(signs.Joining, left.After);
        return text.AsSpan(start, end - start).Equals(tree.TextOf(names[other].Name), StringComparison.Ordinal)
            && (joined || (right.First == left.After && Between(right.First).ContainsAny(',', '/', '|')));
    }

    // "javascript, go, python" and "javascript go python", written small as the rest of the list.
    private bool IsListed(int at)
    {
        bool Beside(int other) => other >= 0 && other < names.Count && names[other].IsSureProduct
            && (other < at ? names[other].After == names[at].First : names[at].After == names[other].First);
        var (first, after) = (names[at].First, names[at].After);
        return names[at].Name.IsProduct && (Beside(at - 1) || Beside(at + 1))
            && (Beside(at - 1) || first == 0 || !Between(first).IsWhiteSpace()) && (Beside(at + 1) || after == words.Count || !Between(after).IsWhiteSpace());
    }

    private bool IsSaidToBeKnown(NamedAt name)
    {
        var isKnown = Is(signs.Knowing, name.First - 1) || Is(signs.Knowing, name.First - 2);
        var said = isKnown || Is(signs.Means, name.First - 1);
        if (!said || name.After == words.Count || !Between(name.After).IsWhiteSpace())
        {
            return said;
        }

        // "with Swift action": what follows at once is what the word qualifies, where nothing is said of knowing it.
        var next = text.AsSpan(words[name.After].Start, words[name.After].End - words[name.After].Start);
        if (!isKnown && char.IsLower(next[0]) && !Following.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next))
        {
            return false;
        }

        // "in Spring Street", "in Spring 2024": a place, a time.
        return !char.IsUpper(next[0]) && (!char.IsDigit(next[0]) || next.Length < LongestVersion);
    }

    private bool Is(FrozenSet<int> sign, int word) => word >= 0 && word < words.Count && words[word].Number >= 0 && sign.Contains(words[word].Number);

    // What stands between a word and the one before it.
    private ReadOnlySpan<char> Between(int word) => text.AsSpan(words[word - 1].End, words[word].Start - words[word - 1].End);
}
