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
    [InlineData("EQUIFAX\nCredit Report\nPersonal Information\nName: ADA EXAMPLE\nRevolving Accounts\nDate Opened: 01/02/2019\nCredit Limit: $500\nInquiries\nPublic Records")]
    [InlineData("3-Bureau Report\nTransUnion Experian Equifax\nPersonal Information\nAccount History\nDate Opened: 01/02/2019\nInquiries\nPublic Records")]
    public void A_credit_report_of_another_layout_is_refused_as_one(string text)
    {
        var result = CreditReportReader.Read(Typed(text), 0);
        Assert.False(result.Ok);
        Assert.Equal("credit.unknown-layout", result.Error.Code);
    }

    // A page typed with one width for all letters; two blanks or more are a column gap.
    private static PlacedDocument Typed(string text)
    {
        var lines = text.Split('\n').Select((line, i) => new Line(1,
            [.. line.Split(' ').Select((word, j) => new Word(word, new Box(40 + (5 * line.Split(' ').Take(j).Sum(w => w.Length + 1)), 40 + (14 * i), 5 * word.Length, 9), new(9, false, false, 0)))], null, i, i));
        return new(SourceFormat.Pdf, true, [new PlacedPage(1, 612, 792, [.. lines.Select((l, i) => new Block(i, [l]))], [], [])]);
    }
}
