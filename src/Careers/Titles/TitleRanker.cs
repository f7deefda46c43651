namespace Prospect.Careers.Titles;

/// <summary>Weighs what speaks for an occupation by a sum of decision trees (gradient boosting, J. Friedman, 2001); what they were learnt from is in <c>data/models/titles.md</c>.</summary>
internal sealed class TitleRanker
{
    private const string Resource = "models/title-ranker.bin";
    private static readonly Lazy<TitleRanker> Once = new(() => new(ShippedModel.Bytes(Resource)));
    private readonly int[] starts, leafStarts;
    private readonly byte[] features;
    private readonly float[] limits, values;
    private readonly short[] children;

    public TitleRanker(byte[] bytes)
    {
        var part = new PartReader(bytes);
        starts = part.Section<int>(0).ToArray();
        leafStarts = part.Section<int>(1).ToArray();
        features = part.Section<byte>(2).ToArray();
        limits = part.Section<float>(3).ToArray();
        children = part.Section<short>(4).ToArray();
        values = part.Section<float>(5).ToArray();
    }

    public static TitleRanker Shipped => Once.Value;

    /// <summary>The log-odds that the occupation is meant.</summary>
    public double LogOdds(float[] evidence)
    {
        double sum = 0;
        for (var tree = 0; tree < starts.Length; tree++)
        {
            var (start, node) = (starts[tree], 0);
            while (node >= 0)
            {
                var at = start + node;
                node = children[(2 * at) + (evidence[features[at]] <= limits[at] ? 0 : 1)];
            }

            sum += values[leafStarts[tree] + ~node];
        }

        return sum;
    }
}
