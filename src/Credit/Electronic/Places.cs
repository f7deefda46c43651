using Prospect.Documents;

namespace Prospect.Credit.Electronic;

/// <summary>Evidence out of files that have no pages: the letters themselves, without a box.</summary>
internal sealed class Places(int document)
{
    private readonly SortedDictionary<string, Evidence> places = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Evidence> All => places;

    /// <summary>Keeps the letters that a field was read from, where there are some.</summary>
    public void Add(string field, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            places.TryAdd(field, new(document, 1, default, text.Trim(), HasPages: false));
        }
    }
}
