using Prospect.Credit.Reports;

namespace Prospect.Credit.Merging;

/// <summary>Finds the accounts that several bureaus report, so that a debt counts once.</summary>
public static class AccountMerger
{
    /// <param name="reports">Of one person, in any order; accounts of the same bureau are never taken for one.</param>
    public static IReadOnlyList<MergedAccount> Merge(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return [.. Groups(reports).Where(g => g.Count > 1).Select(g => new MergedAccount(g, [.. BureauDifferences.Of(reports, g)]))];
    }

    /// <summary>Every account once: groups of those that are one, and the others alone.</summary>
    public static IReadOnlyList<IReadOnlyList<AccountRef>> Groups(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.SelectMany((report, r) => report.Accounts.Select((_, a) => new AccountRef(r, a))).ToList();
        var groups = all.ToDictionary(at => at, at => new List<AccountRef> { at });
        // The surest pairs first, so that of twins each finds its own; an account joins where it is foreign to none.
        foreach (var (x, y) in Pairs(reports, all))
        {
            var (one, other) = (groups[x], groups[y]);
            if (one != other && !one.Exists(m => other.Exists(n => reports[m.Report].Bureau == reports[n.Report].Bureau || Weight(reports, m, n) < 0)))
            {
                one.AddRange(other);
                other.ForEach(at => groups[at] = one);
            }
        }

        return [.. all.Where(at => groups[at].Min(Order) == Order(at)).Select(at => groups[at].OrderBy(Order).ToList())];
    }

    private static (int, int) Order(AccountRef at) => (at.Report, at.Account);

    private static IEnumerable<(AccountRef, AccountRef)> Pairs(IReadOnlyList<CreditReport> reports, List<AccountRef> all)
        => from x in all
           from y in all
           where x.Report < y.Report && reports[x.Report].Bureau != reports[y.Report].Bureau
           let weight = Weight(reports, x, y)
           where weight >= AccountMatch.Threshold
           orderby weight descending, Math.Abs(x.Account - y.Account), x.Report, x.Account, y.Report, y.Account
           select (x, y);

    private static double Weight(IReadOnlyList<CreditReport> reports, AccountRef a, AccountRef b)
        => AccountMatch.Weight(reports[a.Report].Accounts[a.Account], reports[b.Report].Accounts[b.Account], atOnce: true);
}
