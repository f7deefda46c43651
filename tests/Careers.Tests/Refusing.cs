namespace Prospect.Careers.Tests;

public sealed class Refusing
{
    public static TheoryData<string, string> Others => new()
    {
        { "a bank statement", "First Harbor Bank\nStatement period 01/01/2026 - 01/31/2026\nAccount number 000123\n\nOpening balance $1,200.00\nDeposits $900.00\nWithdrawals $400.00\nClosing balance $1,700.00\n" },
        { "an invoice", "INVOICE\nInvoice no 2217\nInvoice date 03/02/2026\nBill to: Greta Hollis\n\nQty  Description  Unit price\n2  Chairs  80.00\n\nSubtotal 160.00\nAmount due 160.00\nDue date 04/02/2026\n" },
        { "a cover letter", "Milo Ferrant\nmilo@example.org\n\nDear hiring team,\n\nI am writing to apply for the post of baker. I have worked in kitchens since 2015 and would like to bring my experience to yours.\n\nI look forward to hearing from you.\n\nSincerely,\nMilo Ferrant\n" },
        { "a job advertisement", "Senior Welder\nOrchard Steel, Tulsa, OK\n\nAbout the role\nWe are looking for a welder. You will work on bridges.\n\nRequirements\n- 5 years of experience\n- AWS certificate\n\nWhat we offer\n- Competitive salary\n\nApply now at jobs@example.org\n" },
        { "an article", "The slow return of the harbour seal\nBy Ana Petrossian\n\nFor thirty years nobody saw one. In this article we follow the people who counted them from 1994 to 2020, and ask what changed.\n\nThe first count was made in the winter of 1994. It found none.\n" },
        { "a blank form", "APPLICATION FORM\nName: ____________\nAddress: ____________\nPhone: ____________\nEmployer: ____________\nFrom: ______ To: ______\nSkills: ____________\n" },
        { "a credit report", "Credit Report\nTransUnion\nName: Dana Whitlow\nEmployers: Acme Foods\n\nAccounts\nDate opened 03/2015 Credit limit $5,000 Payment status current\nPast due $0 High balance $1,200\nAccount status open\n" },
        { "a shopping list", "eggs\nmilk\nbread\n" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_no_resume_is_refused_and_nobody_is_invented(string what, string text)
    {
        var read = Samples.ReadText(text);
        Assert.False(read.Ok, what);
        Assert.Equal("career.no-resume", read.Error.Code);
        Assert.NotEmpty(read.Error.Detail);
    }

    // Two of them hold no text at all, and are no matter of what they say.
    [Fact]
    public void What_other_hands_made_that_is_no_resume_is_refused()
        => Assert.All(Directory.GetFiles(Path.Combine(Samples.Root, "examples", "other-hands", "resumes-refused")).Where(f => Path.GetFileName(f) is not ("empty.pdf" or "scanned-page.pdf")), file => Assert.False(Samples.Read(file).Ok, file));

    [Fact]
    public void Credit_reports_are_refused()
    {
        var data = Environment.GetEnvironmentVariable("PROSPECT_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(data), "PROSPECT_DATA is not set");
        Assert.All(Directory.GetFiles(Path.Combine(data!, "credit-reports"), "*.pdf"), file => Assert.False(Samples.Read(file).Ok, file));
    }
}
