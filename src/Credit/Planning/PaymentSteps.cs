using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;
using Prospect.Kernel;

namespace Prospect.Credit.Planning;

/// <summary>Puts a course of payments in words, dated.</summary>
internal sealed class PaymentSteps(CreditProfile profile, IReadOnlyList<Debt> debts, decimal budget, DateOnly today, ReportScorer scorer)
{
    /// <summary>What is past due, what is due, and what goes beyond.</summary>
    public IEnumerable<PlanStep> Of(Course course, Course least, Outlook outlook)
        => course.IsShort ? [Help(course), .. BringCurrent(course)] : [.. BringCurrent(course), .. Minimums(course), .. PayDown(course, least, outlook)];

    private PlanStep Help(Course course)
        => new(0, "ask-for-help", null, today.AddDays(7), new(0, 0),
            $"What is due each month is about {Money.Usd(Math.Round(course.Minimum(0)))}, and your budget is {Money.Usd(budget)}. Before a payment is missed, ask the creditors for a hardship plan; a nonprofit credit counselor helps with that at little or no cost. Pay what keeps a roof, power and the way to work first.");

    private IEnumerable<PlanStep> BringCurrent(Course course)
    {
        var now = profile;
        foreach (var i in Enumerable.Range(0, debts.Count).Where(i => debts[i].Due && debts[i].Account.PastDue > 0).OrderBy(i => FirstMonth(course, i)).ThenByDescending(i => debts[i].Account.PastDue))
        {
            var (due, left, month) = (Math.Min(debts[i].Account.PastDue!.Value, debts[i].Balance), course.Behind(course.Months - 1)[i], FirstMonth(course, i));
            var (amount, after) = (Math.Max(0, due - left), now.With(debts[i].At, a => a with { PastDue = left }));
            if (amount == 0)
            {
                continue;
            }

            var gain = Gain.Around(scorer.Score(after) - scorer.Score(now));
            now = after;
            yield return new(0, "bring-current", amount, today.AddMonths(month + 1), gain,
                $"Pay {(left > 0 ? $"{Money.Usd(amount)} of the {Money.Usd(due)}" : $"the {Money.Usd(amount)}")} that {debts[i].Account.Creditor} reports as past due, before anything else: each further month behind is a new mark, and worse than the last.");
        }
    }

    private static int FirstMonth(Course course, int debt)
    {
        for (var month = 0; month < course.Months; month++)
        {
            if (course.Behind(month)[debt] == 0)
            {
                return month;
            }
        }

        return course.Months - 1;
    }

    private IEnumerable<PlanStep> Minimums(Course course)
    {
        if (course.Minimum(0) > 0)
        {
            var loans = debts.Any(d => d.IsLoan) ? " The scheduled payments of your loans run on besides." : "";
            yield return new(0, "pay-minimums", course.Minimum(0), today.AddMonths(1), new(0, 0), $"Every month, pay what is due on every account first, about {Money.Usd(Math.Round(course.Minimum(0)))} on the cards to begin with, by automatic payment if you can. Charge nothing new.{loans}");
        }
    }

    private IEnumerable<PlanStep> PayDown(Course course, Course least, Outlook outlook)
    {
        var (last, runs) = (course.Months - 1, Runs(course));
        var owed = least.Owed(last);
        foreach (var (number, run) in runs.Index())
        {
            var before = outlook.Score(last, owed);
            var end = course.Owed(last)[run.Debt];
            owed[run.Debt] = runs.Skip(number + 1).Any(r => r.Debt == run.Debt) ? Math.Max(end, owed[run.Debt] - run.Amount) : end;
            var gain = Gain.Around(Math.Max(0, outlook.Score(last, owed) - before));
            yield return new(0, "pay-down", run.Amount, today.AddMonths(run.To + 1), gain, Text(run, course) + (gain.High == 0 && debts[run.Debt].Rate > 0 ? " This saves interest; it does little for the estimate." : ""));
        }
    }

    /// <summary>Months in a row in which a debt gets more than is due.</summary>
    private List<Payments> Runs(Course course)
    {
        var runs = new List<Payments>();
        for (var i = 0; i < debts.Count; i++)
        {
            Payments? run = null;
            for (var month = 0; month < course.Months; month++)
            {
                var paid = course.Extra(month)[i];
                if (paid == 0)
                {
                    continue;
                }

                if (run is null || run.To < month - 1)
                {
                    runs.Add(run = new(i, month));
                }

                (run.To, run.Amount) = (month, run.Amount + paid);
            }
        }

        return [.. runs.OrderBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.Debt)];
    }

    private string Text(Payments run, Course course)
    {
        var (debt, left) = (debts[run.Debt], course.Owed(run.To)[run.Debt]);
        var until = left == 0 ? "Nothing is left then."
            : debt.Account is { Kind: AccountKind.Revolving, CreditLimit: > 0 and var limit } ? $"{Money.Usd(left)} is left then, {Math.Round(100 * left / limit, MidpointRounding.AwayFromZero):0}% of its limit."
            : $"{Money.Usd(left)} is left then.";
        var months = run.To - run.From + 1;
        var when = months == 1 ? $"{Money.Usd(run.Amount)} on {debt.Account.Creditor} in {Month(run.From)}" : $"{Money.Usd(run.Amount)} on {debt.Account.Creditor} from {Month(run.From)} to {Month(run.To)}, about {Money.Usd(Math.Round(run.Amount / months))} a month";
        var beyond = debt.Due ? $"Beyond what is due, pay {when}. {until}" : $"Pay {when}. {until} First have the collector or creditor show in writing that the debt is yours and the sum right (15 USC 1692g), and ask what will be reported once it is paid.";
        return debt.Account.Kind is AccountKind.Revolving && left > 0 ? beyond + " What counts is the balance on the day of the statement." : beyond;
    }

    private string Month(int month) => PartialDate.Of(today.AddMonths(month + 1)).ToMonth().InWords();

    private sealed class Payments(int debt, int from)
    {
        public int Debt { get; } = debt;
        public int From { get; } = from;
        public int To { get; set; } = from;
        public decimal Amount { get; set; }
    }
}
