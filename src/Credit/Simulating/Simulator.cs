using Prospect.Credit.Checking;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>Does to reports what a person thinks of doing, and judges them before and after.</summary>
public static class Simulator
{
    /// <summary>The most actions of one simulation.</summary>
    public const int Most = 100;

    /// <param name="reports">Of one person, at least one.</param>
    /// <param name="actions">In their order, written as <see cref="ActionGrammar.Forms"/> shows; none changes nothing.</param>
    /// <param name="today">Stands for the date of reports that show none.</param>
    /// <param name="scorer">What judges; that which the program ships where it is null.</param>
    /// <returns>Before and after; or <c>usage</c> with every fault of the actions.</returns>
    public static Result<Simulation> Simulate(IReadOnlyList<CreditReport> reports, IReadOnlyList<string> actions, DateOnly today, ReportScorer? scorer = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(actions);
        if (actions.Count > Most)
        {
            return new Error("usage", $"At most {Most} actions are taken together.");
        }

        scorer ??= ReportScorer.Shipped;
        var merged = AccountMerger.Merge(reports);
        var before = CreditProfile.Of(reports, merged, today);
        var (grammar, now, faults) = (new ActionGrammar(reports, before), before, new List<string>());
        var (taken, done, waited) = (new List<ActionTaken>(), new List<CreditAction>(), 0);
        foreach (var spec in actions)
        {
            var (action, fault) = grammar.Read(spec);
            if ((fault ?? action!.Fault(now)) is { } wrong)
            {
                faults.Add($"{spec}: {wrong}.");
                continue;
            }

            if (action is Wait wait && (waited += wait.Months) > ActionGrammar.LongestWait)
            {
                faults.Add($"{spec}: more than {ActionGrammar.LongestWait} months would pass in all.");
                continue;
            }

            var next = action!.Apply(now);
            taken.Add(new(spec, action.Word, action.Text(now), action.Cost(now), Gain.Around(scorer.Score(next) - scorer.Score(now))));
            done.Add(action);
            now = next;
        }

        if (faults.Count > 0)
        {
            return new Error("usage", string.Join(' ', faults));
        }

        var whole = Gain.Around(scorer.Score(now) - scorer.Score(before));
        var (was, becomes) = (State(before, ReportChecker.Check(reports, today), scorer), State(now, Findings(reports, done, before, today), scorer));
        return new Simulation(reports, taken, was, becomes, new(whole.Low, whole.High, Gain.Basis), [.. Moved(was.Factors, becomes.Factors)]) { ProfileBefore = before, ProfileAfter = now };
    }

    private static SimulatedState State(CreditProfile profile, IReadOnlyList<Finding> findings, ReportScorer scorer)
    {
        var judged = scorer.Judge(profile);
        return new(profile.AsOf, judged.Estimate, judged.Factors, findings) { Centre = judged.Centre };
    }

    // Contributions are whole points that add up; a point may pass from one factor to another without anything having happened to either.
    private static IEnumerable<FactorMove> Moved(IReadOnlyList<Factor> before, IReadOnlyList<Factor> after)
        => before.Join(after, b => b.Name, a => a.Name, (b, a) => new FactorMove(b.Name, b.Value, a.Value, a.Contribution - b.Contribution, a.Text))
            .Where(m => m.Before != m.After || Math.Abs(m.Contribution) > 1).OrderByDescending(m => Math.Abs(m.Contribution));

    // The rules look at each bureau's report, so each is changed as the whole is.
    private static IReadOnlyList<Finding> Findings(IReadOnlyList<CreditReport> reports, List<CreditAction> actions, CreditProfile profile, DateOnly today)
    {
        if (actions.Count == 0)
        {
            return ReportChecker.Check(reports, today);
        }

        var shown = profile.Accounts.Select(a => a.At).ToHashSet();
        var groups = AccountMerger.Groups(reports).ToDictionary(g => g.First(shown.Contains));
        var alone = reports.Select((report, r) => actions.Aggregate(Alone(report, r, profile.AsOf), (now, action) => Apply(now, action, r, groups))).ToList();
        var after = reports.Select((report, r) => report with
        {
            ReportDate = PartialDate.Of(alone[r].AsOf),
            Accounts = [.. alone[r].Accounts.Select(a => a.Account)],
            Inquiries = [.. report.Inquiries.Where(i => i.Kind is not InquiryKind.Hard), .. alone[r].HardInquiries],
            PublicRecords = alone[r].PublicRecords,
        }).ToList();
        return [.. ReportChecker.Check(after, today).Select(f => f with { Accounts = [.. f.Accounts.Select(a => alone[a.Report].Accounts[a.Account].At)] })];
    }

    private static CreditProfile Alone(CreditReport report, int number, DateOnly day)
        => new([.. report.Accounts.Select((a, i) => new ProfileAccount(new(number, i), a))], [.. report.Inquiries.Where(i => i.Kind is InquiryKind.Hard)], report.PublicRecords, report.ReportDate?.Last ?? day);

    private static CreditProfile Apply(CreditProfile now, CreditAction action, int report, Dictionary<AccountRef, IReadOnlyList<AccountRef>> groups)
    {
        if (action.About is { Report: >= 0 } about)
        {
            var here = groups[about].Where(a => a.Report == report).Select(a => (AccountRef?)a).FirstOrDefault();
            if (here is not { } at)
            {
                return now;
            }

            action = action.For(at);
        }

        // A bureau may show the account otherwise, so that there is nothing to do to it there.
        return action.Fault(now) is null ? action.Apply(now) : now;
    }
}
