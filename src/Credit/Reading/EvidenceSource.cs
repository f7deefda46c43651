using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Makes evidence of the words that facts were read from.</summary>
internal sealed class EvidenceSource(int document, bool hasPages)
{
    /// <summary>From field names to the place of each; a field without words has none.</summary>
    public IReadOnlyDictionary<string, Evidence> Of(IEnumerable<(string Field, List<(int Page, Word Word)> Words)> fields)
    {
        var evidence = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var (field, words) in fields)
        {
            if (words.Count > 0)
            {
                evidence.TryAdd(field, Of(words));
            }
        }

        return evidence;
    }

    /// <summary>The place of words, as far as they stand on the page of the first.</summary>
    public Evidence Of(List<(int Page, Word Word)> words)
    {
        var onPage = words.Where(w => w.Page == words[0].Page).Select(w => w.Word).ToList();
        return new(document, words[0].Page, Box.Around(onPage.Select(w => w.Box)), string.Join(' ', onPage.Select(w => w.Text)), hasPages);
    }
}
