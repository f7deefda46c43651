namespace Prospect.Kernel.Tests;

public sealed class ErrorCodes
{
    [Fact]
    public void Every_code_has_an_exit_status_and_a_problem_type_of_its_own()
    {
        Assert.NotEmpty(ErrorTable.All);
        Assert.Equal(ErrorTable.All.Count, ErrorTable.All.Select(m => m.Type).Distinct().Count());
        Assert.All(ErrorTable.All, m => Assert.InRange(m.Status, 400, 599));
        Assert.All(ErrorTable.All, m => Assert.NotEqual(ExitStatus.Done, m.Exit));
    }

    [Theory]
    [InlineData("document.encrypted", ExitStatus.Unreadable)]
    [InlineData("credit.no-report", ExitStatus.NotWhatWasAskedFor)]
    [InlineData("configuration", ExitStatus.Configuration)]
    [InlineData("usage", ExitStatus.Usage)]
    [InlineData("fault", ExitStatus.Fault)]
    public void A_code_means_the_exit_status_of_the_contract(string code, int exit)
        => Assert.Equal(exit, ErrorTable.Of(code).Exit);

    [Fact]
    public void A_code_that_is_not_in_the_table_is_a_fault_of_the_program()
        => Assert.Throws<InvalidOperationException>(() => ErrorTable.Of("document.made-up"));
}
