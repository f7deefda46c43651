using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Comparing;

/// <summary>Lists what differs between one account's two states.</summary>
internal static class FieldChanges
{
    private static readonly (string Field, Func<Account, string?> Read, bool IsOfThePast)[] Fields =
    [
        ("creditor", a => a.Creditor, false),
        ("kind", a => ContractWord.Of(a.Kind), true),
        ("responsibility", a => a.Responsibility is Responsibility.Unknown ? null : ContractWord.Of(a.Responsibility), true),
        ("opened", a => a.Opened?.ToString(), true),
        ("closed", a => a.Closed?.ToString(), false),
        ("status", a => ContractWord.Of(a.Status), false),
        ("balance", a => Text(a.Balance), false),
        ("creditLimit", a => Text(a.CreditLimit), false),
        ("highBalance", a => Text(a.HighBalance), false),
        ("originalAmount", a => Text(a.OriginalAmount), true),
        ("monthlyPayment", a => Text(a.MonthlyPayment), false),
        ("pastDue", a => Text(a.PastDue), false),
        ("lastPayment", a => a.LastPayment?.ToString(), false),
        ("firstDelinquency", a => a.FirstDelinquency?.ToString(), true),
        ("originalCreditor", a => a.OriginalCreditor, true),
        ("remarks", a => a.Remarks.Count == 0 ? null : string.Join("; ", a.Remarks), false),
    ];

    public static IEnumerable<FieldChange> Of(Account before, Account after)
    {
        foreach (var (field, read, isOfThePast) in Fields)
        {
            var (was, now) = (read(before), read(after));
            if (was != now)
            {
                // What was not said before and is said now is news, not a correction; a closed account's balance is settled.
                yield return new(field, was, now, isOfThePast && was is not null && now is not null && !IsLessExact(before, after, field));
            }
        }

        var months = before.History.ToDictionary(m => m.Month.MonthNumber, m => m.Code);
        foreach (var month in after.History)
        {
            if (months.TryGetValue(month.Month.MonthNumber, out var was) && was != month.Code)
            {
                yield return new($"history {month.Month}", ContractWord.Of(was), ContractWord.Of(month.Code), was is not PaymentCode.None);
            }
        }
    }

    // A month is no correction of a day that lies in it.
    private static bool IsLessExact(Account before, Account after, string field)
    {
        var (was, now) = field switch { "opened" => (before.Opened, after.Opened), "firstDelinquency" => (before.FirstDelinquency, after.FirstDelinquency), _ => ((PartialDate?)null, null) };
        return was is { } a && now is { } b && a.First <= b.Last && b.First <= a.Last;
    }

    private static string? Text(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);
}
