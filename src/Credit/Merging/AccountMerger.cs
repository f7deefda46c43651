using System.Text.Json.Nodes;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Merging;

/// <summary>Finds the accounts that several bureaus report, so that a debt counts once.</summary>
public static class AccountMerger
{
    /// <param name="reports">Of one person, in any order; accounts of the same bureau are never taken for one.</param>
    public static IReadOnlyList<MergedAccount> Merge(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return [.. Groups(reports).Where(g => g.Count > 1).Select(g => new MergedAccount(g, [.. Differences(reports, g)]))];
    }

    /// <summary>Every account once: groups of those that are one, and the others alone.</summary>
    public static IReadOnlyList<IReadOnlyList<AccountRef>> Groups(IReadOnlyList<CreditReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var groups = new List<List<AccountRef>>();
        for (var r = 0; r < reports.Count; r++)
        {
            var taken = new HashSet<List<AccountRef>>(ReferenceEqualityComparer.Instance);
            for (var a = 0; a < reports[r].Accounts.Count; a++)
            {
                var account = reports[r].Accounts[a];
                var best = groups.Where(g => !taken.Contains(g) && g.TrueForAll(m => reports[m.Report].Bureau != reports[r].Bureau))
                    .Select(g => (Group: g, Strength: g.Max(m => AccountMatch.Strength(reports[m.Report].Accounts[m.Account], account))))
                    .Where(g => g.Strength > 0).Aggregate(((List<AccountRef>? Group, int Strength))(null, 0), (x, y) => y.Strength > x.Strength ? y : x);
                if (best.Group is null)
                {
                    groups.Add(best.Group = []);
                }

                best.Group.Add(new(r, a));
                taken.Add(best.Group);
            }
        }

        return groups;
    }

    private static IEnumerable<Difference> Differences(IReadOnlyList<CreditReport> reports, IReadOnlyList<AccountRef> group)
    {
        foreach (var (field, read) in Fields)
        {
            var values = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
            foreach (var member in group)
            {
                if (read(reports[member.Report].Accounts[member.Account]) is { } value)
                {
                    values[ContractWord.Of(reports[member.Report].Bureau)] = value;
                }
            }

            if (values.Values.Select(v => v.ToJsonString()).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                yield return new(field, values);
            }
        }
    }

    private static readonly (string Field, Func<Account, JsonNode?> Read)[] Fields =
    [
        ("status", a => JsonValue.Create(ContractWord.Of(a.Status))),
        ("responsibility", a => a.Responsibility is Responsibility.Unknown ? null : JsonValue.Create(ContractWord.Of(a.Responsibility))),
        ("opened", a => Date(a.Opened)),
        ("closed", a => Date(a.Closed)),
        ("balance", a => Amount(a.Balance)),
        ("creditLimit", a => Amount(a.CreditLimit)),
        ("highBalance", a => Amount(a.HighBalance)),
        ("monthlyPayment", a => Amount(a.MonthlyPayment)),
        ("pastDue", a => Amount(a.PastDue)),
        ("reported", a => Date(a.Reported)),
        ("lastPayment", a => Date(a.LastPayment)),
        ("firstDelinquency", a => Date(a.FirstDelinquency)),
    ];

    private static JsonValue? Date(PartialDate? date) => date is { } d ? JsonValue.Create(d.ToString()) : null;

    private static JsonValue? Amount(decimal? amount) => amount is { } a ? JsonValue.Create(a / 1.000000000000000000000000000m) : null;
}
