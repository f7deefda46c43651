using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Named;

/// <summary>The names of all skills as a tree of words, in which the longest name at a place of a text is found word by word.</summary>
internal sealed class NameTree
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<SkillName?> names = [null];
    private readonly int[] firsts;

    public NameTree(OccupationCatalogue catalogue)
    {
        var ordinary = OrdinaryNames.Of(catalogue);
        Signs = new(Words);
        foreach (var rank in Enum.GetValues<NameRank>())
        {
            foreach (var skill in catalogue.Skills)
            {
                foreach (var name in Names(skill, rank))
                {
                    Add(skill, name, rank, ordinary);
                }
            }
        }

        firsts = new int[Words.Count];
        for (var word = 0; word < firsts.Length; word++)
        {
            firsts[word] = edges.GetValueOrDefault(word);
        }
    }

    /// <summary>The words that the names are made of.</summary>
    public NameWords Words { get; } = new();

    /// <summary>The words beside names that matter.</summary>
    public Signs Signs { get; }

    /// <summary>The longest name that begins at a word, and of how many words it is.</summary>
    public (SkillName Name, int Length)? Longest(List<Word> words, int first)
    {
        var found = From(words, first, words[first].Number);
        return words[first].Verb < 0 || From(words, first, words[first].Verb) is not { Length: > 1 } verb || verb.Length < found?.Length ? found : verb;
    }

    private (SkillName Name, int Length)? From(List<Word> words, int first, int word)
    {
        (SkillName, int)? best = null;
        for (int i = first, node = word < 0 ? 0 : firsts[word]; node != 0;)
        {
            i++;
            if (names[node] is { } name)
            {
                best = (name, i - first);
            }

            if (i >= words.Count || words[i].Number < 0 || !edges.TryGetValue(Edge(node, words[i].Number), out node))
            {
                break;
            }
        }

        return best;
    }

    private static IEnumerable<string> Names(Skill skill, NameRank rank) => rank switch
    {
        NameRank.Label => [skill.Label],
        NameRank.Bare => NameSpellings.WithoutBrackets(skill.Label) is { } bare ? [bare] : [],
        NameRank.Other => skill.Names,
        _ => skill.Names.Prepend(NameSpellings.WithoutBrackets(skill.Label) ?? skill.Label).SelectMany(NameSpellings.Of),
    };

    private void Add(Skill skill, string text, NameRank rank, OrdinaryNames ordinary)
    {
        int node = 0, length = 0, first = 0;
        for (var at = 0; Tokens.Next(text, ref at, out var start); length++)
        {
            var word = Words.Add(Tokens.Form(text.AsSpan(start, at - start)));
            first = length == 0 ? word : first;
            if (!edges.TryGetValue(Edge(node, word), out var next))
            {
                edges.Add(Edge(node, word), next = names.Count);
                names.Add(null);
            }

            node = next;
        }

        if (node == 0)
        {
            return;
        }

        // What one does is named by a verb and what it is done to; what one knows is named by nouns.
        if (length > 1 && rank == NameRank.Label && skill.IsKnowledge != true && skill.Kind is SkillKind.Skill or SkillKind.Personal)
        {
            Words.AddVerb(first);
        }

        names[node] ??= new(skill, text, rank, length == 1 && (text.Length == 1 || ordinary.Has(skill, text)));
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
