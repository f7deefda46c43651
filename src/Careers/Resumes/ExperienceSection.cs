using Prospect.Careers.Catalogue;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Reads jobs out of a section of them.</summary>
internal static class ExperienceSection
{
    public static List<Job> Read(IReadOnlyList<Line> lines, Source source, OccupationCatalogue catalogue)
    {
        var drafts = JobEntries.Of(lines);
        var heads = JobHeads.Of(drafts);
        List<Job> jobs = [];
        JobHead? group = null;
        for (var i = 0; i < drafts.Count; i++)
        {
            var head = heads[i];
            if (head.IsOfGroup || IsHeadOfGroup(i, drafts, heads))
            {
                group = head;
                continue;
            }

            if (CareerBreaks.IsNamed(head))
            {
                continue;
            }

            if (head.Employer is null && head.Title is not null && group is not null && !IsFreelance(head.Title.Text))
            {
                head.Employer = group.Employer;
                head.Location ??= group.Location;
            }

            group = head.EmployerStandsAbove || (group is not null && head.Employer == group.Employer) ? Above(head, group) : null;
            if (head.Title is not null || head.Employer is not null)
            {
                jobs.Add(Job(drafts[i], head, lines, source, catalogue));
            }
        }

        return jobs;
    }

    // The place of a single role ("Brunswick, Georgia") is not that of the employer's other roles.
    private static JobHead Above(JobHead head, JobHead? group)
        => group is not null && head.Employer == group.Employer ? group : head;

    // "Acme Corp., Boston  2010 – 2020" over roles that have dates of their own within these.
    private static bool IsHeadOfGroup(int i, List<JobDraft> drafts, List<JobHead> heads)
        => heads[i].Title is null && heads[i].Employer is not null && i + 1 < drafts.Count
        && drafts[i].Body.All(r => !r.IsInList) && heads[i + 1].Employer is null && heads[i + 1].Title is not null
        && drafts[i].Date?.Span is { } whole && drafts[i + 1].Date?.Span is { } part
        && (whole.Start is null || part.Start is null || part.Start.Value.Last >= whole.Start.Value.First);

    private static bool IsFreelance(string title)
        => title.Contains("freelance", StringComparison.OrdinalIgnoreCase) || title.Contains("self-employed", StringComparison.OrdinalIgnoreCase) || title.StartsWith("Independent ", StringComparison.OrdinalIgnoreCase);

    private static Job Job(JobDraft draft, JobHead head, IReadOnlyList<Line> section, Source source, OccupationCatalogue catalogue)
    {
        var span = draft.Date?.Span;
        var highlights = Highlights.Of(draft, head, section);
        var evidence = new EvidenceMap(source);
        evidence.Add("title", head.Title);
        evidence.Add("employer", head.Employer);
        evidence.Add("location", head.Location);
        if (draft.Date is { } date)
        {
            var at = Documents.Evidence.OfSpan(source.Index, source.Document, date.Line, date.Span.Index, date.Span.Index + date.Span.Length);
            evidence.Add(span!.Start is null ? null : "start", at);
            evidence.Add(span.IsRange && span.End is null && !span.Current ? null : "end", at);
        }

        evidence.AddAll("highlights", highlights);
        var (start, end) = Ends(span);
        var written = draft.Date?.Line.Text ?? "";
        (start, end) = (DayFirst.Exact(start, written, source.DayFirst), DayFirst.Exact(end, written, source.DayFirst));
        string[] points = [.. highlights.Select(h => h.Text)];
        return new(
            head.Title?.Text, head.Employer?.Text, head.Location?.Text, start, end, span?.Current ?? false,
            points, JobKind.Of(head.Title?.Text, points, catalogue), evidence.Fields);
    }

    // A job dated by one time alone ("Summer 2018") began and ended in it.
    private static (PartialDate? Start, PartialDate? End) Ends(DateSpan? span)
        => span is null ? (null, null) : span.IsRange ? (span.Start, span.End) : (span.Start, span.End ?? span.Start);
}
