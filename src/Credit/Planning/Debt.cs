using Prospect.Credit.Checking;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;

namespace Prospect.Credit.Planning;

/// <summary>A debt that the plan may pay.</summary>
/// <param name="At">The account.</param>
/// <param name="Account">As reported.</param>
/// <param name="Rate">Percent a year.</param>
/// <param name="Due">Whether a payment is due each month.</param>
/// <param name="IsLoan">Its scheduled payment runs besides the budget.</param>
internal sealed record Debt(AccountRef At, Account Account, decimal Rate, bool Due, bool IsLoan)
{
    public decimal Balance => Account.Balance!.Value;

    /// <summary>What is owed, cents.</summary>
    public long Owed { get; } = MonthlyCourse.Cents(Account.Balance);

    /// <summary>What is past due, cents; nothing on a debt gone bad, of which all is.</summary>
    public long Behind { get; } = Due ? Math.Min(MonthlyCourse.Cents(Account.PastDue), MonthlyCourse.Cents(Account.Balance)) : 0;

    private readonly long payment = MonthlyCourse.Cents(Account.MonthlyPayment);

    /// <summary>The rate in hundredths of a percent.</summary>
    public int Hundredths { get; } = MonthlyCourse.Hundredths(Rate);

    /// <summary>Interest of a month on so much, cents.</summary>
    public long Interest(long owed) => MonthlyCourse.Interest(owed, Hundredths);

    /// <summary>What is due on so much with its interest, cents.</summary>
    public long Scheduled(long owed, long interest) => Due ? MonthlyCourse.Scheduled(Account.Kind, payment, owed, interest) : 0;

    /// <summary>What the person owes, in the order of the reports. What looks gravely wrong about a debt gone bad is to be disputed before a dollar is paid on it.</summary>
    public static IReadOnlyList<Debt> Of(CreditProfile profile, IReadOnlyList<Finding> findings, PlanWish wish)
    {
        var doubted = findings.Where(f => f.Severity is Severity.High).SelectMany(f => f.Accounts).ToHashSet();
        return
        [
            .. profile.Accounts
                .Where(a => a.Account is { Balance: > 0, Responsibility: not (Responsibility.Authorized or Responsibility.Terminated), Status: not (AccountStatus.Paid or AccountStatus.Transferred) } && !(a.IsDerogatory && doubted.Contains(a.At)))
                .Select(a => new Debt(a.At, a.Account, wish.Rates.TryGetValue(a.At, out var known) ? known : a.IsDerogatory ? 0 : AssumedRates.Of(a.Account.Kind), !a.IsDerogatory,
                    !a.IsDerogatory && a.Account.Kind is AccountKind.Installment or AccountKind.Auto or AccountKind.Student or AccountKind.Mortgage)),
        ];
    }
}
