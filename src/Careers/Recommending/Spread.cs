namespace Prospect.Careers.Recommending;

/// <summary>Keeps a ranking from being ten shades of one kind of work, without changing the order of what is left.</summary>
internal static class Spread
{
    /// <summary>The best of a ranking, of each group at most a third (and at least two); only where nothing else is left, more.</summary>
    public static List<T> Over<T>(IReadOnlyList<T> ranked, Func<T, string> group, int top)
    {
        var most = Math.Max(2, (top + 2) / 3);
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        List<int> chosen = [], passed = [];
        for (var i = 0; i < ranked.Count && chosen.Count < top; i++)
        {
            var key = group(ranked[i]);
            var count = taken.GetValueOrDefault(key);
            (count < most ? chosen : passed).Add(i);
            taken[key] = count + 1;
        }

        return [.. chosen.Concat(passed.Take(Math.Max(0, top - chosen.Count))).Order().Select(i => ranked[i])];
    }
}
