using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;
using Prospect.Careers.Wording;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Tells for how long and until when a person used a skill, by the jobs whose text names it.</summary>
internal sealed class SkillUse
{
    private readonly List<(Job Job, string Words, HashSet<string> Ids)> jobs;
    private readonly DateOnly today;

    public SkillUse(IEnumerable<Job> jobs, OccupationCatalogue catalogue, DateOnly today)
    {
        this.today = today;
        var finder = SkillFinder.Of(catalogue);
        this.jobs = [.. jobs.Select(j => (j, Text: $"{j.Title}. {string.Join(". ", j.Highlights)}"))
            .Select(j => (j.j, " " + string.Join(' ', Tokens.Forms(j.Text)) + " ", finder.Find(j.Text).Select(f => f.Skill.Id).ToHashSet(StringComparer.Ordinal)))];
    }

    public (int? Months, PartialDate? LastUsed) Of(string label, string? id)
    {
        var words = " " + string.Join(' ', Tokens.Forms(label)) + " ";
        var named = jobs.Where(j => (id is not null && j.Ids.Contains(id)) || (words.Length > 4 && j.Words.Contains(words, StringComparison.Ordinal))).Select(j => j.Job).ToList();
        if (named.Count == 0)
        {
            return (null, null);
        }

        var months = WorkedMonths.Count(named, today);
        PartialDate? last = named.Exists(j => j.Current) ? PartialDate.Of(today).ToMonth() : named.Max(j => j.End ?? j.Start);
        return (months == 0 ? null : months, last);
    }
}
