using Prospect.Credit.Reports;

namespace Prospect.Credit.Comparing;

/// <summary>Compares the names of two people as bureaus print them: with or without middle names, initials, suffixes, the family name first or last.</summary>
internal static class PersonName
{
    private static readonly string[] Suffixes = ["JR", "SR", "II", "III", "IV"];

    /// <summary>From 3 for the same name to -5 for two that share nothing; 0 where one is not named.</summary>
    public static double Likeness(Consumer a, Consumer b)
        => a.Name is null || b.Name is null ? 0 : Names(a).SelectMany(x => Names(b).Select(y => Likeness(x, y))).Max();

    private static IEnumerable<string> Names(Consumer consumer) => consumer.OtherNames.Prepend(consumer.Name!);

    private static double Likeness(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        var suffix = x.Suffix is not null && y.Suffix is not null && x.Suffix != y.Suffix ? -4 : 0;
        if (x.Words.Count == 0 || y.Words.Count == 0)
        {
            return 0;
        }

        var (first, last) = (Same(x.Words[0], y.Words[0]), Same(x.Words[^1], y.Words[^1]) || x.Words[^1].EndsWith(y.Words[^1], StringComparison.Ordinal) || y.Words[^1].EndsWith(x.Words[^1], StringComparison.Ordinal));
        var turned = x.Words.Count > 1 && y.Words.Count > 1 && Same(x.Words[0], y.Words[^1]) && Same(x.Words[^1], y.Words[0]);
        var middle = x.Words.Count > 2 && y.Words.Count > 2 && x.Words[1][0] != y.Words[1][0] ? -1.5 : 0;
        return suffix + (first && last ? 3 + middle : turned ? 3 : first ? -0.5 + middle : last ? -3 : -5);
    }

    // A letter stands for the name that it begins; one letter wrong in a long name is a slip.
    private static bool Same(string a, string b)
        => a == b || (Math.Min(a.Length, b.Length) == 1 && a[0] == b[0]) || (Math.Min(a.Length, b.Length) >= 3 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
        || (a.Length == b.Length && a.Length >= 5 && a.Zip(b).Count(p => p.First != p.Second) == 1);

    private static (List<string> Words, string? Suffix) Words(string name)
    {
        var parts = name.ToUpperInvariant().Split(',');
        // FAMILY, GIVEN MIDDLE
        var turned = parts.Length > 1 && !Suffixes.Contains(parts[1].Trim().TrimEnd('.')) ? $"{parts[1]} {parts[0]}" : string.Join(' ', parts);
        List<string> words = [.. string.Concat(turned.Select(c => char.IsLetter(c) ? c : c is '\'' or '-' or '’' ? '\0' : ' ').Where(c => c != '\0')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var suffix = words.Count > 2 ? words.Find(w => Suffixes.Contains(w)) : null;
        return (suffix is null ? words : [.. words.Where(w => w != suffix)], suffix);
    }
}
