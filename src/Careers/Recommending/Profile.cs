using Prospect.Careers.Catalogue;
using Prospect.Careers.Resumes;
using Prospect.Documents;

namespace Prospect.Careers.Recommending;

/// <summary>What of a person counts for a recommendation: skills, jobs, education. Name, age, sex and address are not in it, so that they cannot.</summary>
/// <param name="Skills">By id, with the place where each is named first.</param>
/// <param name="Jobs">Each once, the latest first.</param>
/// <param name="Education">The highest, with its place; null where none is named.</param>
/// <param name="Today">The day of the reading.</param>
internal sealed record Profile(IReadOnlyDictionary<string, Evidence?> Skills, IReadOnlyList<Job> Jobs, Degree? Education, DateOnly Today)
{
    public static Profile Of(IReadOnlyList<Resume> sources, DateOnly today)
    {
        var skills = new SortedDictionary<string, Evidence?>(StringComparer.Ordinal);
        foreach (var resume in sources)
        {
            foreach (var skill in resume.Skills.Where(s => s.Id is not null))
            {
                skills.TryAdd(skill.Id!, skill.Evidence.Count > 0 ? skill.Evidence[0] : null);
            }

            foreach (var mention in resume.Mentions)
            {
                skills.TryAdd(mention.Skill.Id, mention.Evidence);
            }
        }

        var education = sources.SelectMany(s => s.Education).Where(e => e.Level is not null)
            .OrderByDescending(e => e.Level).ThenBy(e => e.Institution, StringComparer.Ordinal).FirstOrDefault();
        return new(skills, MergedJobs.Of(sources, today), education, today);
    }

    /// <summary>The same person with one skill more.</summary>
    public Profile With(string skill) => this with { Skills = new SortedDictionary<string, Evidence?>(Skills.ToDictionary(), StringComparer.Ordinal) { [skill] = null } };
}
