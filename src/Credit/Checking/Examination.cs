using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>The reports of a person under examination.</summary>
/// <param name="Reports">In their order.</param>
/// <param name="Merged">Accounts that several bureaus report.</param>
/// <param name="OfOnePerson">False where they look like reports of several people; then nothing can be told by comparing them.</param>
internal sealed record Examination(IReadOnlyList<Examined> Reports, IReadOnlyList<MergedAccount> Merged, bool OfOnePerson)
{
    /// <summary>Each account that several bureaus report, as each of them reports it.</summary>
    public IEnumerable<IReadOnlyList<(AccountRef At, Account Account, Bureau Bureau)>> Shared
        => OfOnePerson ? Merged.Select(m => (IReadOnlyList<(AccountRef, Account, Bureau)>)[.. m.Accounts.Select(at => (at, this[at], Reports[at.Report].Report.Bureau))]) : [];

    public Account this[AccountRef at] => Reports[at.Report].Report.Accounts[at.Account];

    public static Examination Of(IReadOnlyList<CreditReport> reports, DateOnly today, IReadOnlyList<MergedAccount> merged, bool ofOnePerson)
        => new([.. reports.Select((report, i) => new Examined(i, report, report.ReportDate?.Last ?? today))], merged, ofOnePerson);
}

/// <summary>A report under examination.</summary>
/// <param name="Index">Its place among the reports given.</param>
/// <param name="Report">The report.</param>
/// <param name="AsOf">The day for which it holds: its own date, or the date handed in where it shows none.</param>
internal sealed record Examined(int Index, CreditReport Report, DateOnly AsOf)
{
    public IEnumerable<(AccountRef At, Account Account)> Accounts => Report.Accounts.Select((account, i) => (new AccountRef(Index, i), account));

    /// <summary>True where a date is known to lie before another, however vague they are.</summary>
    public static bool Before(PartialDate? a, PartialDate? b) => a is { } x && b is { } y && x.Last < y.First;

    /// <summary>True for a debt gone bad.</summary>
    public static bool IsBad(Account account) => account.Kind is AccountKind.Collection
        || account.Status is AccountStatus.ChargedOff or AccountStatus.Collection or AccountStatus.Repossession or AccountStatus.Foreclosure;

    /// <summary>True where one of the words stands in the status or a remark.</summary>
    public static bool Says(Account account, params IReadOnlyList<string> words)
        => account.Remarks.Append(account.StatusText ?? "").Any(r => words.Any(w => r.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
