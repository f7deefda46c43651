namespace Prospect.Credit.Scoring;

/// <summary>Rounds parts so that they add up to a whole number that is given: the largest remainders first.</summary>
internal static class WholePoints
{
    /// <param name="parts">Exact; where their sum is far from the whole, as at the ends of a scale, the largest part in the way takes the difference.</param>
    /// <param name="whole">What they come to.</param>
    public static int[] Of(IReadOnlyList<double> parts, int whole)
    {
        var floors = parts.Select(p => (int)Math.Floor(p)).ToArray();
        var missing = whole - floors.Sum();
        if (missing < 0 || missing > parts.Count)
        {
            var most = Enumerable.Range(0, parts.Count).MaxBy(i => missing < 0 ? parts[i] : -parts[i]);
            floors[most] += missing;
            return floors;
        }

        foreach (var i in Enumerable.Range(0, parts.Count).OrderByDescending(i => parts[i] - floors[i]).Take(missing))
        {
            floors[i]++;
        }

        return floors;
    }
}
