using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Correcting;

/// <summary>What kind of value a field holds, for whoever asks for one.</summary>
public enum ValueKind
{
    /// <summary>Words as they stand.</summary>
    Text,

    /// <summary>US dollars.</summary>
    Money,

    /// <summary>A date as exact as it is known.</summary>
    Date,

    /// <summary>One of the contract's words.</summary>
    Word,
}

/// <summary>A value that was given for a field.</summary>
/// <param name="Text">In the form in which it is kept; null where the report says nothing.</param>
public sealed record GivenValue(string? Text);

/// <summary>A field of an account that a person may put right.</summary>
public sealed class CorrectableField
{
    private readonly Func<Account, string?> read;
    private readonly Func<Account, string?, Account> write;

    private CorrectableField(string name, ValueKind kind, bool stands, Func<Account, string?> read, Func<Account, string?, Account> write)
        => (Name, Kind, Stands, this.read, this.write) = (name, kind, stands, read, write);

    /// <summary>Every field, in the order of a report; the months of the history come besides, by <see cref="Find"/>.</summary>
    public static IReadOnlyList<CorrectableField> All { get; } =
    [
        new("creditor", ValueKind.Text, true, a => a.Creditor, (a, v) => a with { Creditor = v! }) { IsNeeded = true },
        new("number", ValueKind.Text, true, a => a.Number, (a, v) => a with { Number = v }),
        Word<AccountKind>("kind", true, a => a.Kind, (a, v) => a with { Kind = v ?? AccountKind.Other }),
        Word<Responsibility>("responsibility", true, a => a.Responsibility, (a, v) => a with { Responsibility = v ?? Responsibility.Unknown }),
        Word<AccountStatus>("status", false, a => a.Status, (a, v) => a with { Status = v ?? AccountStatus.Unknown, StatusText = null }),
        Date("opened", true, a => a.Opened, (a, v) => a with { Opened = v }),
        Date("closed", true, a => a.Closed, (a, v) => a with { Closed = v }),
        Sum("balance", false, a => a.Balance, (a, v) => a with { Balance = v }),
        Sum("creditLimit", false, a => a.CreditLimit, (a, v) => a with { CreditLimit = v }),
        Sum("highBalance", false, a => a.HighBalance, (a, v) => a with { HighBalance = v }),
        Sum("originalAmount", true, a => a.OriginalAmount, (a, v) => a with { OriginalAmount = v }),
        Sum("monthlyPayment", false, a => a.MonthlyPayment, (a, v) => a with { MonthlyPayment = v }),
        Sum("pastDue", false, a => a.PastDue, (a, v) => a with { PastDue = v }),
        new("terms", ValueKind.Text, true, a => a.Terms, (a, v) => a with { Terms = v }),
        Date("reported", false, a => a.Reported, (a, v) => a with { Reported = v }),
        Date("lastPayment", false, a => a.LastPayment, (a, v) => a with { LastPayment = v }),
        Date("firstDelinquency", true, a => a.FirstDelinquency, (a, v) => a with { FirstDelinquency = v }),
        new("originalCreditor", ValueKind.Text, true, a => a.OriginalCreditor, (a, v) => a with { OriginalCreditor = v }),
    ];

    /// <summary>As in JSON.</summary>
    public string Name { get; }

    /// <summary>What kind of value it holds.</summary>
    public ValueKind Kind { get; }

    /// <summary>True for what does not change in the course of things, such as the day of opening; a balance does.</summary>
    public bool Stands { get; }

    /// <summary>True where there must be a value.</summary>
    public bool IsNeeded { get; private init; }

    /// <summary>The words to choose from, where it is a <see cref="ValueKind.Word"/>.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>The field of a name, or a month of the history named <c>history 2025-03</c>; null where there is none.</summary>
    public static CorrectableField? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("history ", StringComparison.Ordinal)
            ? PartialDate.TryParse(name["history ".Length..], out var month) && month is { Month: not null, Day: null } ? Month(name, month) : null
            : All.FirstOrDefault(f => f.Name == name);
    }

    /// <summary>The value as text.</summary>
    public string? Of(Account account) => read(account);

    /// <summary>A value as a person writes it, brought to the form in which it is kept; or <c>credit.corrections</c>.</summary>
    /// <param name="text">Such as <c>$1,234.50</c> or <c>3/14/2019</c>; blank where the report says nothing.</param>
    public Result<GivenValue> Parse(string? text) => WrittenValue.Parse(this, text);

    internal Account With(Account account, string? value) => write(account, value);

    private static CorrectableField Sum(string name, bool stands, Func<Account, decimal?> read, Func<Account, decimal?, Account> write)
        => new(name, ValueKind.Money, stands, a => WrittenValue.Text(read(a)), (a, v) => write(a, WrittenValue.Money(v)));

    private static CorrectableField Date(string name, bool stands, Func<Account, PartialDate?> read, Func<Account, PartialDate?, Account> write)
        => new(name, ValueKind.Date, stands, a => read(a)?.ToString(), (a, v) => write(a, PartialDate.TryParse(v, out var date) ? date : null));

    private static CorrectableField Word<T>(string name, bool stands, Func<Account, T> read, Func<Account, T?, Account> write) where T : struct, Enum
        => new(name, ValueKind.Word, stands, a => ContractWord.Of(read(a)), (a, v) => write(a, Enum.GetValues<T>().Where(w => ContractWord.Of(w) == v).Select(w => (T?)w).FirstOrDefault()))
        {
            Words = [.. Enum.GetValues<T>().Select(w => ContractWord.Of(w))],
            IsNeeded = true,
        };

    private static CorrectableField Month(string name, PartialDate month)
        => new(name, ValueKind.Word, true, a => a.History.Where(h => h.Month == month).Select(h => ContractWord.Of(h.Code)).FirstOrDefault(), (a, v) => a with { History = WrittenValue.WithMonth(a.History, month, v) })
        {
            Words = [.. Enum.GetValues<PaymentCode>().Select(w => ContractWord.Of(w))],
        };
}
