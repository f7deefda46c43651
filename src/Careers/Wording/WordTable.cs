using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Prospect.Careers.Wording;

/// <summary>Words by number, looked up where their bytes lie: no word becomes an object until it is asked for.</summary>
/// <remarks>
/// All numbers are of four bytes, little-endian: how many words there are, how many slots (a power of two, or none where no word is looked
/// up), the slots (a word's number, -1 where empty; each word stands in the first free slot from its hash on), where each word ends, and the
/// words in UTF-8.
/// </remarks>
internal sealed class WordTable(ReadOnlyMemory<byte> bytes)
{
    private const int Head = 8, LongestLookedUp = 128;
    private readonly int slotCount = MemoryMarshal.Read<int>(bytes.Span[4..]);

    /// <summary>How many words there are.</summary>
    public int Count { get; } = MemoryMarshal.Read<int>(bytes.Span);

    /// <summary>A word by its number.</summary>
    public string this[int number] => Encoding.UTF8.GetString(Word(bytes.Span, number));

    /// <summary>The number of a word; -1 where it is none of them.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestLookedUp || slotCount == 0)
        {
            return -1;
        }

        Span<byte> encoded = stackalloc byte[3 * LongestLookedUp];
        ReadOnlySpan<byte> wanted = encoded[..Encoding.UTF8.GetBytes(word, encoded)], all = bytes.Span;
        var slots = MemoryMarshal.Cast<byte, int>(all.Slice(Head, 4 * slotCount));
        for (var slot = Hash(wanted) & (slots.Length - 1); slots[slot] is >= 0 and var number; slot = (slot + 1) & (slots.Length - 1))
        {
            if (Word(all, number).SequenceEqual(wanted))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>Writes words, each numbered by its place; of equal ones the last is found.</summary>
    public static byte[] Write(IReadOnlyList<string> words)
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * words.Count))];
        Array.Fill(slots, -1);
        for (var number = 0; number < words.Count; number++)
        {
            var slot = Hash(Encoding.UTF8.GetBytes(words[number])) & (slots.Length - 1);
            while (slots[slot] >= 0 && !string.Equals(words[slots[slot]], words[number], StringComparison.Ordinal))
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = number;
        }

        return Write(words, slots);
    }

    /// <summary>Writes texts that are asked for by their numbers alone.</summary>
    public static byte[] WriteByNumber(IReadOnlyList<string> texts) => Write(texts, []);

    private static byte[] Write(IReadOnlyList<string> words, int[] slots)
    {
        var ends = new int[words.Count];
        using var texts = new MemoryStream();
        for (var number = 0; number < words.Count; number++)
        {
            texts.Write(Encoding.UTF8.GetBytes(words[number]));
            ends[number] = (int)texts.Length;
        }

        return [.. MemoryMarshal.AsBytes<int>([words.Count, slots.Length, .. slots, .. ends]), .. texts.ToArray()];
    }

    private ReadOnlySpan<byte> Word(ReadOnlySpan<byte> all, int number)
    {
        var ends = MemoryMarshal.Cast<byte, int>(all.Slice(Head + (4 * slotCount), 4 * Count));
        var start = number == 0 ? 0 : ends[number - 1];
        return all.Slice(Head + (4 * (slotCount + Count)) + start, ends[number] - start);
    }

    // FNV-1a (Fowler, Noll, Vo), its high half folded in.
    private static int Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261;
        foreach (var one in word)
        {
            hash = unchecked((hash ^ one) * 16777619);
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}
