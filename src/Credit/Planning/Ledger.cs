using Prospect.Credit.Simulating;

namespace Prospect.Credit.Planning;

/// <summary>Keeps the books of some debts month by month: interest, what is due, what is past due, and then the money that is left, in the order that a strategy gives.</summary>
internal static class Ledger
{
    /// <param name="debts">At least one.</param>
    /// <param name="budget">US dollars a month; the scheduled payments of loans are paid besides, and what they free once a loan is paid goes to the other debts, so that every strategy spends the same.</param>
    /// <param name="months">How many.</param>
    /// <param name="strategy">Where the money goes that is left; null where none is spent.</param>
    public static Course Run(IReadOnlyList<Debt> debts, decimal budget, int months, Strategy? strategy)
    {
        var count = debts.Count;
        var (owed, behind) = (debts.Select(d => d.Balance).ToArray(), debts.Select(d => d.Due ? Math.Min(d.Account.PastDue ?? 0, d.Balance) : 0).ToArray());
        var loans = debts.Where(d => d.IsLoan).Sum(d => MonthlyCourse.Scheduled(d.Account.Kind, d.Account.MonthlyPayment, d.Balance, d.Rate));
        var course = new Course(months);
        for (var month = 0; month < months; month++)
        {
            var (left, freed, minimums, extra) = (budget, loans, 0m, new decimal[count]);
            for (var i = 0; i < count; i++)
            {
                if (owed[i] == 0)
                {
                    continue;
                }

                var debt = debts[i];
                var due = debt.Due ? MonthlyCourse.Scheduled(debt.Account.Kind, debt.Account.MonthlyPayment, owed[i], debt.Rate) : 0;
                var interest = MonthlyCourse.Interest(owed[i], debt.Rate);
                course.Interest += interest;
                owed[i] += interest;
                var paid = debt.IsLoan ? due : Math.Min(due, left);
                owed[i] -= paid;
                (left, freed) = debt.IsLoan ? (left, freed - paid) : (left - paid, freed);
                minimums += debt.IsLoan ? 0 : due;
                behind[i] = Math.Min(behind[i] + due - paid, owed[i]);
            }

            course.IsShort |= minimums > budget;
            left += freed;

            // What is past due comes before any saving; the smallest first, so that as many accounts as may be are current again.
            foreach (var i in Enumerable.Range(0, count).Where(i => behind[i] > 0).OrderBy(i => behind[i]).ToList())
            {
                var paid = Math.Min(behind[i], left);
                (owed[i], behind[i], left) = (owed[i] - paid, behind[i] - paid, left - paid);
            }

            strategy?.Spend(debts, owed, extra, left);
            for (var i = 0; i < count; i++)
            {
                behind[i] = Math.Min(behind[i], owed[i]);
            }

            course.Add(owed, behind, extra, minimums);
        }

        return course;
    }
}

/// <summary>What became of the debts, month by month.</summary>
internal sealed class Course(int months)
{
    private readonly List<decimal[]> owed = new(months), behind = new(months), extra = new(months);
    private readonly List<decimal> minimums = new(months);

    /// <summary>All interest of all months, US dollars.</summary>
    public decimal Interest { get; set; }

    /// <summary>True where the budget did not reach for what was due.</summary>
    public bool IsShort { get; set; }

    /// <summary>What is owed after a month, for each debt.</summary>
    public IReadOnlyList<decimal[]> Owed => owed;

    /// <summary>What is still past due after a month.</summary>
    public IReadOnlyList<decimal[]> Behind => behind;

    /// <summary>What was paid beyond what was due.</summary>
    public IReadOnlyList<decimal[]> Extra => extra;

    /// <summary>What was due on other debts than loans.</summary>
    public IReadOnlyList<decimal> Minimums => minimums;

    public void Add(decimal[] owedNow, decimal[] behindNow, decimal[] extraNow, decimal minimum)
    {
        owed.Add([.. owedNow]);
        behind.Add([.. behindNow]);
        extra.Add(extraNow);
        minimums.Add(minimum);
    }
}
