using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Evaluating;

/// <summary>Invents what three bureaus report of a person when nothing is wrong: dates in their order, balances within their limits, lateness that climbs a step a month, debts gone bad with their dates.</summary>
internal static class InventedReports
{
    public static readonly DateOnly Day = new(2026, 5, 4);
    private static readonly string[] Cards = ["AMBER BANK", "COBALT CREDIT UNION", "DELTA RIVER BANK", "FALCON CARD", "JUNIPER NATIONAL", "OSPREY BANK", "TALLOW STORES", "VERMILION BANK"];
    private static readonly string[] Lenders = ["BASALT MOTOR FINANCE", "CEDARBROOK MORTGAGE", "GRANGE STUDENT SERVICING", "HOLLOW OAK LOANS", "KITE AUTO CREDIT", "MILLSTONE HOME LENDING", "PEBBLE PERSONAL FINANCE"];
    private static readonly string[] Collectors = ["NETTLE RECOVERY", "QUARRY COLLECTIONS"], Owed = ["SABLE WIRELESS", "UMBER ELECTRIC", "WILLOW HOSPITAL"], Askers = ["IVORY LENDING", "LARCH BANK", "XENIA MOTORS", "YARROW CARD", "ZINNIA HOME LOANS"];

    private static int Now => PartialDate.Of(Day).MonthNumber;

    /// <summary>One report of each bureau, all of them saying the same.</summary>
    public static List<CreditReport> Of(Dice dice)
    {
        var accounts = new List<Account>();
        for (int i = 0, count = 4 + dice.Below(6); i < count; i++)
        {
            accounts.Add(dice.In(55) ? Card(dice, Cards[i % Cards.Length], i) : Loan(dice, Lenders[i % Lenders.Length], i));
        }

        if (dice.In(40))
        {
            accounts.Add(ChargedOff(dice, Card(dice, "RUSSET BANKCARD", 20)));
        }

        if (dice.In(40))
        {
            accounts.Add(Collection(dice, dice.Of(Collectors), dice.Of(Owed)));
        }

        var consumer = new Consumer { Name = "ALMA FICTION", OtherNames = dice.In(30) ? ["ALMA M FICTION"] : [], Addresses = [$"{10 + dice.Below(90)} GRANITE ST, DAYTON, OH 45402"], BirthYear = 1950 + dice.Below(40), SsnLast4 = dice.Digits(4) };
        var inquiries = Enumerable.Range(0, dice.Below(4)).Select(i => Asked(Askers[i], Day.AddDays(-20 - (60 * i) - dice.Below(30)))).ToList();
        List<PublicRecord> records = dice.In(10) ? [new() { Kind = PublicRecordKind.Bankruptcy7, Filed = new(2018, 2, 1 + dice.Below(28)), Status = "Discharged" }] : [];
        return [.. Enum.GetValues<Bureau>().Select(bureau => new CreditReport { Bureau = bureau, Layout = "invented", ReportDate = PartialDate.Of(Day), Consumer = consumer, Accounts = [.. accounts], Inquiries = inquiries, PublicRecords = records })];
    }

    public static Inquiry Asked(string creditor, DateOnly day) => new() { Creditor = creditor, Kind = InquiryKind.Hard, Date = PartialDate.Of(day) };

    public static Account Card(Dice dice, string creditor, int number)
    {
        var limit = 500m * (1 + dice.Below(20));
        var high = Math.Round(limit * (20 + dice.Below(80)) / 100);
        var account = Common(dice, creditor, number) with { Kind = AccountKind.Revolving, CreditLimit = limit, HighBalance = high, Balance = Math.Round(high * dice.Below(100) / 100), Responsibility = dice.In(85) ? Responsibility.Individual : Responsibility.Joint };
        return dice.In(20) ? Closed(dice, account) with { Status = AccountStatus.Closed } : account;
    }

    public static Account Loan(Dice dice, string creditor, int number)
    {
        var lent = 1000m * (3 + dice.Below(40));
        var kind = creditor.Contains("MORTGAGE", StringComparison.Ordinal) || creditor.Contains("HOME", StringComparison.Ordinal) ? AccountKind.Mortgage : creditor.Contains("STUDENT", StringComparison.Ordinal) ? AccountKind.Student : creditor.Contains("PERSONAL", StringComparison.Ordinal) || creditor.Contains("LOANS", StringComparison.Ordinal) ? AccountKind.Installment : AccountKind.Auto;
        var account = Common(dice, creditor, number) with { Kind = kind, OriginalAmount = lent, Balance = Math.Round(lent * (5 + dice.Below(90)) / 100), MonthlyPayment = Math.Round(lent / 48), Responsibility = Responsibility.Individual };
        return dice.In(25) ? Closed(dice, account) with { Status = AccountStatus.Paid } : account;
    }

    public static Account ChargedOff(Dice dice, Account card)
    {
        var months = 6 + dice.Below(20);
        var owed = Math.Max(200, card.HighBalance ?? 0);
        PaymentCode[] ladder = [PaymentCode.Late120, PaymentCode.Late90, PaymentCode.Late60, PaymentCode.Late30];
        return card with
        {
            Status = AccountStatus.ChargedOff, Closed = null, Balance = owed, HighBalance = owed, PastDue = owed, MonthlyPayment = null, Reported = new(2026, 4, 10), FirstDelinquency = PartialDate.OfMonthNumber(Now - months - 4),
            Opened = PartialDate.Of(Day.AddMonths(-months - 40).AddDays(-dice.Below(25))), LastPayment = PartialDate.OfMonthNumber(Now - months - 5),
            History = [.. Enumerable.Range(0, months + 20).Select(i => new PaymentMonth(PartialDate.OfMonthNumber(Now - 1 - i), i < months ? PaymentCode.ChargeOff : i < months + 4 ? ladder[i - months] : PaymentCode.Ok))],
        };
    }

    public static Account Collection(Dice dice, string collector, string owed)
    {
        var (months, debt) = (4 + dice.Below(20), 600m + dice.Below(2000));
        return new()
        {
            Creditor = collector, Number = $"****{dice.Digits(4)}", Kind = AccountKind.Collection, Status = AccountStatus.Collection, OriginalCreditor = owed, Opened = PartialDate.Of(Day.AddMonths(-months)), FirstDelinquency = PartialDate.OfMonthNumber(Now - months - 9),
            Balance = debt, OriginalAmount = debt, PastDue = debt, Reported = new(2026, 4, 1), Responsibility = Responsibility.Individual,
        };
    }

    private static Account Common(Dice dice, string creditor, int number)
    {
        var opened = Day.AddMonths(-30 - dice.Below(150)).AddDays(-dice.Below(28));
        var history = Enumerable.Range(0, 12 + dice.Below(12)).Select(i => new PaymentMonth(PartialDate.OfMonthNumber(Now - 1 - i), PaymentCode.Ok)).ToList();
        if (dice.In(30))
        {
            var (at, steps) = (3 + dice.Below(history.Count - 6), 1 + dice.Below(3));
            for (var step = 0; step < steps; step++)
            {
                history[at - step] = history[at - step] with { Code = PaymentCode.Late30 + step };
            }
        }

        return new()
        {
            Creditor = creditor, Number = $"****{4000 + number}", Status = AccountStatus.Open, Opened = PartialDate.Of(opened), PastDue = 0, Reported = new(2026, 4, 1 + dice.Below(28)), LastPayment = new(2026, 4, 1), History = history,
        };
    }

    private static Account Closed(Dice dice, Account account)
    {
        var closed = 1 + dice.Below(12);
        return account with
        {
            Closed = PartialDate.Of(Day.AddMonths(-closed)), Balance = 0, Reported = PartialDate.Of(Day.AddMonths(-closed)), LastPayment = PartialDate.OfMonthNumber(Now - closed), MonthlyPayment = null,
            History = [.. account.History.Select(m => m.Month.MonthNumber >= Now - closed || m.IsLate ? m with { Code = m.Month.MonthNumber >= Now - closed ? PaymentCode.None : PaymentCode.Ok } : m)],
        };
    }
}
