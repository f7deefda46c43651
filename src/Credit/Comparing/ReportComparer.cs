using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Comparing;

/// <summary>Compares reports of one person over time: what opened, closed, moved, was corrected, went away or came back.</summary>
public static class ReportComparer
{
    /// <param name="reports">Of one person, in any order. Reports of one bureau are compared, each with the one before it by date; undated ones keep their order.</param>
    /// <returns>A comparison for each report that has one of the same bureau before it.</returns>
    public static IReadOnlyList<ReportChange> Compare(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var changes = new List<ReportChange>();
        foreach (var bureau in reports.Select((report, i) => (Report: report, Index: i)).GroupBy(r => r.Report.Bureau))
        {
            var ordered = bureau.OrderBy(r => r.Report.ReportDate?.First ?? DateOnly.MinValue).ThenBy(r => r.Index).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                changes.Add(Compare(ordered[i - 1], ordered[i], [.. ordered.Take(i - 1).Select(r => r.Report)]));
            }
        }

        return changes;
    }

    private static ReportChange Compare((CreditReport Report, int Index) before, (CreditReport Report, int Index) after, List<CreditReport> older)
    {
        var pairs = Pairs(before.Report.Accounts, after.Report.Accounts);
        var accounts = new List<AccountChange>();
        for (var a = 0; a < after.Report.Accounts.Count; a++)
        {
            var now = after.Report.Accounts[a];
            var b = pairs.FindIndex(p => p == a);
            if (b < 0)
            {
                accounts.Add(new(Arrival(now, before.Report, older), null, new(after.Index, a), now.Creditor, []));
                continue;
            }

            var fields = FieldChanges.Of(before.Report.Accounts[b], now).ToList();
            accounts.Add(new(Kind(before.Report.Accounts[b], now, fields), new(before.Index, b), new(after.Index, a), now.Creditor, fields));
        }

        for (var b = 0; b < pairs.Count; b++)
        {
            if (pairs[b] < 0)
            {
                accounts.Add(new(Change.Gone, new(before.Index, b), null, before.Report.Accounts[b].Creditor, []));
            }
        }

        return new(after.Report.Bureau, before.Index, after.Index, accounts,
            Without(after.Report.Inquiries, before.Report.Inquiries, i => (i.Creditor, i.Date, i.Kind)), Without(before.Report.Inquiries, after.Report.Inquiries, i => (i.Creditor, i.Date, i.Kind)),
            Without(after.Report.PublicRecords, before.Report.PublicRecords, r => (r.Kind, r.Filed)), Without(before.Report.PublicRecords, after.Report.PublicRecords, r => (r.Kind, r.Filed)));
    }

    private static Change Kind(Account before, Account after, List<FieldChange> fields)
        => fields.Count == 0 ? Change.Unchanged
            : after.Status is AccountStatus.Transferred && before.Status is not AccountStatus.Transferred ? Change.Moved
            : IsOpen(before) && !IsOpen(after) ? Change.Closed
            : fields.Exists(f => f.IsOfThePast) ? Change.Corrected
            : Change.Changed;

    private static bool IsOpen(Account account) => account.Status is AccountStatus.Open;

    private static Change Arrival(Account now, CreditReport before, List<CreditReport> older)
    {
        if (older.Exists(r => r.Accounts.Any(a => AccountMatch.Strength(a, now) > 0)))
        {
            return Change.CameBack;
        }

        // The same loan under another roof: opened the same day for the same sum, by an account that the earlier report had.
        if (before.Accounts.Any(a => a.Kind == now.Kind && a.Opened is { } x && now.Opened is { } y && x == y && x.Day is not null && (a.OriginalAmount ?? a.HighBalance) is { } sum && sum == (now.OriginalAmount ?? now.HighBalance)
            && !AccountMatch.SameName(a.Creditor, now.Creditor)))
        {
            return Change.Moved;
        }

        return now.Opened is { } opened && before.ReportDate is { } date && opened.Last < date.First ? Change.Appeared : Change.Opened;
    }

    // For each account before, the account after that is the same; -1 where there is none. The surest pairs are made first.
    private static List<int> Pairs(IReadOnlyList<Account> before, IReadOnlyList<Account> after)
    {
        var pairs = Enumerable.Repeat(-1, before.Count).ToList();
        var candidates = from b in Enumerable.Range(0, before.Count)
                         from a in Enumerable.Range(0, after.Count)
                         let strength = AccountMatch.Strength(before[b], after[a])
                         where strength > 0
                         orderby strength descending, Math.Abs(b - a), b
                         select (b, a);
        foreach (var (b, a) in candidates)
        {
            if (pairs[b] < 0 && !pairs.Contains(a))
            {
                pairs[b] = a;
            }
        }

        return pairs;
    }

    private static List<T> Without<T, TKey>(IReadOnlyList<T> of, IReadOnlyList<T> without, Func<T, TKey> key) where TKey : notnull
    {
        var left = without.GroupBy(key).ToDictionary(g => g.Key, g => g.Count());
        return [.. of.Where(x => !(left.TryGetValue(key(x), out var count) && count > 0 && (left[key(x)] = count - 1) >= 0))];
    }
}
