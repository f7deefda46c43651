using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Counts the months in which jobs ran: each once, the first and the last included; a bare year stands for its January.</summary>
internal static class WorkedMonths
{
    /// <summary>The months of a job, numbered as <see cref="PartialDate.MonthNumber"/> does; null where the source does not say when it began.</summary>
    public static (int First, int Last)? Of(Job job, DateOnly today)
    {
        var now = PartialDate.Of(today).MonthNumber;
        if (job.Start is not { } start)
        {
            return job.End is { } only ? (only.MonthNumber, only.MonthNumber) : null;
        }

        var last = job.Current ? now : job.End is { } end ? end.MonthNumber : start.MonthNumber;
        return start.MonthNumber > last ? null : (start.MonthNumber, last);
    }

    public static int Count(IEnumerable<Job> jobs, DateOnly today)
    {
        var months = 0;
        var counted = int.MinValue;
        foreach (var (first, last) in jobs.Select(j => Of(j, today)).OfType<(int First, int Last)>().OrderBy(s => s.First).ThenBy(s => s.Last))
        {
            months += Math.Max(0, last - Math.Max(first - 1, counted));
            counted = Math.Max(counted, last);
        }

        return months;
    }
}
