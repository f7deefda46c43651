using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Puts what several sources tell together, each fact once with all that tell it.</summary>
internal static class MergedProfile
{
    /// <param name="given">About one person; at least one.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="catalogue">Tells the skills in the text of jobs.</param>
    public static Profile Of(IReadOnlyList<ProfileSource> given, DateOnly today, OccupationCatalogue catalogue)
    {
        var sources = SourceOrder.Of(given);
        var same = new SameFact(today);
        var details = Details(sources).ToList();
        var jobs = Facts(sources, s => s.Experience, same.Job, MergedValues.Of, FactKind.Job, (j, _) => -(WorkedMonths.Of(j, today)?.Last ?? 0));
        var degrees = Facts(sources, s => s.Education, same.Degree, MergedValues.Of, FactKind.Degree, (d, _) => -((d.End ?? d.Start)?.MonthNumber ?? 0));
        var skills = Facts(sources, s => s.Skills, SameFact.Skill, MergedValues.Of, FactKind.Skill, (_, at) => at);
        var certifications = Facts(sources, s => s.Certifications, same.Certification, MergedValues.Of, FactKind.Certification, (_, at) => at);
        var languages = Facts(sources, s => s.Languages, SameFact.Language, MergedValues.Of, FactKind.Language, (_, at) => at);
        var told = new Contradictions(same.Names);
        var contradictions = details.Where(d => d.Mark.Kind is not FactKind.Link).Select(told.Of).Concat(jobs.SelectMany(told.Of)).Concat(degrees.SelectMany(told.Of)).Concat(certifications.SelectMany(Contradictions.OfDate)).Concat(languages.SelectMany(told.Of));
        return new(
            [.. given.OrderBy(s => s.Document)], details, jobs, degrees, Used(skills, jobs, sources, today, catalogue), certifications, languages,
            [.. sources.SelectMany(s => s.Reading.Mentions).DistinctBy(m => m.Skill.Id, StringComparer.Ordinal)], AnswersOf(sources),
            [.. contradictions.Where(c => c.Values.Count > 1)], Warnings(sources), today);
    }

    private static IReadOnlyList<ProfileFact<T>> Facts<T>(List<ProfileSource> sources, Func<Resume, IReadOnlyList<T>> of, Func<T, T, double> alike, Func<IReadOnlyList<T>, T> merge, FactKind kind, Func<T, int, int> order) where T : notnull
    {
        var clusters = Clusters.Of([.. sources.Select(s => of(s.Reading))], alike);
        var facts = clusters.Select(c => (Value: merge([.. c.Select(m => m.Value)]), From: (IReadOnlyList<Attested<T>>)[.. c.Select(m => new Attested<T>(sources[m.Source].Document, m.Value, null))])).ToList();
        // A single source keeps its order.
        var sorted = sources.Count(s => of(s.Reading).Count > 0) > 1 ? facts.Select((f, i) => (f, i)).OrderBy(f => order(f.f.Value, f.i)).ThenBy(f => f.i).Select(f => f.f).ToList() : facts;
        var seen = new Dictionary<FactMark, int>();
        return [.. sorted.Select(f =>
        {
            var plain = FactMarks.Of(kind, f.Value);
            var nth = seen[plain] = seen.GetValueOrDefault(plain, -1) + 1;
            return new ProfileFact<T>(plain with { Nth = nth }, f.Value, f.From);
        })];
    }

    private static IEnumerable<ProfileFact<string>> Details(List<ProfileSource> sources)
    {
        (FactKind Kind, Func<Resume, string?> Of)[] single =
        [
            (FactKind.Name, r => r.Name), (FactKind.Email, r => r.Contact.Email), (FactKind.Phone, r => r.Contact.Phone), (FactKind.Location, r => r.Contact.Location), (FactKind.Summary, r => r.Summary),
        ];
        foreach (var (kind, of) in single)
        {
            List<Attested<string>> told = [.. sources.Where(s => of(s.Reading) is not null).Select(s => new Attested<string>(s.Document, of(s.Reading)!, s.Reading.Evidence.GetValueOrDefault(kind.ToString().ToLowerInvariant())))];
            if (told.Count > 0)
            {
                yield return new(FactMarks.Of(kind, told[0].Value), told[0].Value, told);
            }
        }

        foreach (var cluster in Clusters.Of([.. sources.Select(s => s.Reading.Contact.Links)], SameFact.Link))
        {
            yield return new(FactMarks.Of(FactKind.Link, cluster[0].Value), cluster[0].Value, [.. cluster.Select(m => new Attested<string>(sources[m.Source].Document, m.Value, PlaceOfLink(sources[m.Source].Reading, m.Value)))]);
        }
    }

    private static Evidence? PlaceOfLink(Resume reading, string link)
        => reading.Contact.Links.ToList().IndexOf(link) is var at && reading.Evidence.TryGetValue(at == 0 ? "links" : $"links[{at}]", out var place) ? place : null;

    // For how long a skill was used is told by all jobs together.
    private static IReadOnlyList<ProfileFact<NamedSkill>> Used(IReadOnlyList<ProfileFact<NamedSkill>> skills, IReadOnlyList<ProfileFact<Job>> jobs, List<ProfileSource> sources, DateOnly today, OccupationCatalogue catalogue)
    {
        if (sources.Count(s => s.Reading.Experience.Count + s.Reading.Skills.Count > 0) < 2)
        {
            return skills;
        }

        var use = new SkillUse(jobs.Select(j => j.Value), catalogue, today);
        return [.. skills.Select(s =>
        {
            var (months, last) = use.Of(s.Value.Label, s.Value.Id);
            var told = s.From.Max(f => f.Value.LastUsed);
            return s with { Value = s.Value with { Months = months, LastUsed = last is { } l && (told is null || l > told) ? l : told } };
        })];
    }

    private static Answers AnswersOf(List<ProfileSource> sources)
    {
        var given = sources.Select(s => s.Answers).OfType<Answers>().ToList();
        return given.Count < 2 ? given.FirstOrDefault() ?? Answers.None : given[0] with
        {
            Liking = given.SelectMany(g => g.Liking).DistinctBy(l => l.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            Preferences = given.Select(g => g.Preferences).FirstOrDefault(p => !p.AreNone) ?? new(),
        };
    }

    private static IReadOnlyList<string> Warnings(List<ProfileSource> sources)
        => sources.Count == 1 ? sources[0].Reading.Warnings : [.. sources.OrderBy(s => s.Document).SelectMany(s => s.Reading.Warnings.Select(w => $"{s.Name}: {w}"))];
}
