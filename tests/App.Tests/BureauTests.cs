using System.Net;
using AngleSharp.Dom;

namespace Prospect.App.Tests;

public sealed class BureauTests(RunningApp app)
{
    [Fact]
    public async Task A_three_bureau_report_stands_side_by_side_and_every_link_leads_to_a_box()
    {
        var page = await Send(Papers.Example("three-bureaus-from-a-browser.pdf"));
        var wide = page.QuerySelectorAll("table.beside").Where(t => t.QuerySelectorAll("thead th").Length > 2).ToList();
        Assert.NotEmpty(wide);
        Assert.All(wide.SelectMany(t => t.QuerySelectorAll("tbody tr")).GroupBy(r => r.ParentElement), rows => Assert.Single(rows.Select(r => r.ChildElementCount).Distinct()));
        Assert.NotEmpty(page.QuerySelectorAll("table.beside .where-quiet"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public async Task Reports_of_two_people_are_warned_of_loudly()
    {
        var page = await Send(Papers.Example("experian-two-cards-near-limit.pdf"), Papers.Example("transunion-twenty-seven-accounts.pdf"));
        Assert.Contains("two people", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("transunion_xml/creditReportResponse.xml")]
    [InlineData("metro2/moov/test/testdata/unpacked_fixed_file.dat")]
    public async Task What_programs_send_each_other_is_read_too_and_its_values_lead_to_their_letters(string file)
    {
        var data = Environment.GetEnvironmentVariable("PROSPECT_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(data), "PROSPECT_DATA is not set.");
        var page = await Send(Path.Combine(data!, "credit-samples", file));
        var links = page.QuerySelectorAll(".account .where-quiet").ToList();
        Assert.True(links.Count > 5, $"{links.Count} links");
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.True(links.Select(l => l.GetAttribute("href")).Distinct().Count() > 5);
        Assert.NotNull(page.QuerySelector("button[form=carried][name=edit]"));
    }

    private async Task<IDocument> Send(params string[] files)
    {
        var response = await app.Client.AsPerson(HttpMethod.Post, "/credit", Asking.Form([.. files.Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))]));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Html();
    }
}
