using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Correcting;

/// <summary>Reads values as people write them.</summary>
internal static class WrittenValue
{
    private const int LongestText = 200;
    private const decimal MostMoney = 1_000_000_000;
    private static readonly string[] DateForms = ["M/d/yyyy", "MM/dd/yyyy", "M-d-yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy"];
    private static readonly string[] MonthForms = ["M/yyyy", "MM/yyyy", "MMM yyyy", "MMMM yyyy"];

    public static Result<GivenValue> Parse(CorrectableField field, string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length > LongestText || written.Any(char.IsControl))
        {
            return new Error("credit.corrections", $"The value given for {field.Name} is longer than {LongestText} letters, or has signs that are no letters.");
        }

        if (written.Length == 0)
        {
            return field.IsNeeded ? new Error("credit.corrections", $"{field.Name} needs a value.") : new GivenValue(null);
        }

        var value = field.Kind switch
        {
            ValueKind.Money => Text(Money(written.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal))),
            ValueKind.Date => Date(written),
            ValueKind.Word => field.Words.FirstOrDefault(w => w == written),
            _ => written,
        };
        return value is not null ? new GivenValue(value) : new Error("credit.corrections", field.Kind switch
        {
            ValueKind.Money => $"{field.Name}: “{written}” is no sum of US dollars such as 1,234.50.",
            ValueKind.Date => $"{field.Name}: “{written}” is no date such as 2019-03-14, 2019-03 or 3/14/2019.",
            _ => $"{field.Name}: “{written}” is none of {string.Join(", ", field.Words)}.",
        });
    }

    public static decimal? Money(string? text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) && Math.Abs(amount) < MostMoney ? Math.Round(amount, 2) : null;

    public static string? Text(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);

    public static IReadOnlyList<PaymentMonth> WithMonth(IReadOnlyList<PaymentMonth> history, PartialDate month, string? word)
    {
        var others = history.Where(h => h.Month != month);
        var code = Enum.GetValues<PaymentCode>().Where(c => ContractWord.Of(c) == word).Select(c => (PaymentCode?)c).FirstOrDefault();
        return [.. (code is { } known ? others.Append(new(month, known)) : others).OrderByDescending(h => h.Month.MonthNumber)];
    }

    private static string? Date(string text)
    {
        if (PartialDate.TryParse(text, out var date) && date.Year is >= 1900 and <= 2200)
        {
            return date.ToString();
        }

        if (DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return PartialDate.Of(day).ToString();
        }

        return DateOnly.TryParseExact(text, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? PartialDate.Of(month).ToMonth().ToString() : null;
    }
}
