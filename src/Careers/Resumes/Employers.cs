namespace Prospect.Careers.Resumes;

/// <summary>Finds employers that stand with the time of all roles under them: "Halbrook Valve, Chicago (2012 to present)" over two roles within these years.</summary>
internal static class Employers
{
    private const double Role = 0.7;

    /// <summary>For each draft the number of roles after it that are its own; 0 for a job.</summary>
    public static int[] RolesUnder(IReadOnlyList<JobDraft> drafts, IReadOnlyList<JobHead> heads)
    {
        var under = new int[drafts.Count];
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            if (drafts[i].Body.Count > 0 || drafts[i].Tail.Count > 0 || heads[i].Pieces is not [var only] || TitleNouns.Score(only.Text) >= Role || drafts[i].Date?.Span is not { IsRange: true, Start: not null } whole)
            {
                continue;
            }

            var roles = 0;
            while (i + roles + 1 < drafts.Count && drafts[i + roles + 1] is var role && HasNoEmployer(role) && heads[i + roles + 1].Pieces.Count > 0 && Holds(whole, role.Date?.Span))
            {
                roles++;
            }

            // A single role must look like one.
            under[i] = roles > 1 || (roles == 1 && TitleNouns.Score(heads[i + 1].Pieces[0].Text) >= Role) ? roles : 0;
        }

        return under;
    }

    // Nothing above the row with the dates, or the title alone.
    private static bool HasNoEmployer(JobDraft role)
        => role.Lead.Count == 0 || (role.Lead.Count == 1 && role.Anchor is { } anchor && role.Date is { } date && date.Span.Length >= anchor.Text.Length - 2);

    public static bool Holds(DateSpan whole, DateSpan? part)
        => whole is { IsRange: true, Start: not null } && part is { IsRange: true, Start: { } start } && start.Last >= whole.Start!.Value.First
        && (whole.Current || (whole.End is { } end && part.End is { } last && last.First <= end.Last));
}
