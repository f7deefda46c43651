using System.Collections.Frozen;
using Prospect.Careers.Titles;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Tells whether two spellings are of the same name.</summary>
internal sealed class SameName
{
    private static readonly FrozenSet<string> Legal = FrozenSet.Create(StringComparer.Ordinal,
        "inc", "llc", "ltd", "limited", "corp", "corporation", "co", "company", "gmbh", "ag", "plc", "sa", "nv", "bv", "the", "of", "and", "at", "group", "llp", "pty", "se", "kg", "oy", "ab", "srl", "sarl");

    private readonly Dictionary<string, string[]> names = new(StringComparer.Ordinal), titles = new(StringComparer.Ordinal);

    /// <summary>True for "Acme Corp." and "ACME", "Wal-Mart" and "Walmart", "International Business Machines" and "IBM".</summary>
    public bool OfOrganisation(string a, string b)
    {
        string[] first = Words(a), second = Words(b);
        if (first.Length == 0 || second.Length == 0)
        {
            return a.Equals(b, StringComparison.OrdinalIgnoreCase);
        }

        return Within(first, second) || Within(second, first) || IsTypingSlip(string.Concat(first), string.Concat(second)) || IsAcronym(first, second) || IsAcronym(second, first);
    }

    /// <summary>How far two titles are one, 0 to 1: abbreviations spelt out, rank and noise aside.</summary>
    public double OfTitle(string a, string b)
    {
        string[] first = Title(a), second = Title(b);
        return first.Length == 0 || second.Length == 0 ? a.Equals(b, StringComparison.OrdinalIgnoreCase) ? 1 : 0
            : first.Intersect(second, StringComparer.Ordinal).Count() / (double)Math.Min(first.Length, second.Length);
    }

    /// <summary>True where one says no more than the other leaves open: "Dayton" and "Dayton, OH".</summary>
    public bool Agree(string a, string b) => Within(Words(a), Words(b)) || Within(Words(b), Words(a));

    private string[] Words(string text)
    {
        if (!names.TryGetValue(text, out var words))
        {
            var all = Tokens.Forms(text).Distinct(StringComparer.Ordinal).ToArray();
            names[text] = words = all.Where(w => !Legal.Contains(w)).ToArray() is { Length: > 0 } telling ? telling : all;
        }

        return words;
    }

    private string[] Title(string text)
    {
        if (!titles.TryGetValue(text, out var words))
        {
            titles[text] = words = [.. TitleWords.Of(text).Where(w => w.Weight > 0.3f).Select(w => w.Form).Distinct(StringComparer.Ordinal)];
        }

        return words;
    }

    private static bool Within(string[] part, string[] whole) => part.Length > 0 && part.All(w => whole.Contains(w, StringComparer.Ordinal));

    private static bool IsAcronym(string[] one, string[] full)
        => one.Length == 1 && full.Length > 2 && one[0].Length == full.Length && one[0].Zip(full).All(p => p.First == p.Second[0]);

    // One letter more, less or other in a long name.
    private static bool IsTypingSlip(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        if (Math.Min(a.Length, b.Length) < 7 || Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start])
        {
            start++;
        }

        return a.AsSpan(Math.Min(start + 1, a.Length)).SequenceEqual(b.AsSpan(Math.Min(start + 1, b.Length))) || a.AsSpan(start).SequenceEqual(b.AsSpan(Math.Min(start + 1, b.Length))) || a.AsSpan(Math.Min(start + 1, a.Length)).SequenceEqual(b.AsSpan(start));
    }
}
