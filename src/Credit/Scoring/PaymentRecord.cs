using System.Runtime.CompilerServices;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Scoring;

/// <summary>The late months of one account, each as grave as it was.</summary>
/// <remarks>A debt once written off is marked so every month after: only the first such month of a row is news.</remarks>
internal sealed class PaymentRecord
{
    // The same list of months is judged again and again while an account's balance varies; what is found in it is kept as long as the list.
    private static readonly ConditionalWeakTable<IReadOnlyList<PaymentMonth>, PaymentRecord> Known = [];

    private PaymentRecord(IReadOnlyList<PaymentMonth> history)
    {
        var months = history.Where(m => m.Code is not PaymentCode.None).OrderByDescending(m => m.Month).ToList();
        Rated = months.Count;
        Late = [.. months.Where((m, i) => m.IsLate && (m.Code < PaymentCode.Collection || i + 1 == months.Count || months[i + 1].Code < PaymentCode.Collection))
            .Select(m => new LateMonth(m.Month.MonthNumber, GravityOf(m.Code)))];
        Worst = Late.Length == 0 ? Gravity.None : Late.Min(l => l.Gravity);
        HasForeclosure = months.Any(m => m.Code is PaymentCode.Foreclosure);
    }

    /// <summary>Months with a rating, late or not.</summary>
    public int Rated { get; }

    /// <summary>The newest first.</summary>
    public LateMonth[] Late { get; }

    public Gravity Worst { get; }
    public bool HasForeclosure { get; }

    public static PaymentRecord Of(Account account) => Known.GetValue(account.History, static history => new(history));

    private static Gravity GravityOf(PaymentCode code) => code switch
    {
        PaymentCode.Late30 => Gravity.Days30,
        PaymentCode.Late60 => Gravity.Days60,
        PaymentCode.Late90 => Gravity.Days90,
        PaymentCode.Late120 or PaymentCode.Late150 or PaymentCode.Late180 => Gravity.Days120,
        _ => Gravity.Derogatory,
    };
}

/// <param name="Month">Months since the year 0.</param>
/// <param name="Gravity">How late.</param>
internal readonly record struct LateMonth(int Month, Gravity Gravity);

/// <summary>How late a payment was, the gravest first, as HELOC's <c>MaxDelq2PublicRecLast12M</c> counts; <c>MaxDelqEver</c> counts two more.</summary>
internal enum Gravity
{
    Derogatory = 0,
    Days120 = 1,
    Days90 = 2,
    Days60 = 3,
    Days30 = 4,
    Unknown = 5,
    None = 6,
}
