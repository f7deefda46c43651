using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Takes each value of a fact from the source that goes before, or that tells it more exactly, with its place.</summary>
internal static class MergedValues
{
    public static Job Of(IReadOnlyList<Job> told)
    {
        if (told.Count == 1)
        {
            return told[0];
        }

        var evidence = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        var title = First(told, j => j.Title, j => j.Evidence, "title", evidence);
        var employer = First(told, j => j.Employer, j => j.Evidence, "employer", evidence);
        var location = First(told, j => j.Location, j => j.Evidence, "location", evidence);
        var dated = told.Where(j => j.Start is not null || j.End is not null).ToList();
        var start = Exactest(dated, j => j.Start, j => j.Evidence, "start", evidence);
        // Whether a job goes on is told by the source that tells its time.
        var current = dated.Count > 0 && dated[0].Current;
        var end = current ? null : Exactest(dated, j => j.End, j => j.Evidence, "end", evidence);
        var full = told.MaxBy(j => j.Highlights.Count)!;
        foreach (var (field, place) in full.Evidence.Where(e => e.Key.StartsWith("highlights", StringComparison.Ordinal)))
        {
            evidence[field] = place;
        }

        var occupation = told.Where(j => j.Title == title).Select(j => j.Occupation).OfType<JobOccupation>().MaxBy(o => o.Score) ?? told.Select(j => j.Occupation).FirstOrDefault(o => o is not null);
        return new(title, employer, location, start, end, current, full.Highlights, occupation, evidence);
    }

    public static Degree Of(IReadOnlyList<Degree> told)
    {
        if (told.Count == 1)
        {
            return told[0];
        }

        var evidence = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        var name = First(told, d => d.Name, d => d.Evidence, "degree", evidence);
        return new(
            First(told, d => d.Institution, d => d.Evidence, "institution", evidence), name, told.Where(d => d.Level is not null && d.Name == name).Select(d => d.Level).FirstOrDefault() ?? told.Select(d => d.Level).FirstOrDefault(l => l is not null),
            First(told, d => d.Field, d => d.Evidence, "field", evidence), Exactest(told, d => d.Start, d => d.Evidence, "start", evidence), Exactest(told, d => d.End, d => d.Evidence, "end", evidence), evidence);
    }

    public static NamedSkill Of(IReadOnlyList<NamedSkill> told)
        => told.Count == 1 ? told[0] : new(told[0].Id, told[0].Label, told.Max(s => s.Months), told.Max(s => s.LastUsed), [.. told.SelectMany(s => s.Evidence)]);

    public static Certification Of(IReadOnlyList<Certification> told)
    {
        if (told.Count == 1)
        {
            return told[0];
        }

        var evidence = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        return new(First(told, c => c.Name, c => c.Evidence, "name", evidence)!, First(told, c => c.Issuer, c => c.Evidence, "issuer", evidence), Exactest(told, c => c.Date, c => c.Evidence, "date", evidence), evidence);
    }

    public static SpokenLanguage Of(IReadOnlyList<SpokenLanguage> told)
    {
        if (told.Count == 1)
        {
            return told[0];
        }

        var evidence = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        return new(First(told, l => l.Language, l => l.Evidence, "language", evidence)!, First(told, l => l.Level, l => l.Evidence, "level", evidence), evidence);
    }

    private static string? First<T>(IReadOnlyList<T> told, Func<T, string?> value, Func<T, IReadOnlyDictionary<string, Evidence>> places, string field, SortedDictionary<string, Evidence> evidence)
    {
        foreach (var one in told)
        {
            if (value(one) is { } text)
            {
                Keep(places(one), field, evidence);
                return text;
            }
        }

        return null;
    }

    // The first that is told, unless another tells the same more exactly: 2019-03 for 2019.
    private static PartialDate? Exactest<T>(IReadOnlyList<T> told, Func<T, PartialDate?> value, Func<T, IReadOnlyDictionary<string, Evidence>> places, string field, SortedDictionary<string, Evidence> evidence)
    {
        if (told.Where(t => value(t) is not null).Select(value).FirstOrDefault() is not { } first)
        {
            return null;
        }

        var best = told.Where(t => value(t) is { } date && SameFact.Compatible(first, date)).OrderByDescending(t => value(t)!.Value.Day is not null ? 2 : value(t)!.Value.Month is not null ? 1 : 0).First();
        Keep(places(best), field, evidence);
        return value(best);
    }

    private static void Keep(IReadOnlyDictionary<string, Evidence> places, string field, SortedDictionary<string, Evidence> evidence)
    {
        if (places.TryGetValue(field, out var place))
        {
            evidence[field] = place;
        }
    }
}
