using Prospect.Careers.Resumes;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Recommending;

/// <summary>Unites the jobs of several sources about one person: the same job told twice is one.</summary>
internal static class MergedJobs
{
    public static List<Job> Of(IReadOnlyList<Resume> sources, DateOnly today)
    {
        List<Job> jobs = [];
        foreach (var job in sources.SelectMany(s => s.Experience))
        {
            var at = jobs.FindIndex(j => AreSame(j, job, today));
            if (at < 0)
            {
                jobs.Add(job);
            }
            else if (job.Highlights.Count > jobs[at].Highlights.Count)
            {
                // The fuller account of the job stays.
                jobs[at] = job;
            }
        }

        return [.. jobs.OrderByDescending(j => WorkedMonths.Of(j, today)?.Last ?? 0).ThenByDescending(j => WorkedMonths.Of(j, today)?.First ?? 0).ThenBy(j => j.Title, StringComparer.Ordinal).ThenBy(j => j.Employer, StringComparer.Ordinal)];
    }

    private static bool AreSame(Job a, Job b, DateOnly today)
        => Alike(a.Employer, b.Employer) && Alike(a.Title, b.Title) && Overlap(WorkedMonths.Of(a, today), WorkedMonths.Of(b, today));

    private static bool Alike(string? a, string? b)
    {
        if (a is null || b is null)
        {
            return a == b;
        }

        string[] first = Tokens.Forms(a), second = Tokens.Forms(b);
        var shared = first.Intersect(second, StringComparer.Ordinal).Count();
        return shared * 2 > Math.Max(first.Length, second.Length) || shared == Math.Min(first.Length, second.Length);
    }

    private static bool Overlap((int First, int Last)? a, (int First, int Last)? b)
        => a is null || b is null || (a.Value.First <= b.Value.Last + 1 && b.Value.First <= a.Value.Last + 1);
}
