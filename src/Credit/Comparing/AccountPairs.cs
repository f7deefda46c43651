using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Comparing;

/// <summary>Finds for each account of an earlier report the same one in a later report of that bureau.</summary>
internal static class AccountPairs
{
    /// <returns>For each account before, the number of the account after; -1 where there is none.</returns>
    public static int[] Of(IReadOnlyList<Account> before, IReadOnlyList<Account> after)
    {
        var pairs = Enumerable.Repeat(-1, before.Count).ToArray();
        var taken = new HashSet<int>();
        // The surest first, so that of twins each finds its own.
        var candidates = from b in Enumerable.Range(0, before.Count)
                         from a in Enumerable.Range(0, after.Count)
                         let weight = AccountMatch.Weight(before[b], after[a], atOnce: false)
                         where weight >= AccountMatch.Threshold
                         orderby weight descending, Math.Abs(b - a), b
                         select (b, a);
        foreach (var (b, a) in candidates)
        {
            if (pairs[b] < 0 && taken.Add(a))
            {
                pairs[b] = a;
            }
        }

        Renumbered(before, after, pairs, taken);
        return pairs;
    }

    // A card that was lost, or an entry whose day of opening or kind was put right, keeps all else: the same lender, and what no two accounts of one person share by chance.
    private static void Renumbered(IReadOnlyList<Account> before, IReadOnlyList<Account> after, int[] pairs, HashSet<int> taken)
    {
        var candidates = (from b in Enumerable.Range(0, before.Count)
                          where pairs[b] < 0
                          from a in Enumerable.Range(0, after.Count)
                          where !taken.Contains(a) && IsSameButForOne(before[b], after[a])
                          select (b, a)).ToList();
        foreach (var (b, a) in candidates.Where(c => candidates.Count(d => d.b == c.b) == 1 && candidates.Count(d => d.a == c.a) == 1))
        {
            (pairs[b], _) = (a, taken.Add(a));
        }
    }

    private static bool IsSameButForOne(Account a, Account b)
    {
        if (!AccountMatch.SameName(a.Creditor, b.Creditor) || (a.Kind is AccountKind.Collection != b.Kind is AccountKind.Collection))
        {
            return false;
        }

        var (front, back) = MaskedNumber.Agreement(MaskedNumber.Of(a.Number), MaskedNumber.Of(b.Number));
        var number = front >= 0 && back >= 0 && (front >= 6 || back >= 4);
        var opened = a.Opened is { } x && b.Opened is { } y && x == y && x.Day is not null;
        var sum = (a.OriginalAmount ?? a.CreditLimit ?? a.HighBalance) is > 0 and var p && (b.OriginalAmount ?? b.CreditLimit ?? b.HighBalance) == p;
        var history = a.History.Count >= 6 && b.History.Count >= 6 && a.History.Count(m => b.History.Contains(m)) >= 6;
        return (number && (opened || sum || history)) || (opened && sum && history && a.Kind == b.Kind);
    }
}
