using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Checking;

/// <summary>One kind of fault that reports may have.</summary>
/// <param name="name">A stable word.</param>
/// <param name="severity">How much it matters.</param>
/// <param name="law">The statute, or the source of the rule.</param>
/// <param name="why">Why it matters to the person.</param>
/// <param name="innocent">How it can be so without a fault; what to rule out before anybody is blamed.</param>
internal abstract class Rule(string name, Severity severity, string law, string why, params string[] innocent)
{
    /// <summary>Furnishers may report nothing that they know or have cause to believe is wrong; bureaus follow procedures for the greatest possible accuracy.</summary>
    protected const string Accuracy = "15 USC 1681s-2(a)(1); 1681e(b)";

    /// <summary>Every rule, in the order in which findings of one gravity are told.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ObsoleteNegative(), new ObsoletePublicRecord(), new ReagedAcrossBureaus(), new ReagedSince(), new ReagedByCollector(), new DelinquentAfterPlacement(),
        new DuplicateDebt(), new DuplicateCollection(), new DuplicateAccount(), new DischargedWithBalance(), new OwedBeforeDischarge(), new DeceasedMark(), new AnotherNumber(),
        new PastDueAboveBalance(), new PastDueWithoutBalance(), new LateAfterClosing(), new ImpossibleDates(), new ImpossibleLateness(), new StatusAgainstHistory(),
        new PaidWithBalance(), new PaidCollectionWithBalance(), new TransferredWithBalance(), new ClosedWithBalance(), new ClosedButOpen(), new BalanceAboveHighest(), new MissingLimit(), new StaleReporting(),
        new MissingFirstDelinquency(), new CollectorWithoutCreditor(), new SmallMedicalCollection(), new PaidMedicalCollection(), new YoungMedicalCollection(), new JudgmentOrLien(),
        new StatusApart(), new LatenessApart(), new BalanceApart(), new LimitApart(), new ResponsibilityApart(), new AuthorizedUserNegative(),
        new AnotherName(), new AnotherBirthYear(), new NoAddressInCommon(), new OlderThanThePerson(), new BurstOfAccounts(), new BurstOfInquiries(), new RepeatedInquiry(), new StaleInquiry(),
    ];

    /// <summary>The rule's stable word.</summary>
    public string Name => name;

    public abstract IEnumerable<Finding> Check(Examination all);

    protected Finding About(AccountRef at, Account account, string text, params IReadOnlyList<string> fields) => About([at], text, Places(account, fields));

    protected Finding About(IReadOnlyList<AccountRef> accounts, string text, IReadOnlyList<Evidence> evidence) => new(name, severity, accounts, text, law, evidence) { Why = why, Innocent = innocent };

    /// <summary>Where statements about the consumer stand.</summary>
    protected static IReadOnlyList<Evidence> Places(CreditReport report, params IReadOnlyList<string> fields) => [.. fields.Where(report.Consumer.Evidence.ContainsKey).Select(f => report.Consumer.Evidence[f])];

    protected static IReadOnlyList<Evidence> Places(Account account, params IReadOnlyList<string> fields) => [.. fields.Where(account.Evidence.ContainsKey).Select(f => account.Evidence[f])];
}

/// <summary>A rule that looks at each report by itself.</summary>
/// <inheritdoc/>
internal abstract class ReportRule(string name, Severity severity, string law, string why, params string[] innocent) : Rule(name, severity, law, why, innocent)
{
    public override IEnumerable<Finding> Check(Examination all) => all.Reports.SelectMany(Check);

    public abstract IEnumerable<Finding> Check(Examined report);
}
