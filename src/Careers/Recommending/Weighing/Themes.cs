using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>Compares profiles of interest by their shape: the correlation of the six themes (T. J. Tracey and J. Rounds compare profiles so; O*NET's Interest Profiler does).</summary>
internal static class Themes
{
    public static double[] Of(InterestProfile of)
        => [(double)of.Realistic, (double)of.Investigative, (double)of.Artistic, (double)of.Social, (double)of.Enterprising, (double)of.Conventional];

    /// <summary>From 0 (opposite, or unrelated) to 1 (the same shape).</summary>
    public static double Alike(double[]? a, double[]? b)
    {
        if (a is null || b is null)
        {
            return 0;
        }

        double meanA = a.Average(), meanB = b.Average(), both = 0, ownA = 0, ownB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            both += (a[i] - meanA) * (b[i] - meanB);
            ownA += (a[i] - meanA) * (a[i] - meanA);
            ownB += (b[i] - meanB) * (b[i] - meanB);
        }

        return ownA <= 0 || ownB <= 0 ? 0 : Math.Clamp(both / Math.Sqrt(ownA * ownB), 0, 1);
    }
}
