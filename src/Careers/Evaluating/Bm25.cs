using System.Runtime.InteropServices;

namespace Prospect.Careers.Evaluating;

/// <summary>Ranks documents for a query by Okapi BM25 (S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework, 2009), the baseline that figures stand beside.</summary>
internal sealed class Bm25
{
    // The values that are usual where nothing is tuned.
    private const double Saturation = 1.2, LengthShare = 0.75;

    private readonly Dictionary<string, List<(int Document, int Times)>> postings = new(StringComparer.Ordinal);
    private readonly List<int> lengths = [];
    private readonly double averageLength;

    /// <param name="documents">Each as its words.</param>
    public Bm25(IEnumerable<IReadOnlyList<string>> documents)
    {
        foreach (var words in documents)
        {
            foreach (var word in words.CountBy(w => w, StringComparer.Ordinal))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(postings, word.Key, out _) ??= []).Add((lengths.Count, word.Value));
            }

            lengths.Add(words.Count);
        }

        averageLength = lengths.Count == 0 ? 1 : Math.Max(1, lengths.Average());
    }

    /// <summary>The best documents, by their place in the order they came in; of the same score the earlier first. Only those that share a word with the query.</summary>
    public IReadOnlyList<(int Document, double Score)> Best(IEnumerable<string> query, int top)
    {
        Dictionary<int, double> scores = [];
        foreach (var word in query.Distinct(StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(word, out var list))
            {
                continue;
            }

            var rarity = Math.Log(1 + ((lengths.Count - list.Count + 0.5) / (list.Count + 0.5)));
            foreach (var (document, times) in list)
            {
                var length = 1 - LengthShare + (LengthShare * lengths[document] / averageLength);
                CollectionsMarshal.GetValueRefOrAddDefault(scores, document, out _) += rarity * times * (Saturation + 1) / (times + (Saturation * length));
            }
        }

        return [.. scores.Select(s => (s.Key, s.Value)).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(top)];
    }
}
