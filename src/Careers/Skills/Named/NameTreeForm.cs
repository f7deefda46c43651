using System.Runtime.InteropServices;

namespace Prospect.Careers.Skills.Named;

/// <summary>How the tree of names lies in a compiled catalogue.</summary>
/// <remarks>
/// Numbers are of four bytes, little-endian. The head says how many bytes the words take, how many the texts of names, and how many nodes
/// there are. Then come the table of words; the table of the names' texts; for each word, the node that names beginning with it go on from
/// (0: none); for each node, in the order of breadth, where its children begin, and one number more where the last ones end; each node's
/// word, children in the order of these; each node's name (-1: none); the names, each its skill's place and two marks; and for each word a
/// byte, whether names of what one does begin with it.
/// </remarks>
internal static class NameTreeForm
{
    private const int Head = 16, Product = 1, Ambiguous = 2;

    /// <summary>How long the parts are and where they lie.</summary>
    internal readonly record struct Lengths(int Words, int Texts, int Nodes, int Names)
    {
        public static int WordsAt => Head;
        public int TextsAt => Head + Words;
        public int NumbersAt => TextsAt + Texts;

        /// <summary>After the numbers: the marks of verbs.</summary>
        public int VerbsAt { get; init; }
    }

    public static Lengths LengthsOf(ReadOnlySpan<byte> part)
    {
        var head = MemoryMarshal.Cast<byte, int>(part[..Head]);
        var lengths = new Lengths(head[0], head[1], head[2], head[3]);
        var words = MemoryMarshal.Read<int>(part[Lengths.WordsAt..]);
        return lengths with { VerbsAt = lengths.NumbersAt + (4 * (words + (3 * lengths.Nodes) + 1 + (2 * lengths.Names))) };
    }

    public static SkillName NameOf(ReadOnlySpan<int> names, int place)
        => new(place, names[2 * place], (names[(2 * place) + 1] & Product) != 0, (names[(2 * place) + 1] & Ambiguous) != 0);

    /// <summary>Puts the parts together.</summary>
    /// <param name="words">A table of words, filled up to a multiple of four bytes.</param>
    /// <param name="texts">A table of the names' texts, filled likewise.</param>
    /// <param name="firsts">For each word, its node; 0 where no name begins with it.</param>
    /// <param name="children">For each node where its children begin, and where the last end.</param>
    /// <param name="wordOf">For each node its word.</param>
    /// <param name="nameOf">For each node its name or -1.</param>
    /// <param name="names">In their order.</param>
    /// <param name="verbs">For each word whether it is a verb that names begin with.</param>
    public static byte[] Write(byte[] words, byte[] texts, int[] firsts, int[] children, int[] wordOf, int[] nameOf, IReadOnlyList<SkillName> names, bool[] verbs)
    {
        int[] head = [words.Length, texts.Length, wordOf.Length, names.Count];
        var named = names.SelectMany(n => (int[])[n.Skill, (n.IsProduct ? Product : 0) | (n.Ambiguous ? Ambiguous : 0)]);
        int[] numbers = [.. firsts, .. children, .. wordOf, .. nameOf, .. named];
        return [.. MemoryMarshal.AsBytes<int>(head), .. words, .. texts, .. MemoryMarshal.AsBytes<int>(numbers), .. verbs.Select(v => v ? (byte)1 : (byte)0)];
    }
}
