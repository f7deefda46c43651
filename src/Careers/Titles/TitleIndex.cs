using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Titles;

/// <summary>All labels and titles of a catalogue as bags of words, with the weight of each word.</summary>
/// <remarks>
/// Words weigh by inverse document frequency (K. Spärck Jones, 1972), an occupation being a document, and titles compare by the cosine of
/// their weighted words (G. Salton, 1975), as titles are too short for anything that counts how often a word occurs.
/// </remarks>
internal sealed class TitleIndex
{
    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> occupationsWith = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private readonly int occupations;

    public TitleIndex(OccupationCatalogue catalogue)
    {
        occupations = catalogue.Occupations.Count;
        for (var i = 0; i < occupations; i++)
        {
            var occupation = catalogue.Occupations[i];
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach (var title in occupation.Titles.Prepend(occupation.Label))
            {
                var words = TitleForm.Of(title);
                foreach (var word in words.Distinct(StringComparer.Ordinal))
                {
                    (postings.TryGetValue(word, out var list) ? list : postings[word] = []).Add(entries.Count);
                    if (seen.Add(word))
                    {
                        occupationsWith[word] = occupationsWith.GetValueOrDefault(word) + 1;
                    }
                }

                entries.Add(new(i, title, words));
            }
        }
    }

    /// <summary>For each occupation that shares a word with the title, how alike its most alike title is.</summary>
    public Dictionary<int, double> Alike(string title)
    {
        var query = TitleForm.Of(title);
        var candidates = query.Distinct(StringComparer.Ordinal).SelectMany(w => postings.GetValueOrDefault(w) ?? []).Distinct();
        Dictionary<int, double> best = [];
        foreach (var i in candidates)
        {
            var entry = entries[i];
            var score = entry.Title.Equals(title, StringComparison.OrdinalIgnoreCase) ? 1
                : query.SequenceEqual(entry.Words, StringComparer.Ordinal) ? 0.98
                : 0.95 * Cosine(query, entry.Words);
            best[entry.Occupation] = Math.Max(best.GetValueOrDefault(entry.Occupation), score);
        }

        return best;
    }

    private double Cosine(List<string> a, List<string> b)
    {
        double shared = 0, lengthA = 0, lengthB = 0;
        for (var i = 0; i < a.Count; i++)
        {
            var weight = Weight(a, i);
            lengthA += weight * weight;
            var at = b.IndexOf(a[i]);
            shared += at < 0 ? 0 : weight * Weight(b, at);
        }

        for (var i = 0; i < b.Count; i++)
        {
            lengthB += Weight(b, i) * Weight(b, i);
        }

        return lengthA <= 0 || lengthB <= 0 ? 0 : Math.Min(1, shared / Math.Sqrt(lengthA * lengthB));
    }

    // The last word of an English title is its head: a "software engineer" is an engineer, not a software.
    private double Weight(List<string> words, int at)
        => Math.Log(1 + ((occupations + 1.0) / (occupationsWith.GetValueOrDefault(words[at]) + 0.5))) * (at == words.Count - 1 ? 1.25 : 1);

    private sealed record Entry(int Occupation, string Title, List<string> Words);
}
