using System.Globalization;

namespace Prospect.Kernel;

/// <summary>An amount in a currency. Amounts in different currencies neither add nor compare.</summary>
/// <param name="Amount">In whole units of the currency (dollars, not cents); exact.</param>
/// <param name="Currency">ISO 4217, upper case.</param>
public readonly record struct Money(decimal Amount, string Currency) : IComparable<Money>
{
    public static Money Usd(decimal amount) => new(amount, "USD");

    public static Money operator +(Money a, Money b) => new(a.Amount + b.In(a.Currency), a.Currency);
    public static Money operator -(Money a, Money b) => new(a.Amount - b.In(a.Currency), a.Currency);
    public static Money operator -(Money a) => new(-a.Amount, a.Currency);
    public static bool operator <(Money a, Money b) => a.CompareTo(b) < 0;
    public static bool operator >(Money a, Money b) => a.CompareTo(b) > 0;
    public static bool operator <=(Money a, Money b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Money a, Money b) => a.CompareTo(b) >= 0;

    public int CompareTo(Money other) => Amount.CompareTo(other.In(Currency));

    /// <summary>As people write it: <c>$1,234</c>, or with cents where there are any.</summary>
    public override string ToString()
    {
        var digits = Math.Abs(Amount).ToString(decimal.IsInteger(Amount) ? "N0" : "N2", CultureInfo.InvariantCulture);
        var sign = Amount < 0 ? "−" : "";
        return Currency == "USD" ? $"{sign}${digits}" : $"{sign}{digits} {Currency}";
    }

    private decimal In(string currency)
        => Currency == currency ? Amount : throw new InvalidOperationException($"{Currency} is not {currency}.");
}
