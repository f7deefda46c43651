using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Electronic;

/// <summary>Evidence out of files that have no pages: the letters themselves, without a box.</summary>
internal sealed class Places(int document)
{
    private readonly SortedDictionary<string, Evidence> places = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Evidence> All => places;

    /// <summary>The consumer with the letters of each statement.</summary>
    public static Consumer Of(Consumer consumer, int document)
    {
        var places = new Places(document);
        foreach (var (field, text) in consumer.Statements())
        {
            places.Add(field, text);
        }

        places.Add("birthYear", consumer.BirthYear?.ToString(CultureInfo.InvariantCulture));
        places.Add("ssnLast4", consumer.SsnLast4);
        return consumer with { Evidence = places.All };
    }

    /// <summary>Keeps the letters that a field was read from, where there are some.</summary>
    public void Add(string field, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            places.TryAdd(field, new(document, 1, default, text.Trim(), HasPages: false));
        }
    }
}
