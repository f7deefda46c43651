using CsCheck;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

/// <summary>Reports as they come up: cards, loans and collections, paid and late, of all ages.</summary>
internal static class Generated
{
    private static readonly Gen<PaymentCode> Codes = Gen.Frequency((12, Gen.Const(PaymentCode.Ok)), (1, Gen.OneOf(Gen.Const(PaymentCode.Late30), Gen.Const(PaymentCode.Late60), Gen.Const(PaymentCode.Late90), Gen.Const(PaymentCode.None))));

    private static readonly Gen<Account> Cards = Gen.Select(Gen.Int[0, 12000], Gen.Int[300, 12000], Gen.Int[1, 60], Gen.Int[0, 59], Codes, Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[1, 400])), Gen.Int[0, 9])
        .Select((balance, limit, months, at, code, due, name) => Made.Card($"BANK {name}") with
        {
            Balance = balance, CreditLimit = limit, PastDue = Math.Min(due, balance), Opened = Kernel.PartialDate.OfMonthNumber(Made.Date("2026-04").MonthNumber - months),
            History = Marked(Made.Months("2026-04", months), at, code),
        });

    private static readonly Gen<Account> Loans = Gen.Select(Gen.OneOf(Gen.Const(AccountKind.Auto), Gen.Const(AccountKind.Installment), Gen.Const(AccountKind.Student), Gen.Const(AccountKind.Mortgage)), Gen.Int[0, 30000], Gen.Int[100, 900], Gen.Int[1, 60], Codes)
        .Select((kind, balance, payment, months, code) => Made.Loan() with { Kind = kind, Balance = balance, OriginalAmount = 30000, MonthlyPayment = payment, History = Marked(Made.Months("2026-04", months), 3, code) });

    private static readonly Gen<Account> Collections = Gen.Select(Gen.Int[50, 3000], Gen.Int[2019, 2025]).Select((owed, year) => Made.Collector() with { Balance = owed, PastDue = owed, FirstDelinquency = Made.Date($"{year}-03"), Opened = Made.Date($"{year}-09-01") });

    public static Gen<Account> Accounts { get; } = Gen.Frequency((5, Cards), (2, Loans), (1, Collections));

    public static Gen<CreditReport> Reports { get; } = Gen.Select(Accounts.Array[1, 7], Gen.Int[0, 40].Array[0, 4])
        .Select((accounts, inquiries) => Made.Report(accounts) with
        {
            Inquiries = [.. inquiries.Select((back, i) => new Inquiry { Creditor = $"LENDER {i}", Kind = InquiryKind.Hard, Date = Kernel.PartialDate.Of(Made.Today.AddMonths(-back)) })],
        });

    private static List<PaymentMonth> Marked(List<PaymentMonth> months, int at, PaymentCode code) => [.. months.Select((m, i) => i == at ? m with { Code = code } : m)];
}
