using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Careers.Titles;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>Jobs of one kind.</summary>
/// <param name="Occupation">The kind, by its place in the index.</param>
/// <param name="Value">How sure it is, how long it lasted (five years are enough), and how long ago it ended (half after ten years): 0 to 1.</param>
/// <param name="Jobs">The latest first.</param>
/// <param name="Months">Each counted once.</param>
internal sealed record PastKind(int Occupation, double Value, IReadOnlyList<Job> Jobs, int Months);

/// <summary>What kinds of work a person's titles stand for, as far as they can tell: a title may mean several occupations, each with its likelihood.</summary>
internal sealed class PastWork
{
    private const double FullMonths = 60, LeastLikely = 0.04;
    private const int MostJobs = 8, MostTitles = 3, MostMeanings = 16;

    private PastWork(IReadOnlyList<PastKind> kinds, IReadOnlyList<IReadOnlyDictionary<int, double>> titles, int? zone) => (Kinds, Titles, Zone) = (kinds, titles, zone);

    /// <summary>By falling value.</summary>
    public IReadOnlyList<PastKind> Kinds { get; }

    /// <summary>For the latest titles, the latest first: how likely each means an occupation.</summary>
    public IReadOnlyList<IReadOnlyDictionary<int, double>> Titles { get; }

    /// <summary>The preparation that the latest work asks for, 1 to 5; null where not known.</summary>
    public int? Zone { get; }

    public static PastWork Of(Person person, WorkIndex index)
    {
        var matcher = TitleMatcher.Of(index.Catalogue);
        List<(Job Job, Dictionary<int, double> Means)> jobs = [];
        foreach (var job in person.Jobs.Take(MostJobs))
        {
            var means = new Dictionary<int, double>();
            if (job.Title is { } title)
            {
                foreach (var match in matcher.Match(title, null, MostMeanings).Where(m => m.Score >= LeastLikely))
                {
                    means[index.PlaceOf(match.Occupation.Code)] = match.Score;
                }
            }

            // What was done in the job tells more than its title alone.
            if (job.Occupation is { } told && index.PlaceOf(told.Code) is >= 0 and var at)
            {
                means[at] = Math.Max(means.GetValueOrDefault(at), told.Score);
            }

            jobs.Add((job, means));
        }

        var now = (person.Today.Year * 12) + person.Today.Month - 1;
        var kinds = jobs.SelectMany(j => j.Means.Select(m => (Occupation: m.Key, Likely: m.Value, j.Job))).GroupBy(m => m.Occupation).Select(kind =>
        {
            List<Job> of = [.. kind.Select(k => k.Job)];
            var spans = of.Select(j => WorkedMonths.Of(j, person.Today)).OfType<(int First, int Last)>().ToList();
            var months = WorkedMonths.Count(of, person.Today);
            var years = spans.Count == 0 ? 0 : Math.Max(0, now - spans.Max(s => s.Last)) / 12.0;
            return new PastKind(kind.Key, kind.Max(k => k.Likely) * (0.35 + (0.65 * Math.Min(1, months / FullMonths))) * Math.Pow(0.5, years / 10), of, months);
        });
        var titles = jobs.Where(j => j.Means.Count > 0).Take(MostTitles).Select(j => (IReadOnlyDictionary<int, double>)j.Means).ToList();
        var zone = titles.Count == 0 ? null : index.Facts[titles[0].OrderByDescending(t => t.Value).ThenBy(t => t.Key).First().Key].Zone;
        return new([.. kinds.OrderByDescending(k => k.Value).ThenBy(k => k.Occupation)], titles, zone);
    }
}
