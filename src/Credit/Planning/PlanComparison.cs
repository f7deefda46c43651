using Prospect.Credit.Reports;

namespace Prospect.Credit.Planning;

/// <summary>The plan beside what people commonly do with the same money.</summary>
/// <param name="Wish">What the plan is best at.</param>
/// <param name="By">The day at which it ends.</param>
/// <param name="Months">How many months it takes.</param>
/// <param name="Budget">US dollars a month for cards, what is past due and debts gone bad.</param>
/// <param name="BudgetIsAssumed">True where the person named none.</param>
/// <param name="Minimums">What is due on them in the first month, US dollars.</param>
/// <param name="LoanPayments">What is due on loans in the first month, paid besides.</param>
/// <param name="Rates">What each debt is taken to cost.</param>
/// <param name="Strategies">The plan, the avalanche (highest rate first) and the snowball (smallest balance first).</param>
/// <param name="Basis">What the figures rest on.</param>
public sealed record PlanComparison(
    Wish Wish, DateOnly By, int Months, decimal Budget, bool BudgetIsAssumed, decimal Minimums, decimal LoanPayments, IReadOnlyList<DebtRate> Rates, IReadOnlyList<StrategyOutcome> Strategies, string Basis);

/// <summary>What a debt costs.</summary>
/// <param name="Account">The account.</param>
/// <param name="Rate">Percent a year.</param>
/// <param name="IsAssumed">True where the person did not give it.</param>
public sealed record DebtRate(AccountRef Account, decimal Rate, bool IsAssumed);

/// <summary>What becomes of the debts under a strategy.</summary>
/// <param name="Name"><c>plan</c>, <c>avalanche</c> or <c>snowball</c>.</param>
/// <param name="Interest">Interest of all months, US dollars.</param>
/// <param name="Owed">What is owed at the end.</param>
/// <param name="Estimate">The range at the end.</param>
/// <param name="Course">Each month.</param>
public sealed record StrategyOutcome(string Name, decimal Interest, decimal Owed, EstimateThen Estimate, IReadOnlyList<MonthThen> Course);

/// <summary>A range then.</summary>
/// <param name="Low">At least 300.</param>
/// <param name="Middle">What scoring the file as it would be gives.</param>
/// <param name="High">At most 850.</param>
public sealed record EstimateThen(int Low, double Middle, int High)
{
    /// <summary>Always false.</summary>
    public bool IsABureauScore { get; }
}

/// <summary>How things stand after a month.</summary>
/// <param name="On">The day.</param>
/// <param name="Owed">US dollars.</param>
/// <param name="Middle">The middle of the estimate.</param>
public sealed record MonthThen(DateOnly On, decimal Owed, double Middle);
