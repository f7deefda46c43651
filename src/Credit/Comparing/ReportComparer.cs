using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Comparing;

/// <summary>Compares reports of one person over time: what opened, closed, moved, was corrected, went away or came back.</summary>
public static class ReportComparer
{
    /// <param name="reports">Of one person, in any order. Reports of one bureau are compared, each with the one before it by date; undated ones keep their order.</param>
    /// <returns>A comparison for each report that has one of the same bureau before it, at least one; or <c>credit.several-people</c>, <c>credit.nothing-to-compare</c>.</returns>
    public static Result<IReadOnlyList<ReportChange>> Compare(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (SamePerson.Stranger(reports) is { } stranger)
        {
            return new Error("credit.several-people", $"{SamePerson.Described(reports, stranger.First)} and {SamePerson.Described(reports, stranger.Second)} are not of one person: {stranger.Why}. Compare reports of the same person.");
        }

        var changes = new List<ReportChange>();
        foreach (var bureau in reports.Select((report, i) => (Report: report, Index: i)).GroupBy(r => r.Report.Bureau))
        {
            var ordered = bureau.OrderBy(r => r.Report.ReportDate?.First ?? DateOnly.MinValue).ThenBy(r => r.Index).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                changes.Add(Compare(ordered[i - 1], ordered[i], [.. ordered.Take(i - 1).Select(r => r.Report)]));
            }
        }

        return changes.Count > 0 ? changes : new Error("credit.nothing-to-compare",
            $"No two of these reports come from one bureau: {string.Join(", ", reports.Select(r => $"{r.Bureau} {r.ReportDate?.ToString() ?? "undated"}"))}. A comparison takes an earlier and a later report of one bureau; reports of different bureaus are set side by side by credit analyse.");
    }

    private static ReportChange Compare((CreditReport Report, int Index) before, (CreditReport Report, int Index) after, List<CreditReport> older)
    {
        var (was, now) = (before.Report, after.Report);
        var pairs = AccountPairs.Of(was.Accounts, now.Accounts);
        var differ = new FieldChanges(was.Layout == now.Layout, was.ReportDate?.MonthNumber);
        var left = Enumerable.Range(0, pairs.Length).Where(b => pairs[b] < 0 || now.Accounts[pairs[b]].Status is AccountStatus.Transferred or AccountStatus.Closed or AccountStatus.Paid || now.Accounts[pairs[b]].Balance is 0).Select(b => was.Accounts[b]).ToList();
        var accounts = new List<AccountChange>();
        for (var a = 0; a < now.Accounts.Count; a++)
        {
            var account = now.Accounts[a];
            var b = Array.IndexOf(pairs, a);
            if (b < 0)
            {
                var arrival = Arrival.Of(account, was, left, older);
                accounts.Add(new(arrival, [arrival], null, new(after.Index, a), account.Creditor, []));
                continue;
            }

            var fields = differ.Of(was.Accounts[b], account).ToList();
            var kinds = Kinds(was.Accounts[b], account, fields).ToList();
            accounts.Add(new(kinds[0], kinds, new(before.Index, b), new(after.Index, a), account.Creditor, fields));
        }

        accounts.AddRange(Enumerable.Range(0, pairs.Length).Where(b => pairs[b] < 0).Select(b => new AccountChange(Change.Gone, [Change.Gone], new(before.Index, b), null, was.Accounts[b].Creditor, [])));
        return new(now.Bureau, before.Index, after.Index, accounts,
            AroundAccounts.Without(now.Inquiries, was.Inquiries), AroundAccounts.Without(was.Inquiries, now.Inquiries),
            AroundAccounts.Without(now.PublicRecords, was.PublicRecords), AroundAccounts.Without(was.PublicRecords, now.PublicRecords), AroundAccounts.Changed(was.PublicRecords, now.PublicRecords),
            AroundAccounts.Person(was, now), AroundAccounts.Scores(was, now));
    }

    private static IEnumerable<Change> Kinds(Account before, Account after, List<FieldChange> fields)
    {
        if (fields.Count == 0)
        {
            yield return Change.Unchanged;
            yield break;
        }

        var handed = after.Status is AccountStatus.Transferred && before.Status is not AccountStatus.Transferred;
        var closed = before.Status is AccountStatus.Open && after.Status is AccountStatus.Closed or AccountStatus.Paid;
        if (handed || closed)
        {
            yield return handed ? Change.Transferred : Change.Closed;
        }

        if (fields.Exists(f => f.IsOfThePast))
        {
            yield return Change.Corrected;
        }

        if (!handed && !closed && fields.Exists(f => !f.IsOfThePast))
        {
            yield return Change.Moved;
        }
    }
}
