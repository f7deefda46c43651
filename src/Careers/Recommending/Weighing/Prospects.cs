using Prospect.Careers.Catalogue;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>How occupations stand among all of a catalogue by wage and by how many people do the work, 0 to 1: half by each, as the share of occupations that one is above.</summary>
internal static class Prospects
{
    public static double[] Of(IReadOnlyList<WorkFacts> facts)
    {
        decimal[] wages = [.. facts.Select(f => f.Wage).OfType<Wage>().Select(w => w.Median).Order()];
        int[] people = [.. facts.Select(f => f.Wage?.Employment).OfType<int>().Order()];
        return [.. facts.Select(f => f.Wage is not { } wage ? 0 : (0.5 * Share(wages, wage.Median)) + (wage.Employment is { } n ? 0.5 * Share(people, n) : 0))];
    }

    private static double Share<T>(T[] sorted, T value) where T : IComparable<T>
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].CompareTo(value) < 0 ? (middle + 1, high) : (low, middle);
        }

        return sorted.Length <= 1 ? 0 : Math.Min(1, low / (sorted.Length - 1.0));
    }
}
