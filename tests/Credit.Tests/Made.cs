using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Tests;

/// <summary>Reports made by hand, each clean but for what a test changes.</summary>
internal static class Made
{
    public static readonly DateOnly Today = new(2026, 5, 10);

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static Account Card(string creditor = "BIRCH BANK") => new()
    {
        Creditor = creditor, Number = "4111****", Kind = AccountKind.Revolving, Responsibility = Responsibility.Individual,
        Opened = Date("2018-03-05"), Status = AccountStatus.Open, Balance = 300, CreditLimit = 5000, HighBalance = 900, PastDue = 0,
        Reported = Date("2026-04-20"), LastPayment = Date("2026-04-02"), History = Months("2026-04", 36), Evidence = Places(),
    };

    public static Account Loan() => new()
    {
        Creditor = "ELM AUTO FINANCE", Number = "7722****", Kind = AccountKind.Auto, Responsibility = Responsibility.Individual,
        Opened = Date("2023-01-10"), Status = AccountStatus.Open, Balance = 9000, OriginalAmount = 21000, MonthlyPayment = 400,
        Reported = Date("2026-04-18"), LastPayment = Date("2026-04-15"), History = Months("2026-04", 38), Evidence = Places(),
    };

    public static Account Collector() => new()
    {
        Creditor = "HERON RECOVERY", Number = "HR11****", Kind = AccountKind.Collection, Status = AccountStatus.Collection, OriginalCreditor = "SPRUCE CLINIC",
        Opened = Date("2024-02-01"), Balance = 640, PastDue = 640, Reported = Date("2026-04-01"), History = Months("2026-04", 12, PaymentCode.Collection), Evidence = Places(),
    };

    public static CreditReport Report(params Account[] accounts) => new()
    {
        Bureau = Bureau.Experian, ReportDate = Date("2026-05-01"), Layout = "made", Consumer = new() { Name = "ADA EXAMPLE" }, Accounts = accounts,
    };

    public static List<PaymentMonth> Months(string newest, int count, PaymentCode code = PaymentCode.Ok)
        => [.. Enumerable.Range(0, count).Select(i => new PaymentMonth(PartialDate.OfMonthNumber(Date(newest).MonthNumber - i), code))];

    /// <summary>The history with one month marked otherwise.</summary>
    public static List<PaymentMonth> Marked(IReadOnlyList<PaymentMonth> history, string month, PaymentCode code)
        => [.. history.Select(m => m.Month == Date(month) ? m with { Code = code } : m)];

    private static Dictionary<string, Evidence> Places()
        => new[] { "creditor", "opened", "closed", "status", "balance", "creditLimit", "pastDue", "reported", "history", "originalCreditor" }
            .ToDictionary(f => f, f => new Evidence(0, 1, new Box(10, 10, 50, 10), f, HasPages: true), StringComparer.Ordinal);
}
