using System.Net;
using AngleSharp.Dom;

namespace Prospect.App.Tests;

public sealed class PageTests(RunningApp app)
{
    public static TheoryData<string> Pages => ["/", "/career", "/credit", "/docs", "/docs/problems", "/credits", "/nothing/here"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_holds_no_inline_script_and_no_inline_style(string path)
        => AssertNoInline(await (await app.Client.AsPerson(HttpMethod.Get, path)).Html());

    [Fact]
    public async Task Every_sample_has_an_answer_page_whose_statements_lead_to_boxes_that_are_there()
    {
        foreach (var door in (string[])["/career", "/credit"])
        {
            var samples = (await (await app.Client.AsPerson(HttpMethod.Get, door)).Html()).QuerySelectorAll(".samples a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.NotEmpty(samples);
            foreach (var sample in samples)
            {
                var response = await app.Client.AsPerson(HttpMethod.Get, sample);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{sample} answers {response.StatusCode}");
                var page = await response.Html();
                AssertNoInline(page);
                AssertPlacesAreThere(page, sample);
            }
        }
    }

    [Fact]
    public async Task A_resume_that_is_sent_is_answered_at_once_and_not_kept()
    {
        var response = await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form("tamsin.txt", Papers.Resume));
        var page = await response.Html();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains("Tamsin Okafor", page.QuerySelector(".eyebrow")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tamsin.txt", page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".paper svg text"), text => text.TextContent.Contains("Larchmont Freight", StringComparison.Ordinal));
        AssertPlacesAreThere(page, "the answer");
    }

    [Fact]
    public async Task Words_of_a_document_never_become_code()
    {
        var response = await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form("<img src=x onerror=alert(4)>.txt", Papers.HostileResume));
        var page = await response.Html();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        AssertNoInline(page);
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("onerror=alert(2)", page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_file_that_fails_never_becomes_code()
    {
        var page = await (await app.Client.AsPerson(HttpMethod.Post, "/credit", Asking.Form("<script>alert(5)</script>.pdf", "%PDF-1.4 no"))).Html();

        AssertNoInline(page);
        Assert.Single(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Two_documents_are_drawn_one_after_the_other_and_links_name_theirs()
    {
        var page = await (await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form(
            ("one.txt", System.Text.Encoding.UTF8.GetBytes(Papers.Resume)), ("two.txt", System.Text.Encoding.UTF8.GetBytes(Papers.Resume))))).Html();

        var captions = page.QuerySelectorAll(".paper figcaption").Select(c => c.FirstElementChild!.TextContent).Distinct();
        Assert.Equal(["one.txt", "two.txt"], captions);
        AssertPlacesAreThere(page, "the answer");
    }

    [Fact]
    public async Task The_shown_reasons_add_up_to_the_shown_score()
    {
        var page = await (await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form("tamsin.txt", Papers.Resume))).Html();

        Assert.All(page.QuerySelectorAll(".reasons"), list =>
        {
            var parts = list.QuerySelectorAll("li:not(.sum) > .num").Sum(n => Number(n.TextContent));
            Assert.Equal(Number(list.QuerySelector(".sum .num")!.TextContent), parts);
        });
    }

    [Fact]
    public async Task An_unknown_sample_is_not_found_and_the_door_stays_open()
    {
        var response = await app.Client.AsPerson(HttpMethod.Get, "/credit/samples/nobody");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull((await response.Html()).QuerySelector("form"));
    }

    private static decimal Number(string shown) => decimal.Parse(shown.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertPlacesAreThere(IDocument page, string what)
    {
        var links = page.QuerySelectorAll(".said a[href^='#e']").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.True(links.Count > 5, $"{what} has {links.Count} links to places");
        Assert.All(links.Distinct(), id => Assert.NotNull(page.GetElementById(id)?.QuerySelector("rect")));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    private static void AssertNoInline(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("a[href], form[action]"), e =>
            Assert.DoesNotContain("javascript:", e.GetAttribute("href") ?? e.GetAttribute("action")!, StringComparison.OrdinalIgnoreCase));
    }
}
