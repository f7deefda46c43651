using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles.Merging;
using Prospect.Careers.Resumes;
using Prospect.Careers.Skills;
using Prospect.Documents;

namespace Prospect.Careers.Profiles.Correcting;

/// <summary>Puts what a person put right over what was read.</summary>
internal sealed class ProfileCorrector(Profile read, IReadOnlyList<ProfileCorrection> corrections, OccupationCatalogue catalogue)
{
    private readonly SameFact same = new(read.Today);
    private readonly List<string> warnings = [.. read.Warnings];
    private readonly HashSet<(FactMark, string)> settled = [];
    private int held;

    public static Profile Apply(Profile read, IReadOnlyList<ProfileCorrection> corrections, OccupationCatalogue catalogue)
        => corrections.Count == 0 ? read : new ProfileCorrector(read, corrections, catalogue).Corrected();

    private Profile Corrected()
    {
        var jobs = Facts(read.Jobs, [FactKind.Job], m => new(m.What, m.Where, null, m.Since, null, false, [], null, None)).Select(Job).ToList();
        var profile = read with
        {
            Details = Facts(read.Details, [FactKind.Name, FactKind.Email, FactKind.Phone, FactKind.Location, FactKind.Summary, FactKind.Link], m => m.What ?? ""),
            Jobs = jobs,
            Degrees = [.. Facts(read.Degrees, [FactKind.Degree], m => new(m.Where, m.What, null, null, null, m.Since, None)).Select(Degree)],
            Skills = [.. Facts(read.Skills, [FactKind.Skill], m => new(null, m.What ?? "", null, null, [])).Select(s => Skill(s, new(jobs.Select(j => j.Value), catalogue, read.Today)))],
            Certifications = Facts(read.Certifications, [FactKind.Certification], m => new(m.What ?? "", m.Where, m.Since, None)),
            Languages = Facts(read.Languages, [FactKind.Language], m => new(m.What ?? "", null, None)),
            Warnings = warnings,
        };
        return profile with
        {
            Contradictions = [.. read.Contradictions.Where(c => !settled.Contains((c.Fact, c.Field)) && !settled.Contains((c.Fact, ProfileCorrection.Present)) && !(c.Field == "end" && settled.Contains((c.Fact, "current"))))],
            Mentions = Mentions(profile),
            Corrections = held,
        };
    }

    private static IReadOnlyDictionary<string, Evidence> None { get; } = new Dictionary<string, Evidence>();

    private IReadOnlyList<ProfileFact<T>> Facts<T>(IReadOnlyList<ProfileFact<T>> facts, FactKind[] kinds, Func<FactMark, T> made) where T : notnull
    {
        var result = facts.ToList();
        foreach (var about in corrections.Where(c => kinds.Contains(c.Fact.Kind)).GroupBy(c => c.Fact))
        {
            var at = Find(facts, about.Key) is { } found ? result.FindIndex(f => f.Mark == found.Mark) : -1;
            var isAdded = about.Any(c => c is { Field: ProfileCorrection.Present, Value: "yes" });
            // What a source has not told is added; a detail that was not read has no words to be found by, and is added by its value.
            if (at < 0 && (isAdded || (IsDetail(about.Key.Kind) && about.Key.What is null && about.Last().Value is not null)))
            {
                result.Add(new(about.Key, made(about.Key), []));
                at = result.Count - 1;
                held += isAdded ? 1 : 0;
            }

            if (at < 0)
            {
                warnings.Add($"You corrected {(string.Join(", ", new[] { about.Key.What, about.Key.Where }.OfType<string>()) is { Length: > 0 } named ? named : about.Key.Kind.ToString().ToLowerInvariant())}; no source tells it now, so the correction is left out.");
                continue;
            }

            var fact = about.Aggregate(result[at], Correct);
            result[at] = fact;
            if (about.LastOrDefault(c => c.Field == ProfileCorrection.Present)?.Value == "no")
            {
                settled.Add((fact.Mark, ProfileCorrection.Present));
                held++;
                result.RemoveAt(at);
            }
        }

        return [.. result.Where(f => f.Value is not string { Length: 0 })];
    }

    private ProfileFact<T> Correct<T>(ProfileFact<T> fact, ProfileCorrection correction) where T : notnull
    {
        if (ProfileField.Of(fact.Mark.Kind).FirstOrDefault(f => f.Name == correction.Field) is not { } field)
        {
            return fact;
        }

        settled.Add((fact.Mark, field.Name));
        var before = field.Of(fact.Value);
        if (before == correction.Value)
        {
            return fact;
        }

        held++;
        var read = fact.Corrected.TryGetValue(field.Name, out var first) ? first : before;
        return fact with { Value = (T)field.With(fact.Value, correction.Value), Corrected = new SortedDictionary<string, string?>(fact.Corrected.ToDictionary(), StringComparer.Ordinal) { [field.Name] = read } };
    }

    // By the very mark, or else by its words in another spelling; where two fit equally, it is not known which is meant.
    private ProfileFact<T>? Find<T>(IReadOnlyList<ProfileFact<T>> facts, FactMark mark) where T : notnull
    {
        if (facts.FirstOrDefault(f => f.Mark == mark) is { } exact)
        {
            return exact;
        }

        var best = facts.Where(f => f.Mark.Kind == mark.Kind).Select(f => (Fact: f, Sure: f.From.Select(x => same.Mark(mark, FactMarks.Of(mark.Kind, x.Value))).Append(same.Mark(mark, f.Mark)).Max()))
            .Where(f => f.Sure > 0).OrderByDescending(f => f.Sure).Take(2).ToList();
        return best.Count == 1 || (best.Count == 2 && best[0].Sure > best[1].Sure) ? best[0].Fact : null;
    }

    private static bool IsDetail(FactKind kind) => kind < FactKind.Link;

    private ProfileFact<Job> Job(ProfileFact<Job> fact)
        => fact.Corrected.ContainsKey("title") || fact.From.Count == 0 ? fact with { Value = fact.Value with { Occupation = JobKind.Of(fact.Value.Title, fact.Value.Highlights, catalogue) } } : fact;

    private static ProfileFact<Degree> Degree(ProfileFact<Degree> fact)
        => (fact.Corrected.ContainsKey("degree") || fact.From.Count == 0) && !fact.Corrected.ContainsKey("level") && fact.Value.Name is { } name
            ? fact with { Value = fact.Value with { Level = DegreeNames.LevelOf(DegreeNames.In(name)?.Value ?? name) } } : fact;

    private ProfileFact<NamedSkill> Skill(ProfileFact<NamedSkill> fact, SkillUse use)
    {
        var id = fact.Corrected.Count > 0 || fact.From.Count == 0 ? SkillFinder.Of(catalogue).FindLabel(fact.Value.Label)?.Id : fact.Value.Id;
        var (months, last) = use.Of(fact.Value.Label, id);
        return id == fact.Value.Id && read.Jobs.Count == 0 ? fact : fact with { Value = fact.Value with { Id = id, Months = months ?? fact.Value.Months, LastUsed = last ?? fact.Value.LastUsed } };
    }

    // A skill that was struck out is not to come back by having been mentioned.
    private IReadOnlyList<SkillMention> Mentions(Profile profile)
    {
        var gone = read.Skills.Select(s => s.Value.Id).OfType<string>().Except(profile.Skills.Select(s => s.Value.Id).OfType<string>(), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        gone.UnionWith(corrections.Where(c => c.Fact.Kind is FactKind.Skill && c is { Field: ProfileCorrection.Present, Value: "no" } && c.Fact.What is not null).Select(c => SkillFinder.Of(catalogue).FindLabel(c.Fact.What!)?.Id).OfType<string>());
        return gone.Count == 0 ? read.Mentions : [.. read.Mentions.Where(m => !gone.Contains(m.Skill.Id))];
    }
}
