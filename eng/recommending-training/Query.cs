using Prospect.Careers.Evaluating;
using Prospect.Careers.Recommending.Weighing;

namespace Prospect.RecommendingTraining;

/// <summary>A person's occupations to put in order: those that are right, and the wrong ones that come nearest by any measure.</summary>
internal sealed record Query(double[][] Values, double[] Gains, double Ideal)
{
    private const int MostOfMeasure = 25;

    public static Query Of(InventedCareer career, List<(int Occupation, double[] Values)> all, WorkIndex index)
    {
        var chosen = new SortedSet<int>();
        for (var row = 0; row < all.Count; row++)
        {
            if (career.Gains.ContainsKey(index.Occupations[all[row].Occupation].Code))
            {
                chosen.Add(row);
            }
        }

        for (var m = 0; m < Measures.Count; m++)
        {
            chosen.UnionWith(Enumerable.Range(0, all.Count).OrderByDescending(r => all[r].Values[m]).ThenBy(r => r).Take(MostOfMeasure));
        }

        double[] gains = [.. chosen.Select(r => Math.Pow(2, career.Gains.GetValueOrDefault(index.Occupations[all[r].Occupation].Code)) - 1)];
        return new([.. chosen.Select(r => all[r].Values)], gains, gains.OrderDescending().Select((g, i) => g / Math.Log2(i + 2)).Sum());
    }
}
