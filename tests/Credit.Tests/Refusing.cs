using Prospect.Credit.Reading;
using Prospect.Documents;

namespace Prospect.Credit.Tests;

public sealed class Refusing
{
    [Theory]
    [InlineData("RIVER BANK\nAccount statement\nAccount number 12345678\nOpening balance $1,200.00\n05/02/2026 Grocery store $45.10 $1,154.90\n05/09/2026 Salary $2,100.00 $3,254.90\nClosing balance $3,254.90")]
    [InlineData("INVOICE 2026-118\nBill to: Ada Example\nDate 05/02/2026\nConsulting, 3 days $2,400\nTotal $2,400\nPayment terms 30 days")]
    [InlineData("Ada Example\nSoftware engineer\nExperience\nExperian, Analyst, 2019 to 2024\nBuilt services for credit reports.\nEducation\nBSc Computer Science")]
    [InlineData("LOAN AGREEMENT\nBorrower: Ada Example\nLoan amount: $12,000\nMonthly payment: $310\nTerms: 48 Months\nCredit limit: none\nWe may obtain a credit report from Experian, Equifax or TransUnion.")]
    [InlineData("Dear Ada Example,\nYour application was declined. Your credit score of 612 was obtained from Experian.\nYou have the right to a free copy of your credit report within 60 days.\nKey factors: number of hard inquiries; balance on revolving accounts.")]
    public void Anything_but_a_credit_report_is_refused_with_a_reason(string text)
    {
        var result = CreditReportReader.Read(Typed(text), 0);
        Assert.False(result.Ok);
        Assert.Equal("credit.no-report", result.Error.Code);
        Assert.True(result.Error.Detail.Length > 20);
    }

    [Theory]
    [InlineData("Merged Credit Report for Mortgage Lenders\nRepositories: XP, TU, EF\nExperian Equifax TransUnion scores 700 690 710\nTradelines\nHard Inquiries\nPublic Records\nConsumer Statement\nSource XP/TU BIRCH BANK 4111 Opened 01/19 Limit 500 Balance 20")]
    [InlineData("EQUIFAX CREDIT MONITOR\nYour Equifax score moved by 4 points\nPersonal Information\nCredit Score\nPublic Records\nConsumer Statement\nRead our glossary.")]
    public void A_credit_report_of_another_layout_is_refused_as_one(string text)
    {
        var result = CreditReportReader.Read(Typed(text), 0);
        Assert.False(result.Ok);
        Assert.Equal("credit.unknown-layout", result.Error.Code);
    }

    [Fact]
    public void What_other_hands_made_that_is_no_report_is_refused()
        => Assert.All(Directory.GetFiles(Path.Combine(Published.OtherHands, "reports-refused")), file => Assert.False(CreditReportReader.Read(Published.Document(file), 0).Ok, file));

    // A page typed with one width for all letters; two blanks or more are a column gap.
    private static PlacedDocument Typed(string text)
    {
        var lines = text.Split('\n').Select((line, i) => new Line(1,
            [.. line.Split(' ').Select((word, j) => new Word(word, new Box(40 + (5 * line.Split(' ').Take(j).Sum(w => w.Length + 1)), 40 + (14 * i), 5 * word.Length, 9), new(9, false, false, 0)))], null, i, i));
        return new(SourceFormat.Pdf, true, [new PlacedPage(1, 612, 792, [.. lines.Select((l, i) => new Block(i, [l]))], [], [])]);
    }
}
