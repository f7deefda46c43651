using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>A report under examination.</summary>
/// <param name="Index">Its place among the reports given.</param>
/// <param name="Report">The report.</param>
/// <param name="AsOf">The day for which it holds: its own date, or the date handed in where it shows none.</param>
internal sealed record Examined(int Index, CreditReport Report, DateOnly AsOf)
{
    public IEnumerable<(AccountRef At, Account Account)> Accounts => Report.Accounts.Select((account, i) => (new AccountRef(Index, i), account));

    /// <summary>True where a date is known to lie before another, however vague they are.</summary>
    public static bool Before(PartialDate? a, PartialDate? b) => a is { } x && b is { } y && x.Last < y.First;
}

/// <summary>One kind of fault that a report may have.</summary>
internal abstract class Rule(string name, Severity severity, string law)
{
    protected const string Accuracy = "15 USC 1681s-2(a)(1); 1681e(b)";

    /// <summary>Every rule, the gravest first.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ObsoleteNegative(), new ObsoletePublicRecord(), new DuplicateDebt(), new PastDueAboveBalance(), new PastDueWithoutBalance(), new LateAfterClosing(),
        new ImpossibleDates(), new StatusAgainstHistory(), new PaidWithBalance(), new ClosedWithBalance(), new MissingLimit(), new StaleInquiry(),
    ];

    public abstract IEnumerable<Finding> Check(Examined report);

    protected Finding About(AccountRef at, Account account, string text, params IReadOnlyList<string> fields) => new(name, severity, [at], text, law, Places(account, fields));

    protected Finding About(IReadOnlyList<AccountRef> accounts, string text, IReadOnlyList<Evidence> evidence) => new(name, severity, accounts, text, law, evidence);

    protected static IReadOnlyList<Evidence> Places(Account account, params IReadOnlyList<string> fields) => [.. fields.Where(account.Evidence.ContainsKey).Select(f => account.Evidence[f])];
}
