using System.Globalization;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Evaluating;

/// <summary>An account as it truly is, before bureaus print it.</summary>
/// <param name="Spellings">Names under which one creditor reports; each bureau prints one of them.</param>
/// <param name="Digits">The whole number.</param>
/// <param name="Truth">Its kind, day of opening and sums.</param>
internal sealed record InventedAccount(IReadOnlyList<string> Spellings, string Digits, Account Truth);

/// <summary>Invents what a person owes, with what is easily taken for one: two cards of one issuer, store cards of one bank, student loans of one day, twins.</summary>
internal static class InventedAccounts
{
    private static readonly (string Bin, string[] Spellings)[] Cards =
    [
        ("414720", ["JPMCB CARD", "CHASE", "CHASE CARD SERVICES", "JPMCB CARD SERVICES", "CHASE BANK USA NA"]), ("517805", ["CAPITAL ONE BANK USA NA", "CAP ONE", "CAPITAL ONE", "CAPONE NA", "CAP1"]), ("601100", ["DISCOVER FIN SVCS LLC", "DISCOVERBANK", "DISCOVER BANK", "DISCOVER CARD"]),
        ("379200", ["AMEX", "AMERICAN EXPRESS", "AMERICAN EXPRESS NATIONAL BANK"]), ("426429", ["BANK OF AMERICA", "BK OF AMER", "BANK OF AMERICA NA", "BOFA"]), ("406032", ["NAVY FEDERAL CR UNION", "NAVY FCU", "NAVY FEDERAL CREDIT UNION", "NFCU"]),
        ("528741", ["FIRST HARBOR BANK", "FHB", "FIRST HARBOR BK NA"]), ("471212", ["UNION MERIDIAN BANK USA", "UNION MERIDIAN BK", "UNION MERIDIAN", "UMB USA"]), ("545001", ["VALLEY FORGE BANKCARD", "VALLEY FORGE BKCD", "VALLEY FORGE"]), ("440066", ["BLUE HERON BANK NA", "BLUE HERON BNK", "BLUEHERONBANK"]),
        ("548042", ["COPPERLINE NATL BANK", "COPPERLINE NATIONAL BANK", "COPPERLINE"]), ("552433", ["BARCLAYS BANK DELAWARE", "BARCLAYS BK DELAWAR", "BARCLAYS"]),
    ];

    private static readonly (string Bin, string[][] Stores)[] Issuers =
    [
        ("603534", [["SYNCB/AMAZON PLCC", "SYNCB/AMAZON", "AMAZON/SYNCB", "SYNCHRONY BANK/AMAZON"], ["SYNCB/LOWES", "LOWES/SYNCB", "SYNCHRONY BANK/LOWES"], ["SYNCB/WALMART", "WALMART/SYNCB", "SYNCB/WALMART DC"]]),
        ("603220", [["OAKMART/BHB", "OAKMART", "BHB/OAKMART"], ["FUELWAY/BHB", "FUELWAY", "BHB/FUELWAY"], ["CEDAR & PINE FURNITURE/BHB", "CEDAR PINE FURN/BHB", "CEDAR AND PINE FURNITURE"]]),
        ("603589", [["THD/CBNA", "HOME DEPOT/CBNA", "THE HOME DEPOT/CBNA"], ["BEST BUY/CBNA", "BBY/CBNA", "CBNA/BEST BUY"]]),
    ];

    private static readonly (AccountKind Kind, string[] Spellings)[] Lenders =
    [
        (AccountKind.Auto, ["CRESTLINE MOTORS FINANCIAL", "CRESTLINE MTRS FIN", "CRESTLINE MOTORS FINL SVCS"]), (AccountKind.Auto, ["TOYOTA MOTOR CREDIT", "TOYOTA MTR", "TOYOTA MOTOR CREDIT CORP", "TMCC"]), (AccountKind.Auto, ["AMERICAN HONDA FINANCE", "AMER HONDA FIN", "AHFC"]), (AccountKind.Auto, ["CAPITAL ONE AUTO FINANCE", "CAP ONE AUTO FIN", "COAF"]),
        (AccountKind.Mortgage, ["HARBORLIGHT MORTGAGE SERVICING", "HARBORLIGHT MTG SVCG", "HARBORLIGHT MTG"]), (AccountKind.Mortgage, ["OLD MILL SAVINGS & LOAN", "OLD MILL SAV & LN", "OLD MILL S AND L"]), (AccountKind.Mortgage, ["WELLS FARGO HOME MORTGAGE", "WF HOME MTG", "WELLS FARGO HM MORTGAG"]),
        (AccountKind.Installment, ["CASCADE PERSONAL LOANS", "CASCADE PERS LNS", "CASCADE PERSONAL LN"]), (AccountKind.Installment, ["PRAIRIE STATE FCU", "PRAIRIE STATE FEDERAL CREDIT UNION", "PRAIRIE ST FCU"]), (AccountKind.Installment, ["UPSTART/FINWISE BANK", "UPSTART", "FINWISE BANK/UPSTART"]),
    ];

    private static readonly string[][] Servicers = [["DEPT OF EDUCATION/NELN", "DEPT OF ED/NELNET", "US DEPT OF ED/NELNET", "NELNET"], ["MOHELA", "MOHELA/DEPT OF ED", "DEPT OF EDUCATION/MOHELA"], ["AIDVANTAGE", "DPT ED/AIDVANTAGE", "AIDVANTAGE/US DEPT OF ED"]];
    private static readonly string[][] Collectors = [["MIDLAND CREDIT MANAGEMENT", "MIDLAND CREDIT MGMT", "MCM", "MIDLAND CRED"], ["PORTFOLIO RECOVERY ASSOCIATES", "PORTFOLIO RECOV ASSOC", "PRA"], ["KESTREL COLLECTION SERVICES", "KESTREL COLL SVCS", "KESTREL COLLECTION SVC"], ["LVNV FUNDING LLC", "LVNV FUNDING"]];
    private static readonly string[][] Owed = [["RIVERTON DENTAL GROUP", "RIVERTON DENTAL GRP"], ["CITIBANK NA", "CITIBANK"], ["TRI-COUNTY EMERGENCY PHYSICIANS", "TRI COUNTY EMERG PHYS"], ["SKYLARK WIRELESS", "SKYLARK WIRELESS LLC"]];

    public static List<InventedAccount> Of(Dice dice)
    {
        var accounts = new List<InventedAccount>();
        for (var left = 3 + dice.Below(9); left > 0; left--)
        {
            accounts.AddRange(dice.Below(10) switch
            {
                0 or 1 or 2 => OneOrTwoCards(dice),
                3 or 4 => StoreCards(dice),
                5 or 6 => [Loan(dice, dice.Of(Lenders), null)],
                7 => StudentLoans(dice),
                8 => Debts(dice),
                _ => Twins(dice),
            });
        }

        return accounts;
    }

    private static IEnumerable<InventedAccount> OneOrTwoCards(Dice dice)
    {
        var (bin, spellings) = dice.Of(Cards);
        var day = Day(dice);
        yield return Card(dice, bin, spellings, day);
        if (dice.In(40))
        {
            yield return Card(dice, bin, spellings, dice.In(15) ? day : dice.In(30) ? day.AddDays(20 + dice.Below(60)) : Day(dice));
        }
    }

    private static IEnumerable<InventedAccount> StoreCards(Dice dice)
    {
        var (bin, stores) = dice.Of(Issuers);
        var day = Day(dice);
        return stores.Take(1 + dice.Below(stores.Length)).Select(s => Card(dice, bin, s, dice.In(20) ? day : Day(dice)));
    }

    private static IEnumerable<InventedAccount> StudentLoans(Dice dice)
    {
        var (servicer, day, number, count) = (dice.Of(Servicers), Day(dice), dice.Digits(8), 2 + dice.Below(3));
        return Enumerable.Range(1, count).Select(i => Loan(dice, (AccountKind.Student, servicer), i <= 2 ? day : day.AddYears(1)) with { Digits = $"{number}{i:00000}" });
    }

    private static IEnumerable<InventedAccount> Debts(Dice dice)
    {
        var (collector, day) = (dice.Of(Collectors), Day(dice));
        return Enumerable.Range(0, 1 + dice.Below(2)).Select(i =>
        {
            var (debt, owed) = (60m + dice.Below(3000), dice.Of(Owed));
            return new InventedAccount(collector, dice.Digits(8), new() { Creditor = string.Join('|', owed), Kind = AccountKind.Collection, Status = AccountStatus.Collection, Opened = PartialDate.Of(i == 1 && dice.In(50) ? day : Day(dice)), Balance = debt, OriginalAmount = debt });
        });
    }

    // Two loans of one lender, of one day and of one sum: nothing but the number tells them apart.
    private static IEnumerable<InventedAccount> Twins(Dice dice)
    {
        var one = Loan(dice, dice.Of(Lenders), null);
        return dice.In(20) ? [one, one with { Digits = dice.Digits(10) }] : [one, Loan(dice, (one.Truth.Kind, [.. one.Spellings]), one.Truth.Opened!.Value.First)];
    }

    private static InventedAccount Card(Dice dice, string bin, string[] spellings, DateOnly day)
    {
        var limit = 500m * (1 + dice.Below(30));
        var high = Math.Round(limit * (10 + dice.Below(90)) / 100m);
        return new(spellings, bin + dice.Digits(10), new() { Creditor = "", Kind = AccountKind.Revolving, Status = AccountStatus.Open, Opened = PartialDate.Of(day), CreditLimit = limit, HighBalance = high, Balance = dice.In(30) ? 0 : Math.Round(high * dice.Below(100) / 100m) });
    }

    private static InventedAccount Loan(Dice dice, (AccountKind Kind, string[] Spellings) lender, DateOnly? day)
    {
        var lent = 1500m + (dice.Below(400) * (lender.Kind is AccountKind.Mortgage ? 1000 : 75));
        return new(lender.Spellings, dice.Digits(10), new() { Creditor = "", Kind = lender.Kind, Status = AccountStatus.Open, Opened = PartialDate.Of(day ?? Day(dice)), OriginalAmount = lent, Balance = Math.Round(lent * dice.Below(100) / 100m), MonthlyPayment = Math.Round(lent / 48) });
    }

    private static DateOnly Day(Dice dice) => DateOnly.Parse("2008-01-01", CultureInfo.InvariantCulture).AddDays(dice.Below(6400));
}
