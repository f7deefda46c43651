using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Cuts a section of jobs into its jobs: each has its dates, and lines before and after them that form its head.</summary>
internal static class JobEntries
{
    public static List<JobDraft> Of(IReadOnlyList<Line> lines)
    {
        var rows = Merged(Row.Of(lines));
        var anchors = Anchors(rows, inLists: false);
        anchors = anchors.Count > 0 ? anchors : Anchors(rows, inLists: true);
        return anchors.Count > 0 ? Dated(rows, anchors) : Undated(rows);
    }

    private static List<(int Row, (Line, DateSpan) Date)> Anchors(List<Row> rows, bool inLists)
    {
        List<(int, (Line, DateSpan))> anchors = [];
        var anyRange = rows.Any(r => (inLists || !r.IsInList) && r.EdgeDate is { Span.IsRange: true });
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if ((row.IsInList && !inLists) || row.EdgeDate is not { } date)
            {
                continue;
            }

            var rest = row.Text.Length - date.Span.Length;
            // A lone year within prose is no date of a job; at the edge of a short line it is.
            if (rest > 110 || (rest > 45 && row.IsProse && row.IsInParagraph) || (!date.Span.IsRange && anyRange && (row.IsProse || rest > 60)))
            {
                continue;
            }

            // "2010 to 2011: at home with a sick parent." is no job.
            if (Prose.Is(row.Text) && TitleNouns.Score(row.Text) < 0.7 && row.Text.EndsWith('.'))
            {
                continue;
            }

            anchors.Add((i, date));
        }

        // "Director of Graduate Studies since 2023." among jobs whose dates end in no full stop tells what was done.
        var sentences = anchors.Where(a => rows[a.Item1].Text is var text && text.EndsWith('.') && a.Item2.Item2 is var span && a.Item2.Item1.Text.TrimEnd('.').Length == span.Index + span.Length).ToList();
        return sentences.Count * 2 < anchors.Count ? [.. anchors.Except(sentences)] : anchors;
    }

    private static List<JobDraft> Dated(List<Row> rows, List<(int Row, (Line, DateSpan) Date)> anchors)
    {
        // How many lines stand above the dates is the same throughout most résumés; the first job shows it.
        var firstLead = Enumerable.Range(0, anchors[0].Row).Reverse().TakeWhile(i => !rows[i].IsInList && !(rows[i].IsProse && rows[i].IsInParagraph)).Count();
        firstLead = Math.Min(firstLead, 4);
        List<JobDraft> drafts = [];
        for (var a = 0; a < anchors.Count; a++)
        {
            drafts.Add(new() { Anchor = rows[anchors[a].Row], Date = anchors[a].Date });
        }

        drafts[0].Lead.AddRange(rows.Skip(anchors[0].Row - firstLead).Take(firstLead));
        for (var a = 0; a < anchors.Count; a++)
        {
            var from = anchors[a].Row + 1;
            var to = a + 1 < anchors.Count ? anchors[a + 1].Row : rows.Count;
            Share(rows.GetRange(from, to - from), drafts[a], a + 1 < anchors.Count ? drafts[a + 1] : null, firstLead);
        }

        return drafts;
    }

    // The rows between two dates: the rest of the first head, its description, and what stands above the second date.
    private static void Share(List<Row> between, JobDraft before, JobDraft? after, int firstLead)
    {
        var lastBody = between.FindLastIndex(r => r.IsInList || r.IsProse);
        var firstBody = between.FindIndex(r => r.IsInList || r.IsProse);
        int lead;
        if (after is null)
        {
            lead = 0;
        }
        else if (between.Count == 1 && lastBody < 0 && before.Date is { } whole && after.Date is { } role && Employers.Holds(whole.Span, role.Span) && TitleNouns.Score(between[0].Text) >= 0.7)
        {
            // A role over its own time, under an employer with the time of all of them.
            lead = 1;
        }
        else if (lastBody >= 0)
        {
            lead = Math.Min(between.Count - 1 - lastBody, firstLead == 0 && !GroupHead(between, lastBody) ? 0 : Math.Max(firstLead, 1));
            // The blurb on an employer stands between the employer and the first role.
            if (lead == 0 && firstLead > 1 && lastBody == between.Count - 1 && !between[lastBody].IsInList && lastBody > firstBody && IsHeadOfGroup(between, lastBody))
            {
                lead = 2;
            }
        }
        else
        {
            var tailExpected = firstLead > 0 ? Math.Max(0, between.Count - firstLead) : between.Count;
            lead = between.Count - tailExpected;
        }

        var body = between.GetRange(0, between.Count - lead);
        var start = body.FindIndex(r => r.IsInList || r.IsProse);
        start = start < 0 ? Math.Min(body.Count, 3) : start;
        before.Tail.AddRange(body.Take(start));
        before.Body.AddRange(body.Skip(start));
        after?.Lead.AddRange(between.Skip(between.Count - lead));
    }

    // Without a list above the blurb, the row before it must look like a head: bold, or unlike prose.
    private static bool IsHeadOfGroup(List<Row> between, int blurb)
        => blurb > 0 && !between[blurb - 1].IsInList && !between[blurb - 1].IsProse;

    private static bool GroupHead(List<Row> between, int lastBody)
        => between.Skip(lastBody + 1).Any(r => r.First.AllBold || OrganisationWords.Score(r.Text) > 0.5 || TitleNouns.Score(r.Text) > 0.5);

    // Without dates, a head is what stands between descriptions.
    private static List<JobDraft> Undated(List<Row> rows)
    {
        List<JobDraft> drafts = [];
        foreach (var row in rows)
        {
            var isBody = row.IsInList || row.IsProse;
            if (!isBody && (drafts.Count == 0 || drafts[^1].Body.Count > 0))
            {
                drafts.Add(new());
            }

            if (drafts.Count > 0)
            {
                (isBody ? drafts[^1].Body : drafts[^1].Lead).Add(row);
            }
        }

        return [.. drafts.Where(d => d.Lead.Count <= 4)];
    }

    // "March 2019 –" over "June 2021": a stretch of time set over two lines.
    private static List<Row> Merged(List<Row> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (rows[i].Cells.Count == 1 && rows[i].Text.TrimEnd()[^1] is '–' or '-' or '—' && rows[i].Dates.Count == 1 && rows[i].Dates[0].Span.Current
                && rows[i].Dates[0].Span.Length >= rows[i].Text.Length - 1)
            {
                var next = rows.FindIndex(i + 1, r => Math.Abs(r.First.Box.X - rows[i].First.Box.X) < 3 && r.First.Page == rows[i].First.Page && r.First.Text.Length < 22);
                var both = next < 0 || next > i + 3 ? null : rows[i].First.Text + " " + rows[next].First.Text;
                if (both is not null && DateSpans.In(both) is [{ IsRange: true } span] && span.Length == both.Length)
                {
                    var line = new Line(rows[i].First.Page, [.. rows[i].First.Words, .. rows[next].First.Words], null, rows[i].First.Row, rows[i].First.Block);
                    var rest = rows[next].Cells.Skip(1).ToList();
                    rows[i] = new([line], false, false);
                    if (rest.Count > 0)
                    {
                        rows[next] = new(rest, false, false);
                    }
                    else
                    {
                        rows.RemoveAt(next);
                    }
                }
            }
        }

        return rows;
    }
}
