using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;

namespace Prospect.Careers.Recommending;

/// <summary>How near a person's past work is to an occupation.</summary>
internal static class WorkMatch
{
    private const double FullMonths = 60;

    /// <summary>The jobs of one kind, the latest first, that count most for the occupation, from 0 to 1: by how near it is, how long it lasted (five years are enough), and how long ago it ended (half after ten years).</summary>
    public static (double Value, IReadOnlyList<Job> Jobs, int Months) Best(Occupation occupation, Profile profile, OccupationCatalogue catalogue)
    {
        (double Value, IReadOnlyList<Job> Jobs, int Months) best = (0, [], 0);
        var now = (profile.Today.Year * 12) + profile.Today.Month - 1;
        foreach (var group in profile.Jobs.Where(j => j.Occupation is not null).GroupBy(j => j.Occupation!.Code, StringComparer.Ordinal))
        {
            var near = Nearness(catalogue.FindOccupation(group.Key), occupation);
            var spans = group.Select(j => WorkedMonths.Of(j, profile.Today)).OfType<(int First, int Last)>().ToList();
            var months = WorkedMonths.Count(group, profile.Today);
            var years = spans.Count == 0 ? 0 : Math.Max(0, now - spans.Max(s => s.Last)) / 12.0;
            var sure = group.Max(j => j.Occupation!.Score);
            var value = near * (0.35 + (0.65 * Math.Min(1, months / FullMonths))) * Math.Pow(0.5, years / 10) * Math.Min(1, sure / 0.9);
            if (value > best.Value)
            {
                best = (value, [.. group], months);
            }
        }

        return best;
    }

    /// <summary>1 for the same occupation; less for a related one, a neighbour in its group, or one of the same wide group.</summary>
    public static double Nearness(Occupation? from, Occupation to)
    {
        if (from is null)
        {
            return 0;
        }

        return from.Code == to.Code ? 1
            : from.Related.Contains(to.Code, StringComparer.Ordinal) ? 0.65
            : to.Related.Contains(from.Code, StringComparer.Ordinal) ? 0.55
            : from.MinorGroup == to.MinorGroup ? 0.5
            : from.MajorGroup == to.MajorGroup ? 0.2 : 0;
    }
}
