namespace Prospect.House.Tests;

/// <summary>Finds a circle in a graph of arrows.</summary>
internal static class Circles
{
    /// <returns>The names along one circle, or null where there is none.</returns>
    public static string? Find(ILookup<string, string> arrows)
    {
        var done = new HashSet<string>();
        foreach (var start in arrows.Select(a => a.Key).Order(StringComparer.Ordinal))
        {
            if (Walk(start, arrows, done, []) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }

    private static string? Walk(string at, ILookup<string, string> arrows, HashSet<string> done, List<string> way)
    {
        if (way.Contains(at))
        {
            return string.Join(" → ", way.SkipWhile(w => w != at).Append(at));
        }

        if (done.Contains(at))
        {
            return null;
        }

        way.Add(at);
        foreach (var next in arrows[at].Order(StringComparer.Ordinal))
        {
            if (Walk(next, arrows, done, way) is { } circle)
            {
                return circle;
            }
        }

        way.RemoveAt(way.Count - 1);
        done.Add(at);
        return null;
    }
}
