namespace Prospect.Credit.Evaluating;

/// <summary>How well scores part bad from good, and how true probabilities are.</summary>
public static class Discrimination
{
    /// <summary>Area under the receiver operating characteristic: how often a bad row scores above a good one, ties counting half (Hanley and McNeil, Radiology 143, 1982). 0.5 is chance, 1 is perfect.</summary>
    public static double Auc(ReadOnlySpan<double> scores, IReadOnlyList<bool> bad)
    {
        var (keys, outcomes) = (scores.ToArray(), bad.ToArray());
        Array.Sort(keys, outcomes);
        double below = 0, wins = 0, all = 0;
        for (var start = 0; start < keys.Length;)
        {
            var (end, badHere) = (start, 0.0);
            for (; end < keys.Length && keys[end] == keys[start]; end++)
            {
                badHere += outcomes[end] ? 1 : 0;
            }

            var goodHere = end - start - badHere;
            wins += badHere * (below + (goodHere / 2));
            below += goodHere;
            all += badHere;
            start = end;
        }

        return wins / (all * below);
    }

    /// <summary>Expected calibration error over ten groups of equal size, ordered by probability: the mean distance between what was said and what came (Naeini et al., AAAI 2015). 0 is perfect.</summary>
    public static double CalibrationError(IReadOnlyList<CalibrationGroup> groups)
        => groups.Sum(g => g.Rows * Math.Abs(g.Said - g.Came)) / groups.Sum(g => g.Rows);

    /// <summary>Rows in groups of about equal size from the lowest probability to the highest.</summary>
    public static IReadOnlyList<CalibrationGroup> Groups(ReadOnlySpan<double> probabilities, IReadOnlyList<bool> bad, int groups = 10)
    {
        var said = probabilities.ToArray();
        var order = Enumerable.Range(0, said.Length).OrderBy(i => said[i]).ToList(); // stable: equal probabilities stay in their order
        var (keys, outcomes) = (order.Select(i => said[i]).ToArray(), order.Select(i => bad[i]).ToArray());
        return [.. Enumerable.Range(0, groups).Select(g =>
        {
            var (start, end) = ((int)((long)g * keys.Length / groups), (int)((long)(g + 1) * keys.Length / groups));
            return new CalibrationGroup(end - start, keys[start..end].Average(), outcomes[start..end].Count(b => b) / (double)(end - start));
        })];
    }
}

/// <param name="Rows">How many.</param>
/// <param name="Said">The mean probability, 0 to 1.</param>
/// <param name="Came">The share that ended badly, 0 to 1.</param>
public sealed record CalibrationGroup(int Rows, double Said, double Came);
