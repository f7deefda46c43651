using Prospect.Credit.Risk;

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
            var rows = Enumerable.Range(0, bad.Count).Where(r => bad[r] == outcome).OrderBy(r => SplitMix.Of(seed ^ (ulong)r)).ThenBy(r => r).ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                fold[rows[i]] = i % folds;
            }
        }

        return fold;
    }
}
