using Prospect.Credit.Evaluating;
using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Tests;

public sealed class MergingBureaus(ITestOutputHelper output)
{
    private static bool AreOne(Account a, Account b) => AccountMerger.Groups([Made.Report(a), Made.Report(b) with { Bureau = Bureau.Equifax }]).Count == 1;

    [Theory]
    [InlineData(20260501)]
    [InlineData(7)]
    public void Invented_people_are_merged_above_the_floor(int seed)
    {
        var score = MergingScore.OfInventedPeople(seed);
        output.WriteLine($"precision {score.Precision.Share:0.0000} of {score.Precision.All}, recall {score.Recall.Share:0.0000} of {score.Recall.All}");
        output.WriteLine(string.Join('\n', score.Faults));
        Assert.True(score is { ReachesFloor: true, Recall.All: > 3000 }, $"precision {score.Precision.Share:0.0000}, recall {score.Recall.Share:0.0000}\n{string.Join('\n', score.Faults.Take(60))}");
    }

    [Theory]
    [InlineData("JPMCB CARD", "CHASE")]
    [InlineData("CAPITAL ONE BANK USA NA", "CAP ONE")]
    [InlineData("CAPITAL ONE BANK USA NA", "CAPONE NA")]
    [InlineData("AMERICAN EXPRESS", "AMEX")]
    [InlineData("BANK OF AMERICA", "BK OF AMER")]
    [InlineData("DISCOVER FIN SVCS LLC", "DISCOVERBANK")]
    [InlineData("NAVY FEDERAL CREDIT UNION", "NFCU")]
    [InlineData("HARBORLIGHT MORTGAGE SERVICING", "HARBORLIGHT MTG SVCG")]
    [InlineData("OAKMART/BLUE HERON BANK", "OAKMART")]
    [InlineData("OAKMART/BHB", "BHB/OAKMART")]
    [InlineData("THE HOME DEPOT/CBNA", "THD/CBNA")]
    [InlineData("SUNTRUST NOW TRUIST", "TRUIST BANK")]
    public void Spellings_of_one_creditor_are_recognised_where_the_numbers_show_nothing_in_common(string a, string b)
        => Assert.True(AreOne(Made.Card(a) with { Number = "411122XXXXXXXXXX" }, Made.Card(b) with { Number = "XXXX1234", CreditLimit = null, HighBalance = null, Balance = 12 }));

    [Theory]
    [InlineData("OAKMART/BHB", "FUELWAY/BHB")]
    [InlineData("FIRST HARBOR BANK", "FIRST NATIONAL BANK")]
    [InlineData("PRAIRIE STATE FCU", "NORTHLAKE FCU")]
    public void Different_creditors_of_like_names_stay_apart(string a, string b)
        => Assert.False(AreOne(Made.Card(a) with { Number = "****" }, Made.Card(b) with { Number = null, CreditLimit = 900, HighBalance = 200, Balance = 12, Opened = Made.Date("2018-03-20") }));

    [Theory]
    [InlineData("XXXX1234", "************1234", true)]
    [InlineData("123456XXXX", "12345678****", true)]
    [InlineData("1234 56** **** 3318", "XXXXX3318", true)]
    [InlineData("xxxxxxxxxxxx 8573", "xxxxxxxxxxxx 8574", false)]
    [InlineData("411111XXXX", "411112XXXX", false)]
    [InlineData("0000123456****", "123456****", true)]
    public void Signs_of_a_number_that_both_show_decide(string a, string b, bool one)
        => Assert.Equal(one, AreOne(Made.Card() with { Number = a }, Made.Card() with { Number = b, Opened = Made.Date("2018-04-01") }));

    [Fact]
    public void Two_student_loans_of_one_day_find_each_its_own_by_what_was_lent()
    {
        Account Loan(string number, decimal lent) => Made.Loan() with { Kind = AccountKind.Student, Creditor = "MOHELA", Number = number, OriginalAmount = lent };
        var groups = AccountMerger.Groups([Made.Report(Loan("88XXXX", 5500), Loan("88XXXX", 3500)), Made.Report(Loan("****02", 3500), Loan("****01", 5500)) with { Bureau = Bureau.TransUnion }]);
        Assert.Equal([[new(0, 0), new(1, 1)], [new(0, 1), new(1, 0)]], groups);
    }

    [Fact]
    public void The_creditor_and_the_collector_of_one_debt_are_two_accounts()
        => Assert.False(AreOne(Made.Card("SPRUCE CLINIC") with { Status = AccountStatus.ChargedOff }, Made.Collector() with { Creditor = "SPRUCE CLINIC", Number = "4111****", Opened = Made.Date("2018-03-05") }));

    [Fact]
    public void Differences_name_the_field_or_month_and_each_bureau_s_place()
    {
        var other = Made.Card() with { Balance = 340, Opened = Made.Date("2018-03"), History = Made.Marked(Made.Card().History, "2025-08", PaymentCode.Late30) };
        var merged = Assert.Single(AccountMerger.Merge([Made.Report(Made.Card()), Made.Report(other) with { Bureau = Bureau.Equifax }]));
        Assert.Equal(["balance", "history 2025-08"], merged.Differences.Select(d => d.Field));
        Assert.All(merged.Differences, d => Assert.Equal(["equifax", "experian"], d.Evidence.Keys));
        Assert.Equal("30", merged.Differences[1].Values["equifax"].ToString());
    }
}
