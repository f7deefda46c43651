using System.Text.Json.Nodes;
using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Merging;

/// <summary>Lists field by field, and month by month, where bureaus do not say the same of one account.</summary>
/// <remarks>How a creditor is spelled and a number masked is no difference; nor is a month beside a day that lies in it, nor what only one of them says.</remarks>
internal static class BureauDifferences
{
    private static readonly (string Field, Func<Account, JsonNode?> Read)[] Fields =
    [
        ("kind", a => JsonValue.Create(ContractWord.Of(a.Kind))),
        ("status", a => a.Status is AccountStatus.Unknown ? null : JsonValue.Create(ContractWord.Of(a.Status))),
        ("responsibility", a => a.Responsibility is Responsibility.Unknown ? null : JsonValue.Create(ContractWord.Of(a.Responsibility))),
        ("balance", a => Amount(a.Balance)),
        ("creditLimit", a => Amount(a.CreditLimit)),
        ("highBalance", a => Amount(a.HighBalance)),
        ("originalAmount", a => Amount(a.OriginalAmount)),
        ("monthlyPayment", a => Amount(a.MonthlyPayment)),
        ("pastDue", a => Amount(a.PastDue)),
        ("originalCreditor", a => a.OriginalCreditor is { } name ? JsonValue.Create(name) : null),
    ];

    private static readonly (string Field, Func<Account, PartialDate?> Read)[] Dates =
    [
        ("opened", a => a.Opened), ("closed", a => a.Closed), ("reported", a => a.Reported), ("lastPayment", a => a.LastPayment), ("firstDelinquency", a => a.FirstDelinquency),
    ];

    public static IEnumerable<Difference> Of(IReadOnlyList<CreditReport> reports, IReadOnlyList<AccountRef> group)
    {
        var members = group.Select(m => (Bureau: ContractWord.Of(reports[m.Report].Bureau), Account: reports[m.Report].Accounts[m.Account])).ToList();
        foreach (var (field, read) in Fields)
        {
            var said = members.Select(m => (m.Bureau, m.Account, Value: read(m.Account))).Where(m => m.Value is not null).ToList();
            if (said.Select(m => m.Value!.ToJsonString()).Distinct(StringComparer.Ordinal).Count() > 1 && !(field == "originalCreditor" && said.TrueForAll(m => AccountMatch.SameName(m.Account.OriginalCreditor, said[0].Account.OriginalCreditor))))
            {
                yield return Made(field, field, said.Select(m => (m.Bureau, m.Account, m.Value!)));
            }
        }

        foreach (var (field, read) in Dates)
        {
            var said = members.Select(m => (m.Bureau, m.Account, Date: read(m.Account))).Where(m => m.Date is not null).ToList();
            if (said.Exists(m => said.Exists(n => m.Date!.Value.Last < n.Date!.Value.First)))
            {
                yield return Made(field, field, said.Select(m => (m.Bureau, m.Account, (JsonNode)JsonValue.Create(m.Date!.Value.ToString()))));
            }
        }

        var months = members.SelectMany(m => m.Account.History.Where(h => h.Code is not PaymentCode.None).Select(h => (h.Month.MonthNumber, m.Bureau, m.Account, h.Code)));
        foreach (var month in months.GroupBy(m => m.MonthNumber).Where(g => g.Select(m => m.Code).Distinct().Count() > 1).OrderByDescending(g => g.Key))
        {
            yield return Made($"history {PartialDate.OfMonthNumber(month.Key)}", "history", month.DistinctBy(m => m.Bureau).Select(m => (m.Bureau, m.Account, (JsonNode)JsonValue.Create(ContractWord.Of(m.Code)))));
        }
    }

    private static Difference Made(string field, string place, IEnumerable<(string Bureau, Account Account, JsonNode Value)> said)
    {
        var values = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var places = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var (bureau, account, value) in said)
        {
            values[bureau] = value;
            if (account.Evidence.TryGetValue(place, out var evidence))
            {
                places[bureau] = evidence;
            }
        }

        return new(field, values, places);
    }

    private static JsonValue? Amount(decimal? amount) => amount is { } a ? JsonValue.Create(a / 1.000000000000000000000000000m) : null;
}
