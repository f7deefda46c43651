using Prospect.Credit.Checking;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;
using Prospect.Kernel;

namespace Prospect.Credit.Planning;

/// <summary>Steps that cost nothing: dispute what looks wrong, let inquiries age.</summary>
internal static class OtherSteps
{
    public static IEnumerable<PlanStep> Of(CreditProfile profile, IReadOnlyList<Finding> findings, DateOnly today, ReportScorer scorer)
        => [.. Dispute(profile, findings, today, scorer), .. LetAge(profile, today, scorer)];

    private static IEnumerable<PlanStep> Dispute(CreditProfile profile, IReadOnlyList<Finding> findings, DateOnly today, ReportScorer scorer)
    {
        // Several faults of one account go into one letter.
        var (disputed, now) = (new HashSet<AccountRef>(), scorer.Score(profile));
        foreach (var finding in findings.Where(f => f.Severity >= Severity.Medium || f.Inquiry is not null))
        {
            if (finding.Accounts.Count > 0 && !finding.Accounts.Any(disputed.Add))
            {
                continue;
            }

            var after = finding.Inquiry is { } inquiry ? profile with { HardInquiries = [.. profile.HardInquiries.Where(i => i != inquiry)] } : profile.Without([.. finding.Accounts.TakeLast(1)]);
            yield return new(0, "dispute", null, today.AddDays(30), finding.Accounts.Count == 0 && finding.Inquiry is null ? new(0, 0) : Gain.UpTo(scorer.Score(after) - now),
                $"Dispute this with the bureau, which has 30 days to look into it (15 USC 1681i(a)(1)): {finding.Text}");
        }
    }

    private static IEnumerable<PlanStep> LetAge(CreditProfile profile, DateOnly today, ReportScorer scorer)
    {
        var since = profile.AsOf.Later(months: -12);
        var recent = profile.HardInquiries.Where(i => i.Date?.Last >= since).Select(i => i.Date!.Value.Last).ToList();
        if (recent.Count == 0)
        {
            yield break;
        }

        var when = recent.Max().Later(months: 12, days: 1);
        var by = when > today ? when : today.AddDays(1);
        var gain = scorer.Score(profile with { HardInquiries = [.. profile.HardInquiries.Where(i => i.Date?.Last < since)] }) - scorer.Score(profile);
        if (gain >= 1)
        {
            yield return new(0, "wait", null, by, Gain.Around(gain),
                $"Apply for nothing new until {PartialDate.Of(by).InWords()}. By then every hard inquiry is more than a year old and no longer counts for most scores.");
        }
    }
}
