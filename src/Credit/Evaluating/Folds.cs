namespace Prospect.Credit.Evaluating;

/// <summary>Parts rows into folds in which good and bad are mixed alike; the same seed gives the same folds on every machine.</summary>
public static class Folds
{
    /// <returns>The fold of each row, from 0.</returns>
    public static int[] Of(IReadOnlyList<bool> bad, int folds, ulong seed)
    {
        var fold = new int[bad.Count];
        foreach (var outcome in new[] { false, true })
        {
            var rows = Enumerable.Range(0, bad.Count).Where(r => bad[r] == outcome).OrderBy(r => Mix(seed ^ (ulong)r)).ThenBy(r => r).ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                fold[rows[i]] = i % folds;
            }
        }

        return fold;
    }

    // SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
