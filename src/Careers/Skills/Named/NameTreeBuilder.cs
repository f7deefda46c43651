using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Named;

/// <summary>Makes the tree of a catalogue's names.</summary>
internal sealed class NameTreeBuilder
{
    /// <summary>Its version rises with the words of <see cref="Signs"/> too, as they are numbered with those of the names.</summary>
    public static readonly CataloguePart Part = new("skill-names", 2, c => new NameTreeBuilder(c).ToBytes());

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly HashSet<int> verbs = [];
    private readonly List<Node> nodes = [new(-1)];
    private readonly List<(SkillName Name, string Text)> names = [];

    private NameTreeBuilder(OccupationCatalogue catalogue)
    {
        var ordinary = OrdinaryNames.Of(catalogue);
        foreach (var sign in Signs.AllWords)
        {
            NumberOf(sign);
        }

        foreach (var rank in Enum.GetValues<NameRank>())
        {
            for (var place = 0; place < catalogue.Skills.Count; place++)
            {
                foreach (var name in NamesOf(catalogue.Skills[place], rank))
                {
                    Add(place, catalogue.Skills[place], name, rank, ordinary);
                }
            }
        }
    }

    private static IEnumerable<string> NamesOf(Skill skill, NameRank rank) => rank switch
    {
        NameRank.Label => [skill.Label],
        NameRank.Bare => NameSpellings.WithoutBrackets(skill.Label) is { } bare ? [bare] : [],
        NameRank.Other => skill.Names,
        _ => skill.Names.Prepend(NameSpellings.WithoutBrackets(skill.Label) ?? skill.Label).SelectMany(NameSpellings.Of),
    };

    private void Add(int place, Skill skill, string text, NameRank rank, OrdinaryNames ordinary)
    {
        var (node, length, first) = (nodes[0], 0, 0);
        for (var at = 0; Tokens.Next(text, ref at, out var start); length++)
        {
            var word = NumberOf(Tokens.Form(text.AsSpan(start, at - start)));
            first = length == 0 ? word : first;
            if (!node.Below.TryGetValue(word, out var next))
            {
                node.Below.Add(word, next = new(word));
                nodes.Add(next);
            }

            node = next;
        }

        if (length == 0)
        {
            return;
        }

        // What one does is named by a verb and what it is done to; what one knows is named by nouns.
        if (length > 1 && rank == NameRank.Label && skill.IsKnowledge != true && skill.Kind is SkillKind.Skill or SkillKind.Personal)
        {
            verbs.Add(first);
        }

        if (node.Name < 0)
        {
            node.Name = names.Count;
            names.Add((new(names.Count, place, SkillName.IsNamed(skill), length == 1 && (text.Length == 1 || ordinary.Has(skill, text))), text));
        }
    }

    private byte[] ToBytes()
    {
        List<Node> ordered = [nodes[0]];
        var (children, firsts) = (new int[nodes.Count + 1], new int[words.Count]);
        for (var i = 0; i < ordered.Count; i++)
        {
            children[i] = ordered.Count;
            ordered.AddRange(ordered[i].Below.Values);
        }

        children[^1] = ordered.Count;
        for (var i = 1; i <= nodes[0].Below.Count; i++)
        {
            firsts[ordered[i].Word] = i;
        }

        var verbMarks = new bool[words.Count];
        foreach (var verb in verbs)
        {
            verbMarks[verb] = true;
        }

        return NameTreeForm.Write(
            Filled(WordTable.Write([.. words.OrderBy(w => w.Value).Select(w => w.Key)])), Filled(WordTable.WriteByNumber([.. names.Select(n => n.Name.IsProduct || n.Name.Ambiguous ? n.Text : "")])),
            firsts, children, [.. ordered.Select(n => n.Word)], [.. ordered.Select(n => n.Name)], [.. names.Select(n => n.Name)], verbMarks);
    }

    private static byte[] Filled(byte[] table) => [.. table, .. new byte[-table.Length & 3]];

    private int NumberOf(string form)
    {
        if (!words.TryGetValue(form, out var number))
        {
            words.Add(form, number = words.Count);
        }

        return number;
    }

    private sealed class Node(int word)
    {
        public int Word => word;
        public int Name { get; set; } = -1;
        public SortedDictionary<int, Node> Below { get; } = [];
    }
}
