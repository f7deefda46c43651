using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>What a person's reports say together, every debt and every inquiry once. What is scored.</summary>
/// <param name="Accounts">Of those that several bureaus report, the one reported last.</param>
/// <param name="HardInquiries">Each creditor and day once.</param>
/// <param name="PublicRecords">Each kind and day of filing once.</param>
/// <param name="AsOf">The day for which the reports hold.</param>
public sealed record CreditProfile(
    IReadOnlyList<ProfileAccount> Accounts, IReadOnlyList<Inquiry> HardInquiries, IReadOnlyList<PublicRecord> PublicRecords, DateOnly AsOf)
{
    public static CreditProfile Of(IReadOnlyList<CreditReport> reports, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Of(reports, AccountMerger.Merge(reports), today);
    }

    internal static CreditProfile Of(IReadOnlyList<CreditReport> reports, IReadOnlyList<MergedAccount> merged, DateOnly today)
    {
        // Of each account the one reported last stands, at the place of the first.
        var stands = merged.ToDictionary(m => m.Accounts[0], m => m.Accounts.Aggregate((x, y) => Freshness(reports, y) > Freshness(reports, x) ? y : x));
        var others = merged.SelectMany(m => m.Accounts.Skip(1)).ToHashSet();
        var accounts = reports.SelectMany((report, r) => report.Accounts.Select((_, a) => new AccountRef(r, a))).Where(at => !others.Contains(at))
            .Select(at => stands.TryGetValue(at, out var standing) ? standing : at).Select(at => new ProfileAccount(at, reports[at.Report].Accounts[at.Account]));
        return new(
            [.. accounts],
            [.. reports.SelectMany(r => r.Inquiries).Where(i => i.Kind is InquiryKind.Hard).DistinctBy(i => (i.Creditor.ToUpperInvariant(), i.Date))],
            [.. reports.SelectMany(r => r.PublicRecords).DistinctBy(p => (p.Kind, p.Filed?.ToMonth()))],
            Day(reports) ?? today);
    }

    /// <summary>The same profile, one account changed.</summary>
    public CreditProfile With(AccountRef at, Func<Account, Account> change)
        => this with { Accounts = [.. Accounts.Select(a => a.At == at ? a with { Account = change(a.Account) } : a)] };

    /// <summary>The same profile without some accounts.</summary>
    public CreditProfile Without(IReadOnlyList<AccountRef> refs) => this with { Accounts = [.. Accounts.Where(a => !refs.Contains(a.At))] };

    private static DateOnly? Day(IReadOnlyList<CreditReport> reports)
        => reports.Select(r => r.ReportDate?.Last).Where(d => d is not null).DefaultIfEmpty(null).Max();

    private static DateOnly Freshness(IReadOnlyList<CreditReport> reports, AccountRef at)
        => reports[at.Report].Accounts[at.Account].Reported?.Last ?? DateOnly.MinValue;
}

/// <summary>An account of a profile, and where it stands in the reports.</summary>
public sealed record ProfileAccount(AccountRef At, Account Account)
{
    private CountedAccount? counted;

    // A copy with another account carries what was counted of the first one; so it is asked whose it is.
    internal CountedAccount Counted => counted is { } known && ReferenceEquals(known.Account, Account) ? known : counted = new(Account);

    /// <summary>By place and account; what was counted of it tells nothing more.</summary>
    public bool Equals(ProfileAccount? other) => other is not null && At == other.At && Account == other.Account;

    public override int GetHashCode() => HashCode.Combine(At, Account);

    /// <summary>What is owed over what may be owed, where the account is an open one that revolves and the report shows both.</summary>
    public decimal? Utilization
        => IsOpenRevolving && Account is { CreditLimit: > 0 and var limit, Balance: { } balance } ? Math.Max(0, balance) / limit : null;

    public bool IsOpenRevolving => Account.Kind is AccountKind.Revolving && Account.Status is AccountStatus.Open;

    /// <summary>True for what a lender reads as a debt gone bad.</summary>
    public bool IsDerogatory => Account.Kind is AccountKind.Collection
        || Account.Status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Repossession or AccountStatus.Foreclosure;

    /// <summary>The places of some fields, those that were read.</summary>
    public IEnumerable<Evidence> Evidence(params IReadOnlyList<string> fields)
        => fields.Where(Account.Evidence.ContainsKey).Select(f => Account.Evidence[f]);

}
