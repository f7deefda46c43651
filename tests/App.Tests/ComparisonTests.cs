using System.Net;
using System.Text;
using System.Text.Json;

namespace Prospect.App.Tests;

public sealed class ComparisonTests(RunningApp app)
{
    private static (string, byte[]) January => ("january.html", Report("Jan 9, 2026", "$300", "Open/Never late."));

    private static (string, byte[]) June => ("june.html", Report("Jun 11, 2026", "$120", "Closed/Never late.", "<h4>TRI-COUNTY MOTORS</h4><p>Inquired on 05/20/2026</p>"));

    [Fact]
    public async Task Two_reports_of_one_bureau_show_what_changed_with_both_places()
    {
        var response = await app.Client.AsPerson(HttpMethod.Post, "/credit/compare", Asking.Form(June, January));
        var page = await response.Html();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = page.QuerySelector("#change-0")!.TextContent;
        Assert.Contains("closed", text, StringComparison.Ordinal);
        Assert.Contains("$300", text, StringComparison.Ordinal);
        Assert.Contains("$120", text, StringComparison.Ordinal);
        Assert.Contains("TRI-COUNTY MOTORS", text, StringComparison.Ordinal);
        var links = page.QuerySelectorAll("#change-0 a[href^='#e']").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task The_API_tells_the_same_as_the_verb_in_the_order_sent()
    {
        var response = await app.Client.AsProgram(HttpMethod.Post, "/api/v1/credit/comparisons", Asking.Form(June, January));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var change = json.RootElement.GetProperty("changes")[0];
        Assert.Equal((1, 0), (change.GetProperty("before").GetInt32(), change.GetProperty("after").GetInt32()));
        Assert.Equal("closed", change.GetProperty("accounts")[0].GetProperty("kind").GetString());
        Assert.Equal("TRI-COUNTY MOTORS", change.GetProperty("newInquiries")[0].GetProperty("creditor").GetString());
    }

    [Fact]
    public async Task One_report_alone_or_a_statement_is_refused_with_what_would_help()
    {
        foreach (var (files, code) in new[] { (new[] { June }, "credit.nothing-to-compare"), ([June, ("statement.html", Encoding.UTF8.GetBytes("<h1>First Example Bank</h1><p>Balance $5</p>"))], "credit.no-report") })
        {
            var response = await app.Client.AsProgram(HttpMethod.Post, "/api/v1/credit/comparisons", Asking.Form(files));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(code, json.RootElement.GetProperty("code").GetString());
            var page = await app.Client.AsPerson(HttpMethod.Post, "/credit/compare", Asking.Form(files));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.StatusCode);
            Assert.NotNull((await page.Html()).QuerySelector("form[action='/credit/compare']"));
        }
    }

    private static byte[] Report(string made, string balance, string status, string inquiries = "<p>No hard inquiries reported.</p>") => Encoding.UTF8.GetBytes(
        $"""
        <html><body><h1>Experian</h1><p><b>Prepared For</b></p><p>WREN A FIELDING</p><p>Date Generated {made}</p>
        <h2>Personal Information</h2><h4>Names</h4><p>WREN A FIELDING</p><h4>Year of Birth</h4><p>1979</p>
        <h2>Accounts</h2><h3>BIRCH BANK</h3><h4>Account Info</h4>
        <table><tr><td>Account Name</td><td>BIRCH BANK</td><td>Balance</td><td>{balance}</td></tr>
        <tr><td>Account Number</td><td>411122XXXXXXXXXX</td><td>Balance Updated</td><td>01/02/2026</td></tr>
        <tr><td>Account Type</td><td>Credit card</td><td>Credit Limit</td><td>$2,000</td></tr>
        <tr><td>Responsibility</td><td>Individual</td><td>Terms</td><td>Revolving</td></tr>
        <tr><td>Date Opened</td><td>03/05/2018</td><td>Status</td><td>{status}</td></tr></table>
        <h2>Public Records</h2><p>No public records reported.</p>
        <h2>Hard Inquiries</h2>{inquiries}
        <h2>Soft Inquiries</h2><p>No soft inquiries reported.</p></body></html>
        """);
}
