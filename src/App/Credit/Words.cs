using System.Globalization;
using Prospect.App.Shell.Charts;
using Prospect.Credit.Correcting;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.App.Credit;

/// <summary>The contract's words as people read them.</summary>
internal static class Words
{
    public static string Of(Bureau bureau) => bureau.ToString();

    public static string Of(AccountKind kind) => kind switch
    {
        AccountKind.Revolving => "Card or credit line",
        AccountKind.Installment => "Loan",
        AccountKind.Mortgage => "Mortgage",
        AccountKind.Auto => "Car loan",
        AccountKind.Student => "Student loan",
        AccountKind.Collection => "Collection",
        _ => "Other",
    };

    public static string Of(AccountStatus status) => status switch
    {
        AccountStatus.ChargedOff => "Charged off",
        AccountStatus.Unknown => "Not said",
        _ => status.ToString(),
    };

    public static string Of(Responsibility responsibility) => responsibility switch
    {
        Responsibility.Authorized => "Authorized user",
        Responsibility.Unknown => "Not said",
        _ => responsibility.ToString(),
    };

    public static string Of(PublicRecordKind kind) => kind switch
    {
        PublicRecordKind.Bankruptcy7 => "Bankruptcy, chapter 7",
        PublicRecordKind.Bankruptcy13 => "Bankruptcy, chapter 13",
        PublicRecordKind.Judgment => "Judgment",
        PublicRecordKind.Lien => "Lien",
        _ => "Public record",
    };

    public static string Of(PaymentCode code) => code switch
    {
        PaymentCode.Ok => "paid on time",
        PaymentCode.None => "nothing reported",
        PaymentCode.ChargeOff => "charged off",
        PaymentCode.Collection => "collection",
        PaymentCode.Repossession => "repossession",
        PaymentCode.Foreclosure => "foreclosure",
        PaymentCode.Late180 => "180 days late or more",
        _ => $"{code.ToString()[4..]} days late",
    };

    /// <summary>How a month is drawn: on time, late, gravely late, or not said.</summary>
    public static string ClassOf(PaymentCode code) => code switch
    {
        PaymentCode.Ok => "ok",
        PaymentCode.None => "none",
        PaymentCode.Late30 or PaymentCode.Late60 => "late",
        _ => "grave",
    };

    /// <summary>A field's name as people read it.</summary>
    public static string Field(string name) => name.StartsWith("history ", StringComparison.Ordinal) && PartialDate.TryParse(name["history ".Length..], out var month) ? Dates.Of(month) : name switch
    {
        "highBalance" => "Highest balance",
        "number" => "Account number",
        "reported" => "Reported on",
        _ => Plain(name),
    };

    /// <summary>A field's value, kept as text, as people read it.</summary>
    public static string Value(string field, string value) => field.StartsWith("history ", StringComparison.Ordinal) ? Of(Known<PaymentCode>(value)) : field switch
    {
        "kind" => Of(Known<AccountKind>(value)),
        "status" => Of(Known<AccountStatus>(value)),
        "responsibility" => Of(Known<Responsibility>(value)),
        _ => CorrectableField.Find(field)?.Kind switch
        {
            ValueKind.Money when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) => Dollars(amount),
            ValueKind.Date when PartialDate.TryParse(value, out var date) => Dates.Of(date),
            _ => value,
        },
    };

    private static T Known<T>(string word) where T : struct, Enum => Enum.GetValues<T>().FirstOrDefault(v => ContractWord.Of(v) == word);

    public static string Dollars(decimal amount)
    {
        var digits = Math.Abs(amount).ToString(decimal.IsInteger(amount) ? "N0" : "N2", CultureInfo.InvariantCulture);
        return $"{(amount < 0 ? "−" : "")}${digits}";
    }

    /// <summary>A stable word such as <c>obsolete-negative</c> or <c>lastPayment</c> as the beginning of a sentence.</summary>
    public static string Plain(string word)
    {
        var spaced = string.Concat(word.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c == '-' ? " " : $"{c}"));
        return spaced.Length == 0 ? spaced : char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }
}
