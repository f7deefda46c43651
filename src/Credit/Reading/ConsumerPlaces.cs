using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Finds where each statement about the consumer stands among the words that it was read from.</summary>
internal static class ConsumerPlaces
{
    private const int MostBetween = 25; // words of other columns, between the lines of an address

    /// <param name="consumer">What was read.</param>
    /// <param name="words">All that it was read from, row by row.</param>
    /// <param name="told">The words of single values: field and words; null where there are none.</param>
    /// <param name="evidence">Makes evidence of words.</param>
    /// <returns>The consumer with the places that were found.</returns>
    public static Consumer Placed(Consumer consumer, IReadOnlyList<(int Page, Word Word)> words, IEnumerable<(string Field, IReadOnlyList<(int Page, Word Word)>? Words)> told, EvidenceSource evidence)
    {
        var plain = words.Select(w => Bare(w.Word.Text)).ToList();
        var found = consumer.Statements().Select(s => (s.Field, Find(s.Text, words, plain)));
        return consumer with { Evidence = evidence.Of([.. told.Where(t => t.Words is not null).Select(t => (t.Field, t.Words!.ToList())), .. found]) };
    }

    // The words of a text in their order, with as little as possible between them, the first such place counting.
    private static List<(int Page, Word Word)> Find(string text, IReadOnlyList<(int Page, Word Word)> words, List<string> plain)
    {
        var asked = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(w => w.Length > 0).ToList();
        List<int>? best = null;
        for (var start = 0; asked.Count > 0 && start < plain.Count; start++)
        {
            if (plain[start] == asked[0] && From(start, asked, plain) is { } at && (best is null || at[^1] - at[0] < best[^1] - best[0]))
            {
                best = at;
            }
        }

        return best is null ? [] : best.ConvertAll(i => words[i]);
    }

    private static List<int>? From(int start, List<string> asked, List<string> plain)
    {
        List<int> at = [start];
        for (var i = start + 1; at.Count < asked.Count; i++)
        {
            if (i >= plain.Count || i - at[^1] > MostBetween)
            {
                return null;
            }

            if (plain[i] == asked[at.Count])
            {
                at.Add(i);
            }
        }

        return at;
    }

    private static string Bare(string word) => word.Trim(',', ';', ':', '.');
}
