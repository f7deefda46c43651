using System.Runtime.InteropServices;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Named;

/// <summary>The names of all skills as a tree of words, in which the longest name at a place of a text is found word by word.</summary>
/// <remarks>It is read where it lies in the compiled catalogue; <see cref="NameTreeForm"/> says how.</remarks>
internal sealed class NameTree
{
    private readonly ReadOnlyMemory<byte> part;
    private readonly WordTable texts;
    private readonly NameTreeForm.Lengths lengths;

    public NameTree(OccupationCatalogue catalogue)
    {
        part = catalogue.Part(NameTreeBuilder.Part);
        lengths = NameTreeForm.LengthsOf(part.Span);
        var words = new WordTable(part.Slice(NameTreeForm.Lengths.WordsAt, lengths.Words));
        texts = new(part.Slice(lengths.TextsAt, lengths.Texts));
        Words = new(words, part.Slice(lengths.VerbsAt, words.Count));
        Signs = new(words);
    }

    /// <summary>The words that the names are made of.</summary>
    public NameWords Words { get; }

    /// <summary>The words beside names that matter.</summary>
    public Signs Signs { get; }

    /// <summary>The name of a product, or an ambiguous one, as the catalogue writes it; empty for others, which count however they are written.</summary>
    public string TextOf(SkillName name) => texts[name.Place];

    /// <summary>The longest name that begins at a word, and of how many words it is.</summary>
    public (SkillName Name, int Length)? Longest(List<Word> words, int first)
    {
        var found = From(words, first, words[first].Number);
        return words[first].Verb < 0 || From(words, first, words[first].Verb) is not { Length: > 1 } verb || verb.Length < found?.Length ? found : verb;
    }

    private (SkillName Name, int Length)? From(List<Word> words, int first, int word)
    {
        if (word < 0)
        {
            return null;
        }

        var numbers = MemoryMarshal.Cast<byte, int>(part.Span[lengths.NumbersAt..]);
        var firsts = numbers[..Words.Count];
        var children = numbers.Slice(Words.Count, lengths.Nodes + 1);
        var wordOf = numbers.Slice(Words.Count + lengths.Nodes + 1, lengths.Nodes);
        var nameOf = numbers.Slice(Words.Count + (2 * lengths.Nodes) + 1, lengths.Nodes);
        var best = (Node: -1, Length: 0);
        for (int i = first, node = firsts[word]; node > 0;)
        {
            i++;
            if (nameOf[node] >= 0)
            {
                best = (node, i - first);
            }

            if (i >= words.Count || words[i].Number < 0)
            {
                break;
            }

            var below = wordOf[children[node]..children[node + 1]].BinarySearch(words[i].Number);
            node = below < 0 ? 0 : children[node] + below;
        }

        return best.Node < 0 ? null : (NameTreeForm.NameOf(numbers[(Words.Count + (3 * lengths.Nodes) + 1)..], nameOf[best.Node]), best.Length);
    }
}
