using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Evaluating;

/// <summary>Puts one fault of each kind into reports in which nothing is wrong.</summary>
internal static class PlantedFaults
{
    private static readonly DateOnly Day = InventedReports.Day;

    /// <param name="Rule">Which rule has to find it, and no other.</param>
    /// <param name="Put">Changes the reports.</param>
    public sealed record Plant(string Rule, Action<Dice, List<CreditReport>> Put);

    public static IReadOnlyList<Plant> All { get; } =
    [
        OnCollection("obsolete-negative", a => a with { FirstDelinquency = new(2018, 3), Opened = new(2018, 12, 5) }),
        Everywhere("obsolete-public-record", (_, r) => r with { PublicRecords = [new() { Kind = PublicRecordKind.Bankruptcy7, Filed = new(2016, 1, 9), Status = "Discharged" }] }),
        new("reaged-across-bureaus", (dice, all) => AtOne(all, AddCollection(dice, all), a => a with { FirstDelinquency = PartialDate.OfMonthNumber(a.FirstDelinquency!.Value.MonthNumber + 3) })),
        new("reaged-since", (dice, all) =>
        {
            AddCollection(dice, all);
            var earlier = all[0] with { ReportDate = PartialDate.Of(Day.AddMonths(-6)), Inquiries = [], Accounts = [.. all[0].Accounts.TakeLast(1).Select(a => a with { FirstDelinquency = PartialDate.OfMonthNumber(a.FirstDelinquency!.Value.MonthNumber - 7), Opened = new(2024, 1, 3), Reported = new(2025, 10, 1) })] };
            all[0] = all[0] with { Accounts = [.. all[0].Accounts.SkipLast(1), all[0].Accounts[^1] with { Opened = new(2024, 1, 3), FirstDelinquency = new(2023, 8) }] };
            earlier = earlier with { Accounts = [earlier.Accounts[0] with { FirstDelinquency = new(2023, 1) }] };
            all.RemoveRange(1, all.Count - 1);
            all.Insert(0, earlier);
        }),
        new("reaged-by-collector", (dice, all) =>
        {
            var lender = InventedReports.ChargedOff(dice, InventedReports.Card(dice, "PEWTER BANK", 31)) with { Balance = 0, PastDue = 0, HighBalance = 900 };
            Add(all, lender);
            Add(all, InventedReports.Collection(dice, "LICHEN RECOVERY", "PEWTER BANK") with { FirstDelinquency = PartialDate.OfMonthNumber(lender.FirstDelinquency!.Value.MonthNumber + 4), Opened = new(2026, 3, 20) });
        }),
        OnCollection("delinquent-after-placement", a => a with { FirstDelinquency = PartialDate.OfMonthNumber(a.Opened!.Value.MonthNumber + 3) }),
        OnCollection("missing-first-delinquency", a => a with { FirstDelinquency = null }, another: true),
        new("duplicate-debt", (dice, all) =>
        {
            Add(all, InventedReports.ChargedOff(dice, InventedReports.Card(dice, "PEWTER BANK", 31)));
            Add(all, InventedReports.Collection(dice, "LICHEN RECOVERY", "PEWTER BANK") with { FirstDelinquency = all[0].Accounts[^1].FirstDelinquency, Opened = new(2026, 3, 20) });
        }),
        new("duplicate-collection", (dice, all) =>
        {
            var one = InventedReports.Collection(dice, "LICHEN RECOVERY", "TEAL BROADBAND");
            Add(all, one);
            Add(all, one with { Creditor = "FLINT ASSET GROUP", Number = "****9911", Opened = PartialDate.Of(one.Opened!.Value.First.AddDays(80)) });
        }),
        new("duplicate-account", (dice, all) =>
        {
            var one = InventedReports.Loan(dice, "SORREL PERSONAL FINANCE", 41);
            Add(all, one);
            all[0] = all[0] with { Accounts = [.. all[0].Accounts, one] };
        }),
        OnCard("discharged-with-balance", a => a with { Remarks = ["Discharged in bankruptcy chapter 7"], Balance = 120, HighBalance = 900 }),
        new("owed-before-discharge", (dice, all) =>
        {
            AddCollection(dice, all, a => a with { FirstDelinquency = new(2020, 3), Opened = new(2020, 9, 4) });
            Each(all, r => r with { PublicRecords = [new() { Kind = PublicRecordKind.Bankruptcy7, Filed = new(2021, 5, 6), Status = "Discharged" }], Accounts = [.. r.Accounts.Where(a => a.Status is not AccountStatus.ChargedOff)] });
        }),
        OnCard("deceased-mark", a => a with { Remarks = ["Consumer reported as deceased"] }),
        new("another-number", (_, all) => all[1] = all[1] with { Consumer = all[1].Consumer with { SsnLast4 = all[1].Consumer.SsnLast4 == "0417" ? "0418" : "0417" } }),
        new("another-birth-year", (_, all) => all[1] = all[1] with { Consumer = all[1].Consumer with { BirthYear = all[1].Consumer.BirthYear - 12 } }),
        Everywhere("another-name", (_, r) => r with { Consumer = r.Consumer with { OtherNames = ["HORACE BRIMSTONE"] } }),
        new("no-address-in-common", (_, all) => all[2] = all[2] with { Consumer = all[2].Consumer with { Addresses = ["4 HARBOR RD, NEW LONDON, CT 06320"] } }),
        OnCard("older-than-the-person", a => a with { Opened = new(2012, 3, 4), Responsibility = Responsibility.Individual }, r => r with { Consumer = r.Consumer with { BirthYear = 1997 }, Accounts = [.. r.Accounts.Select(a => a.Opened?.Year < 2015 && a.Opened?.Year != 2012 ? a with { Responsibility = Responsibility.Joint } : a)] }),
        OnCard("past-due-above-balance", a => a with { Balance = 200, HighBalance = 400, PastDue = 260, History = Late(a) }),
        OnCard("past-due-without-balance", a => a with { Balance = 0, PastDue = 70, History = Late(a) }),
        OnCard("late-after-closing", a => a with { Status = AccountStatus.Closed, Balance = 0, Closed = PartialDate.Of(Day.AddMonths(-8)), History = [.. a.History.Select((m, i) => m with { Code = i == 3 ? PaymentCode.Late30 : PaymentCode.Ok })] }),
        OnCard("impossible-dates", a => a with { Reported = PartialDate.Of(Day.AddDays(40)) }),
        OnCard("impossible-lateness", a => a with { History = [.. a.History.Select((m, i) => m with { Code = i == 4 ? PaymentCode.Late120 : PaymentCode.Ok })] }),
        OnCard("status-against-history", a => a with { StatusText = "Open/Never late.", History = [.. a.History.Select((m, i) => m with { Code = i == 5 ? PaymentCode.Late30 : PaymentCode.Ok })] }),
        OnLoan("paid-with-balance", a => a with { Status = AccountStatus.Paid, Balance = 512 }),
        OnCollection("paid-collection-with-balance", a => a with { Status = AccountStatus.Paid }),
        OnLoan("transferred-with-balance", a => a with { Status = AccountStatus.Transferred, Balance = 2400 }),
        OnCard("closed-with-balance", a => a with { Status = AccountStatus.Closed, Closed = PartialDate.Of(Day.AddMonths(-2)), Balance = 90, HighBalance = 400, History = [] }),
        OnCard("closed-but-open", a => a with { Closed = PartialDate.Of(Day.AddMonths(-3)), Balance = 0 }),
        OnCard("balance-above-highest", a => a with { Balance = 480, HighBalance = 300 }),
        OnCard("missing-limit", a => a with { CreditLimit = null }),
        OnCard("stale-reporting", a => a with { Balance = 150, HighBalance = 400, Reported = PartialDate.Of(Day.AddMonths(-15)), LastPayment = null, History = [] }),
        OnCollection("collector-without-creditor", a => a with { OriginalCreditor = null }, another: true),
        OnCollection("small-medical-collection", a => a with { OriginalCreditor = "WILLOW HOSPITAL", OriginalAmount = 310, Balance = 310, PastDue = 310 }),
        OnCollection("paid-medical-collection", a => a with { OriginalCreditor = "ASTER DENTAL GROUP", Status = AccountStatus.Paid, Balance = 0, PastDue = 0 }),
        OnCollection("young-medical-collection", a => a with { OriginalCreditor = "ASTER PHYSICIANS", FirstDelinquency = new(2025, 9), Opened = new(2026, 2, 1) }),
        Everywhere("judgment-or-lien", (_, r) => r with { PublicRecords = [new() { Kind = PublicRecordKind.Judgment, Filed = new(2022, 4, 4), Amount = 900 }] }),
        OneBureau("status-apart", a => a with { Status = AccountStatus.Collection, FirstDelinquency = new(2026, 1), History = [] }),
        OneBureau("lateness-apart", a => a with { History = [.. a.History.Select((m, i) => m with { Code = i == 6 ? PaymentCode.Late30 : PaymentCode.Ok })] }, a => a with { History = [.. a.History.Select(m => m with { Code = PaymentCode.Ok })] }),
        OneBureau("balance-apart", a => a with { Balance = 1900 }, a => a with { Balance = 1100, HighBalance = 2500, CreditLimit = 3000 }),
        OneBureau("limit-apart", a => a with { CreditLimit = 2500 }, a => a with { CreditLimit = 3000, HighBalance = 1500, Balance = 900 }),
        OneBureau("responsibility-apart", a => a with { Responsibility = Responsibility.Authorized }, a => a with { Responsibility = Responsibility.Individual, History = [] }),
        OnCard("authorized-user-negative", a => a with { Responsibility = Responsibility.Authorized, History = [.. a.History.Select((m, i) => m with { Code = i == 4 ? PaymentCode.Late60 : i == 5 ? PaymentCode.Late30 : PaymentCode.Ok })] }),
        new("burst-of-accounts", (dice, all) =>
        {
            for (var i = 0; i < 5; i++)
            {
                Add(all, InventedReports.Card(dice, $"{(char)('A' + i)}LPHA {(char)('Q' + i)}UARTZ CARD", 60 + i) with { Opened = PartialDate.Of(Day.AddDays(-200 + (4 * i))), Status = AccountStatus.Open, Closed = null, Balance = 0, LastPayment = null, History = [], Reported = new(2026, 4, 3) });
            }
        }),
        Everywhere("burst-of-inquiries", (_, r) => r with { Inquiries = [.. Enumerable.Range(0, 6).Select(i => InventedReports.Asked(new[] { "ONYX BANK", "RUBY CARD", "TOPAZ STORES", "AGATE CREDIT", "BERYL BANK", "JASPER CARD" }[i], Day.AddDays(-100 - i)))] }),
        Everywhere("repeated-inquiry", (_, r) => r with { Inquiries = [InventedReports.Asked("ONYX BANK", Day.AddDays(-100)), InventedReports.Asked("ONYX BANK", Day.AddDays(-93))] }),
        Everywhere("stale-inquiry", (_, r) => r with { Inquiries = [InventedReports.Asked("ONYX BANK", Day.AddDays(-900))] }),
    ];

    private static Plant Everywhere(string rule, Func<Dice, CreditReport, CreditReport> change) => new(rule, (dice, all) => Each(all, r => change(dice, r)));

    private static Plant OnCard(string rule, Func<Account, Account> change, Func<CreditReport, CreditReport>? then = null) => new(rule, (dice, all) =>
    {
        Add(all, change(Open(InventedReports.Card(dice, "SAFFRON CARD", 51))));
        Each(all, then ?? (r => r));
    });

    private static Plant OnLoan(string rule, Func<Account, Account> change) => new(rule, (dice, all) => Add(all, change(Open(InventedReports.Loan(dice, "SORREL PERSONAL FINANCE", 41)))));

    // Some rules speak only where another collection shows what this one lacks.
    private static Plant OnCollection(string rule, Func<Account, Account> change, bool another = false) => new(rule, (dice, all) =>
    {
        AddCollection(dice, all, change);
        if (another)
        {
            Add(all, InventedReports.Collection(dice, "FLINT ASSET GROUP", "TEAL BROADBAND"));
        }
    });

    private static Plant OneBureau(string rule, Func<Account, Account> change, Func<Account, Account>? first = null) => new(rule, (dice, all) =>
    {
        var card = Open(InventedReports.Card(dice, "SAFFRON CARD", 51));
        Add(all, first?.Invoke(card) ?? card);
        AtOne(all, all[1].Accounts.Count - 1, change);
    });

    private static Account Open(Account account) => account with
    {
        Status = AccountStatus.Open, Closed = null, Balance = Math.Min(account.Balance ?? 0, account.HighBalance ?? decimal.MaxValue), Reported = new(2026, 4, 14), LastPayment = new(2026, 4, 1),
        History = [.. Enumerable.Range(0, 18).Select(i => new PaymentMonth(PartialDate.OfMonthNumber(PartialDate.Of(Day).MonthNumber - 1 - i), PaymentCode.Ok))],
    };

    private static List<PaymentMonth> Late(Account account) => [.. account.History.Select((m, i) => m with { Code = i == 0 ? PaymentCode.Late30 : PaymentCode.Ok })];

    private static int AddCollection(Dice dice, List<CreditReport> all, Func<Account, Account>? change = null)
    {
        var collection = InventedReports.Collection(dice, "LICHEN RECOVERY", "CORAL BROADBAND");
        Add(all, change?.Invoke(collection) ?? collection);
        return all[0].Accounts.Count - 1;
    }

    private static void Add(List<CreditReport> all, Account account) => Each(all, r => r with { Accounts = [.. r.Accounts, account] });

    private static void AtOne(List<CreditReport> all, int account, Func<Account, Account> change)
        => all[1] = all[1] with { Accounts = [.. all[1].Accounts.Select((a, i) => i == account ? change(a) : a)] };

    private static void Each(List<CreditReport> all, Func<CreditReport, CreditReport> change)
    {
        for (var i = 0; i < all.Count; i++)
        {
            all[i] = change(all[i]);
        }
    }
}
