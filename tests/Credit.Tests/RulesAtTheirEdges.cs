using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

/// <summary>Where a rule speaks and where it just does not. That each speaks at all, and alone, is held by <see cref="PlantingFaults"/>.</summary>
public sealed class RulesAtTheirEdges
{
    private static IReadOnlyList<string> Rules(params CreditReport[] reports) => [.. CreditAnalyser.Analyse(reports, Made.Today).Findings.Select(f => f.Rule).Distinct()];

    private static IReadOnlyList<string> Rules(Account account) => Rules(Made.Report(account));

    private static CreditReport At(Bureau bureau, params Account[] accounts) => Made.Report(accounts) with { Bureau = bureau };

    [Fact]
    public void Every_finding_says_why_it_matters_and_what_may_explain_it()
        => Assert.All(CreditAnalyser.Analyse([Made.Report(Made.Card() with { Balance = 0, PastDue = 60 }, Made.Loan() with { Status = AccountStatus.Transferred })], Made.Today).Findings, f => Assert.True(f.Why.Length > 20 && f.Innocent.Count > 0));

    [Theory]
    [InlineData("2023-08", false)]
    [InlineData("2023-09", true)]
    public void A_month_between_two_bureaus_dates_is_no_reaging(string second, bool raised)
    {
        var one = Made.Collector() with { FirstDelinquency = Made.Date("2023-07"), Number = "HR112233" };
        Assert.Equal(raised, Rules(At(Bureau.Experian, one), At(Bureau.Equifax, one with { FirstDelinquency = Made.Date(second) })).Contains("reaged-across-bureaus"));
    }

    [Theory]
    [InlineData("2024-02-20", false)]
    [InlineData("2024-04-20", true)]
    public void A_debt_is_bad_before_it_is_placed(string firstDelinquency, bool raised)
        => Assert.Equal(raised, Rules(Made.Collector() with { FirstDelinquency = Made.Date(firstDelinquency) }).Contains("delinquent-after-placement"));

    [Theory]
    [InlineData("SPRUCE CLINIC", 499, true)]
    [InlineData("SPRUCE CLINIC", 500, false)]
    [InlineData("SPRUCE WIRELESS", 120, false)]
    public void Medical_collections_under_500_are_off_by_the_bureaus_own_word(string owed, int amount, bool raised)
        => Assert.Equal(raised, Rules(Made.Collector() with { OriginalCreditor = owed, OriginalAmount = amount, Balance = amount, PastDue = amount }).Contains("small-medical-collection"));

    [Fact]
    public void Before_the_bureaus_said_so_a_small_medical_collection_was_in_order()
        => Assert.DoesNotContain("small-medical-collection", Rules(Made.Report(Made.Collector() with { OriginalAmount = 120, Balance = 120, PastDue = 120, Opened = Made.Date("2021-02-01"), Reported = Made.Date("2022-10-01"), History = [] }) with { ReportDate = Made.Date("2022-11-01") }));

    [Theory]
    [InlineData(PaymentCode.Late60, false)]
    [InlineData(PaymentCode.Late90, true)]
    [InlineData(PaymentCode.ChargeOff, false)]
    public void Nobody_falls_three_payments_behind_in_a_month(PaymentCode code, bool raised)
        => Assert.Equal(raised, Rules(Made.Card() with { History = Made.Marked(Made.Card().History, "2025-03", code) }).Contains("impossible-lateness"));

    [Fact]
    public void Balances_of_different_days_may_differ()
    {
        var card = Made.Card() with { Number = "4111222233334444", Balance = 300 };
        Assert.Contains("balance-apart", Rules(At(Bureau.Experian, card), At(Bureau.Equifax, card with { Balance = 520 })));
        Assert.DoesNotContain("balance-apart", Rules(At(Bureau.Experian, card), At(Bureau.Equifax, card with { Balance = 520, Reported = Made.Date("2026-04-02") })));
        Assert.DoesNotContain("balance-apart", Rules(At(Bureau.Experian, card), At(Bureau.Equifax, card with { Balance = 380 })));
    }

    [Fact]
    public void A_late_mark_one_month_aside_is_the_same_mark()
    {
        var card = Made.Card() with { Number = "4111222233334444" };
        var late = card with { History = Made.Marked(card.History, "2025-08", PaymentCode.Late30) };
        Assert.Contains("lateness-apart", Rules(At(Bureau.Experian, card), At(Bureau.Equifax, late)));
        Assert.DoesNotContain("lateness-apart", Rules(At(Bureau.Experian, card with { History = Made.Marked(card.History, "2025-09", PaymentCode.Late30) }), At(Bureau.Equifax, late)));
    }

    [Theory]
    [InlineData("ADA B EXAMPLE", false)]
    [InlineData("A EXAMPLE", false)]
    [InlineData("ADA NEWLYWED", false)]
    [InlineData("BORIS STRANGER", true)]
    public void A_name_is_another_only_where_nothing_of_it_is_shared(string name, bool raised)
        => Assert.Equal(raised, Rules(Made.Report(Made.Card()) with { Consumer = new() { Name = "ADA EXAMPLE", OtherNames = [name] } }).Contains("another-name"));

    [Fact]
    public void Four_accounts_within_a_month_are_no_burst_and_a_school_years_loans_are_none()
    {
        Account New(int i) => Made.Card($"STORE {(char)('A' + i)}{(char)('K' + i)}") with { Number = $"{i}", Opened = Made.Date($"2026-01-{10 + i}"), History = Made.Months("2026-04", 3), LastPayment = null, HighBalance = 900 };
        Assert.Contains("burst-of-accounts", Rules(Made.Report([.. Enumerable.Range(0, 5).Select(New)])));
        Assert.DoesNotContain("burst-of-accounts", Rules(Made.Report([.. Enumerable.Range(0, 4).Select(New)])));
        Assert.DoesNotContain("burst-of-accounts", Rules(Made.Report([.. Enumerable.Range(0, 5).Select(i => New(i) with { Kind = AccountKind.Student })])));
    }

    [Fact]
    public void Lenders_of_one_trade_who_ask_at_once_are_a_search_and_no_burst()
    {
        CreditReport Asked(string trade) => Made.Report(Made.Card()) with { Inquiries = [.. Enumerable.Range(0, 7).Select(i => new Inquiry { Creditor = $"{(char)('A' + i)}{(char)('M' + i)}ER {trade}", Kind = InquiryKind.Hard, Date = Made.Date($"2026-03-{10 + i}") })] };
        Assert.Contains("burst-of-inquiries", Rules(Asked("STORES")));
        Assert.DoesNotContain("burst-of-inquiries", Rules(Asked("MORTGAGE")));
    }

    [Fact]
    public void What_was_discharged_is_owed_no_more_and_what_came_after_is()
    {
        var filed = new PublicRecord { Kind = PublicRecordKind.Bankruptcy7, Filed = Made.Date("2022-06-01"), Status = "Discharged" };
        var bad = Made.Collector() with { Opened = Made.Date("2021-05-01"), FirstDelinquency = Made.Date("2020-11-01") };
        Assert.Contains("owed-before-discharge", Rules(Made.Report(bad) with { PublicRecords = [filed] }));
        Assert.DoesNotContain("owed-before-discharge", Rules(Made.Report(bad) with { PublicRecords = [filed with { Status = "Dismissed" }] }));
        Assert.DoesNotContain("owed-before-discharge", Rules(Made.Report(Made.Collector() with { FirstDelinquency = Made.Date("2023-06-01") }) with { PublicRecords = [filed] }));
    }

    [Fact]
    public void Nothing_is_compared_across_reports_of_two_people()
    {
        var other = At(Bureau.Equifax, Made.Card("ZEBRA BANK") with { Number = "9" }) with { Document = 1, Consumer = new() { Name = "BORIS STRANGER", SsnLast4 = "9876", BirthYear = 1950, Addresses = ["9 ELM ST, NOWHERE, TX 79901"] } };
        var one = Made.Report(Made.Card()) with { Consumer = new() { Name = "ADA EXAMPLE", SsnLast4 = "1234", BirthYear = 1984, Addresses = ["1 OAK ST, DAYTON, OH 45402"] } };
        Assert.Empty(Rules(one, other));
    }
}
