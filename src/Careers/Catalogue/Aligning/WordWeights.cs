using System.Runtime.InteropServices;

namespace Prospect.Careers.Catalogue.Aligning;

/// <summary>Bags of words as vectors of length one, and which of them share words (G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval, 1988).</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<(int Bag, float Weight)>> postings = [];
    private readonly double[] rarity;
    private readonly int bags;

    /// <param name="documents">Those that are searched, each as its words; more often is more, by the logarithm.</param>
    public WordWeights(IReadOnlyList<IReadOnlyList<string>> documents)
    {
        bags = documents.Count;
        var counts = documents.Select(Count).ToList();
        var with = new double[numbers.Count];
        foreach (var word in counts.SelectMany(c => c.Keys))
        {
            with[word]++;
        }

        rarity = [.. with.Select(n => Math.Log((1 + bags) / (0.5 + n)))];
        postings.AddRange(with.Select(_ => new List<(int, float)>()));
        for (var i = 0; i < counts.Count; i++)
        {
            foreach (var (word, weight) in Weighed(counts[i]))
            {
                postings[word].Add((i, (float)weight));
            }
        }
    }

    /// <summary>The cosine of a bag of words with each document.</summary>
    public float[] Cosines(IReadOnlyList<string> words)
    {
        var cosines = new float[bags];
        foreach (var (word, weight) in Weighed(Count(words)))
        {
            if (word < postings.Count)
            {
                foreach (var (bag, other) in postings[word])
                {
                    cosines[bag] += (float)(weight * other);
                }
            }
        }

        return cosines;
    }

    private SortedDictionary<int, int> Count(IReadOnlyList<string> words)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var word in words)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var known);
            number = known ? number : numbers.Count - 1;
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }

        return counts;
    }

    private List<(int Word, double Weight)> Weighed(SortedDictionary<int, int> counts)
    {
        List<(int Word, double Weight)> weights = [.. counts.Select(c => (c.Key, (1 + Math.Log(c.Value)) * (c.Key < rarity.Length ? rarity[c.Key] : Math.Log((1 + bags) / 0.5))))];
        var length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        return length <= 0 ? [] : [.. weights.Select(w => (w.Word, w.Weight / length))];
    }
}
