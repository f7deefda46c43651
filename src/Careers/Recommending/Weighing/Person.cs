using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.Careers.Recommending.Weighing;

/// <summary>What of a person counts for a recommendation: skills, jobs, education, answers. Name, age, sex and address are not in it, so that they cannot.</summary>
/// <param name="Skills">By id, with the place where each is named first.</param>
/// <param name="Jobs">Each once, the latest first.</param>
/// <param name="Education">The highest, with its place; null where none is named.</param>
/// <param name="Interests">What the person likes, 1 to 7 a theme; null where not asked.</param>
/// <param name="Today">The day of the reading.</param>
internal sealed record Person(IReadOnlyDictionary<string, Evidence?> Skills, IReadOnlyList<Job> Jobs, Degree? Education, InterestProfile? Interests, DateOnly Today)
{
    /// <summary>What the person wishes of the work.</summary>
    public Preferences Wishes { get; init; } = new();

    public static Person Of(Profile profile)
    {
        var skills = new SortedDictionary<string, Evidence?>(StringComparer.Ordinal);
        foreach (var skill in profile.Skills.Select(s => s.Value).Where(s => s.Id is not null))
        {
            skills.TryAdd(skill.Id!, skill.Evidence.Count > 0 ? skill.Evidence[0] : null);
        }

        foreach (var mention in profile.Mentions)
        {
            skills.TryAdd(mention.Skill.Id, mention.Evidence);
        }

        var today = profile.Today;
        var education = profile.Degrees.Select(d => d.Value).Where(e => e.Level is not null)
            .OrderByDescending(e => e.Level).ThenBy(e => e.Institution, StringComparer.Ordinal).ThenBy(e => e.Name, StringComparer.Ordinal).FirstOrDefault();
        var jobs = profile.Jobs.Select(j => j.Value).OrderByDescending(j => WorkedMonths.Of(j, today)?.Last ?? 0).ThenByDescending(j => WorkedMonths.Of(j, today)?.First ?? 0)
            .ThenBy(j => j.Title, StringComparer.Ordinal).ThenBy(j => j.Employer, StringComparer.Ordinal);
        return new(skills, [.. jobs], education, profile.Answers.Interests, today) { Wishes = profile.Answers.Preferences };
    }
}
