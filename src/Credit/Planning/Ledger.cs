namespace Prospect.Credit.Planning;

/// <summary>Keeps the books of some debts month by month, in cents: interest, what is due, what is past due, and then the money that is left, in the order that a strategy gives.</summary>
internal static class Ledger
{
    /// <param name="debts">At least one.</param>
    /// <param name="budget">Cents a month; the scheduled payments of loans are paid besides, and what they free once a loan is paid goes to the other debts, so that every strategy spends the same.</param>
    /// <param name="months">How many.</param>
    /// <param name="strategy">Where the money goes that is left; null where none is spent.</param>
    public static Course Run(IReadOnlyList<Debt> debts, long budget, int months, Strategy? strategy)
    {
        var count = debts.Count;
        var (owed, behind) = (new long[count], new long[count]);
        var loans = 0L;
        for (var i = 0; i < count; i++)
        {
            (owed[i], behind[i]) = (debts[i].Owed, debts[i].Behind);
            loans += debts[i].IsLoan ? debts[i].Scheduled(owed[i], debts[i].Interest(owed[i])) : 0;
        }

        var course = new Course(months);
        for (var month = 0; month < months; month++)
        {
            var (left, freed, minimums, extra) = (budget, loans, 0L, new long[count]);
            for (var i = 0; i < count; i++)
            {
                if (owed[i] == 0)
                {
                    continue;
                }

                var debt = debts[i];
                var interest = debt.Interest(owed[i]);
                var due = debt.Scheduled(owed[i], interest);
                var paid = debt.IsLoan ? due : Math.Min(due, left);
                owed[i] += interest - paid;
                (left, freed) = debt.IsLoan ? (left, freed - paid) : (left - paid, freed);
                minimums += debt.IsLoan ? 0 : due;
                behind[i] = Math.Min(behind[i] + due - paid, owed[i]);
                course.InterestCents += interest;
            }

            course.IsShort |= minimums > budget;
            left = CatchUp(owed, behind, left + freed);
            strategy?.Spend(debts, owed, extra, left);
            for (var i = 0; i < count; i++)
            {
                behind[i] = Math.Min(behind[i], owed[i]);
            }

            course.Add(owed, behind, extra, minimums);
        }

        return course;
    }

    // What is past due comes before any saving; the smallest first, so that as many accounts as may be are current again.
    private static long CatchUp(long[] owed, long[] behind, long left)
    {
        while (left > 0)
        {
            var least = -1;
            for (var i = 0; i < behind.Length; i++)
            {
                least = behind[i] > 0 && (least < 0 || behind[i] < behind[least]) ? i : least;
            }

            if (least < 0)
            {
                break;
            }

            var paid = Math.Min(behind[least], left);
            (owed[least], behind[least], left) = (owed[least] - paid, behind[least] - paid, left - paid);
        }

        return left;
    }
}

/// <summary>What became of the debts, month by month. In dollars for whoever looks at it.</summary>
internal sealed class Course(int months)
{
    private readonly List<long[]> owed = new(months), behind = new(months), extra = new(months);
    private readonly List<long> minimums = new(months);

    /// <summary>All interest of all months, cents.</summary>
    public long InterestCents { get; set; }

    public decimal Interest => InterestCents / 100m;

    /// <summary>True where the budget did not reach for what was due.</summary>
    public bool IsShort { get; set; }

    public int Months => owed.Count;

    /// <summary>What is owed at the end, cents.</summary>
    public long[] End => owed[^1];

    /// <summary>What is owed after a month, for each debt.</summary>
    public decimal[] Owed(int month) => Dollars(owed[month]);

    /// <summary>What is still past due after a month.</summary>
    public decimal[] Behind(int month) => Dollars(behind[month]);

    /// <summary>What was paid beyond what was due.</summary>
    public decimal[] Extra(int month) => Dollars(extra[month]);

    /// <summary>What is due on other debts than loans in a month.</summary>
    public decimal Minimum(int month) => minimums[month] / 100m;

    public void Add(long[] owedNow, long[] behindNow, long[] extraNow, long minimum)
    {
        owed.Add([.. owedNow]);
        behind.Add([.. behindNow]);
        extra.Add(extraNow);
        minimums.Add(minimum);
    }

    private static decimal[] Dollars(long[] cents) => Array.ConvertAll(cents, c => c / 100m);
}
