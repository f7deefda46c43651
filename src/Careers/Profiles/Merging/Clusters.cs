namespace Prospect.Careers.Profiles.Merging;

/// <summary>Puts the readings of several sources together that are of the same fact. Of one source each fact stands for itself, so a cluster holds one of each source at most.</summary>
internal static class Clusters
{
    /// <param name="sources">What each source tells, in the order in which sources go before each other.</param>
    /// <param name="alike">How surely two are the same; 0 where they are not.</param>
    public static List<List<(int Source, T Value)>> Of<T>(IReadOnlyList<IReadOnlyList<T>> sources, Func<T, T, double> alike)
    {
        List<List<(int Source, T Value)>> clusters = [];
        for (var source = 0; source < sources.Count; source++)
        {
            var told = sources[source];
            var pairs = clusters.SelectMany((cluster, c) => told.Select((value, v) => (Cluster: c, Value: v, Sure: cluster.Max(m => alike(m.Value, value)))))
                .Where(p => p.Sure > 0).OrderByDescending(p => p.Sure).ThenBy(p => p.Cluster).ThenBy(p => p.Value).ToList();
            var (taken, placed) = (new HashSet<int>(), new int?[told.Count]);
            foreach (var pair in pairs)
            {
                if (placed[pair.Value] is null && taken.Add(pair.Cluster))
                {
                    placed[pair.Value] = pair.Cluster;
                }
            }

            for (var v = 0; v < told.Count; v++)
            {
                if (placed[v] is { } at)
                {
                    clusters[at].Add((source, told[v]));
                }
                else
                {
                    clusters.Add([(source, told[v])]);
                }
            }
        }

        return clusters;
    }
}
