using System.Runtime.InteropServices;

namespace Prospect.Careers.Titles;

/// <summary>What a title is compared by: its words, pairs of neighbours written as one word, and runs of four letters.</summary>
/// <remarks>A pair is the same feature as the compound, so "store keeper" and "storekeeper" meet; the runs bring inflections, compounds and slips of the pen together.</remarks>
internal static class TitleFeatures
{
    private const float PairWeight = 0.8f;
    private const int Run = 4;
    private const ulong WordSeed = 14695981039346656037, RunSeed = 1099511628211 * 31;

    /// <summary>Words and pairs, each with the weight of its words.</summary>
    public static void Words(List<TitleWord> words, List<(ulong Key, float Weight)> into)
    {
        for (var i = 0; i < words.Count; i++)
        {
            into.Add((WordKey(words[i].Form), words[i].Weight));
            if (i > 0)
            {
                into.Add((Hash(words[i].Form, Hash(words[i - 1].Form, WordSeed)), Math.Min(words[i - 1].Weight, words[i].Weight) * PairWeight));
            }
        }
    }

    public static void Runs(List<TitleWord> words, List<(ulong Key, float Weight)> into)
    {
        Span<char> padded = stackalloc char[64];
        foreach (var (form, weight) in words)
        {
            var length = Math.Min(form.Length, padded.Length - 2);
            padded[0] = padded[length + 1] = '_';
            form.AsSpan(0, length).CopyTo(padded[1..]);
            for (var i = 0; i + Run <= length + 2; i++)
            {
                into.Add((Hash(padded.Slice(i, Run), RunSeed), weight));
            }
        }
    }

    public static ulong WordKey(ReadOnlySpan<char> word) => Hash(word, WordSeed);

    // FNV-1a over UTF-16 units.
    private static ulong Hash(ReadOnlySpan<char> text, ulong hash)
    {
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text))
        {
            hash = unchecked((hash ^ unit) * 1099511628211);
        }

        return hash;
    }
}
