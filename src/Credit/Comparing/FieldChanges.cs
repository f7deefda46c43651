using System.Globalization;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Comparing;

/// <summary>Lists what differs between one account's two states, and tells what went on from what was corrected.</summary>
/// <param name="sameLayout">False where the reports are of different layouts: what only one of them shows is then no change.</param>
/// <param name="madeBefore">The month of the earlier report, counted as <see cref="PartialDate.MonthNumber"/> does; null where it is undated.</param>
internal sealed class FieldChanges(bool sameLayout, int? madeBefore)
{
    private static readonly (string Field, Func<Account, string?> Read, bool IsOfThePast)[] Words =
    [
        ("creditor", a => a.Creditor, false),
        ("number", a => a.Number, false),
        ("kind", a => ContractWord.Of(a.Kind), true),
        ("responsibility", a => a.Responsibility is Responsibility.Unknown ? null : ContractWord.Of(a.Responsibility), true),
        ("status", a => a.Status is AccountStatus.Unknown ? null : ContractWord.Of(a.Status), false),
        ("originalCreditor", a => a.OriginalCreditor, true),
        ("terms", a => a.Terms, false),
        ("remarks", a => a.Remarks.Count == 0 ? null : string.Join("; ", a.Remarks), false),
    ];

    private static readonly (string Field, Func<Account, decimal?> Read, bool IsOfThePast)[] Sums =
    [
        ("balance", a => a.Balance, false), ("creditLimit", a => a.CreditLimit, false), ("highBalance", a => a.HighBalance, false),
        ("originalAmount", a => a.OriginalAmount, true), ("monthlyPayment", a => a.MonthlyPayment, false), ("pastDue", a => a.PastDue, false),
    ];

    private static readonly (string Field, Func<Account, PartialDate?> Read, bool IsOfThePast)[] Dates =
    [
        ("opened", a => a.Opened, true), ("closed", a => a.Closed, true), ("lastPayment", a => a.LastPayment, false), ("firstDelinquency", a => a.FirstDelinquency, true),
    ];

    public IEnumerable<FieldChange> Of(Account before, Account after)
        => Words.Where(f => !IsSpelling(f.Field, before, after)).Select(f => Made(f.Field, f.Read(before), f.Read(after), f.IsOfThePast || (f.Field == "status" && IsTakenBack(before.Status, after.Status))))
            // The highest balance there ever was cannot sink, nor the day of the last payment go back.
            .Concat(Sums.Select(f => Made(f.Field, Text(f.Read(before)), Text(f.Read(after)), f.IsOfThePast || (f.Field == "highBalance" && after.HighBalance < before.HighBalance))))
            .Concat(Dates.Where(f => !IsLessExact(f.Read(before), f.Read(after))).Select(f => Made(f.Field, f.Read(before)?.ToString(), f.Read(after)?.ToString(), f.IsOfThePast || (f.Field == "lastPayment" && f.Read(after) < f.Read(before)))))
            .OfType<FieldChange>().Concat(Months(before.History, after.History));

    // What was not said before and is said now is news, not a correction; what was said and is no more was taken out.
    private FieldChange? Made(string field, string? was, string? now, bool isOfThePast)
        => was == now || (!sameLayout && (was is null || now is null)) ? null : new(field, was, now, isOfThePast && was is not null);

    private IEnumerable<FieldChange> Months(IReadOnlyList<PaymentMonth> before, IReadOnlyList<PaymentMonth> after)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            yield break;
        }

        var (was, now) = (Codes(before), Codes(after));
        foreach (var month in now.Keys.Where(m => m > was.Keys.Max() && IsFurtherLate(m, was, now)).OrderDescending())
        {
            yield return new($"history {PartialDate.OfMonthNumber(month)}", null, Said(now, month), IsOfThePast: false);
        }

        var (first, last) = (Math.Max(was.Keys.Min(), now.Keys.Min()), Math.Min(was.Keys.Max(), now.Keys.Max()));
        for (var month = last; month >= first; month--)
        {
            var (old, young) = (was.GetValueOrDefault(month, PaymentCode.None), now.GetValueOrDefault(month, PaymentCode.None));
            if (old == young)
            {
                continue;
            }

            // A month that was not told yet and is now went on; a late mark set long afterwards did not.
            var isOfThePast = old is not PaymentCode.None || (young >= PaymentCode.Late30 && madeBefore - month > 2);
            yield return new($"history {PartialDate.OfMonthNumber(month)}", Said(was, month), Said(now, month), isOfThePast);
        }
    }

    // Of the months since the earlier report those that are late, and later than the month before: one that stays written off is no news every month.
    private static bool IsFurtherLate(int month, Dictionary<int, PaymentCode> was, Dictionary<int, PaymentCode> now)
        => now[month] >= PaymentCode.Late30 && now[month] > now.GetValueOrDefault(month - 1, was.GetValueOrDefault(month - 1, PaymentCode.None));

    private static string? Said(Dictionary<int, PaymentCode> codes, int month) => codes.TryGetValue(month, out var code) ? ContractWord.Of(code) : null;

    private static Dictionary<int, PaymentCode> Codes(IReadOnlyList<PaymentMonth> history) => history.DistinctBy(m => m.Month.MonthNumber).ToDictionary(m => m.Month.MonthNumber, m => m.Code);

    // Another spelling or mask of the same is for the bureau's printer, not for the person.
    private bool IsSpelling(string field, Account before, Account after) => field switch
    {
        "creditor" => CreditorName.Of(before.Creditor).Likeness(CreditorName.Of(after.Creditor)) >= 0.9,
        "originalCreditor" => CreditorName.Of(before.OriginalCreditor).Likeness(CreditorName.Of(after.OriginalCreditor)) >= 0.9,
        "number" => MaskedNumber.Agreement(MaskedNumber.Of(before.Number), MaskedNumber.Of(after.Number)) is { Front: >= 0, Back: >= 0 },
        "status" => !sameLayout && IsEnded(before.Status) && IsEnded(after.Status),
        "terms" or "remarks" => !sameLayout,
        _ => false,
    };

    // Layouts draw the line between these differently.
    private static bool IsEnded(AccountStatus status) => status is AccountStatus.Closed or AccountStatus.Paid or AccountStatus.Transferred;

    // A debt gone bad can be paid; that it never went bad is a correction.
    private static bool IsTakenBack(AccountStatus was, AccountStatus now)
        => was is AccountStatus.ChargedOff or AccountStatus.Repossession or AccountStatus.Foreclosure or AccountStatus.Collection && now is AccountStatus.Open or AccountStatus.Closed;

    // A month is no correction of a day that lies in it.
    private static bool IsLessExact(PartialDate? was, PartialDate? now) => was is { } a && now is { } b && a.First <= b.Last && b.First <= a.Last;

    private static string? Text(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);
}
