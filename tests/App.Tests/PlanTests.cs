using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Prospect.App.Tests;

public sealed class PlanTests(RunningApp app)
{
    private const string Sample = "/credit/samples/experian-two-cards-near-limit", Faulty = "/credit/samples/experian-collections-after-chapter-seven";

    [Fact]
    public async Task The_plan_is_made_anew_for_a_budget_and_compared_as_lines_and_figures()
    {
        var answer = await Open(Sample);
        Assert.Equal(2, answer.QuerySelectorAll("#plan .line-chart > svg").Length);
        Assert.Equal(3, answer.QuerySelectorAll("#plan .scroll tbody tr").Length);
        Assert.Empty(answer.QuerySelectorAll("[style], script:not([src])"));

        var anew = await (await Post("/credit/plan", ("reading", Carried(answer)), ("budget", "$1,600"), ("months", "6"), ("wish", "cost"), ("rate.0.0", "29.9"))).Html();
        Assert.Contains("$1,600", anew.QuerySelector("#plan")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("29.9", anew.GetElementById("rate.0.0")!.GetAttribute("value"));
        Assert.NotEqual(answer.QuerySelector("#plan ol")!.TextContent, anew.QuerySelector("#plan ol")!.TextContent);
    }

    [Fact]
    public async Task A_wish_that_cannot_be_is_told_and_the_page_stands()
    {
        var page = await (await Post("/credit/plan", ("reading", Carried(await Open(Sample))), ("budget", "lots"), ("months", "99"))).Html();
        var said = page.QuerySelector("#plan [role=alert]")!.TextContent;
        Assert.Contains("“lots”", said, StringComparison.Ordinal);
        Assert.Contains("months", said, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#weighs"));
    }

    [Fact]
    public async Task What_if_shows_before_and_after_and_keeps_what_was_typed()
    {
        var carried = Carried(await Open(Sample));
        var asked = await (await Post("/credit/what-if", ("reading", carried))).Html();
        Assert.NotEmpty(asked.QuerySelectorAll("input[name^='pay.']"));
        Assert.Empty(asked.QuerySelectorAll("#changes"));

        var tried = await (await Post("/credit/what-if", ("reading", carried), ("try", "1"), ("pay.0.0", "all"), ("wait", "3"), ("more", "inquiry\r\nopen:revolving:2000"))).Html();
        Assert.Equal(2, tried.QuerySelectorAll("#changes .range").Length);
        Assert.Equal(4, tried.QuerySelectorAll("#changes ol li").Length);
        Assert.NotEmpty(tried.QuerySelectorAll("#changes .diverging li"));
        Assert.Contains("no promise", tried.QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("all", tried.QuerySelector("input[name='pay.0.0']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Every_fault_of_what_if_is_told_at_once()
    {
        var response = await Post("/credit/what-if", ("reading", Carried(await Open(Sample))), ("try", "1"), ("pay.0.0", "<b>x</b>"), ("more", "fly\nwait:9999"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var said = (await response.Html()).QuerySelector("[role=alert]")!.TextContent;
        Assert.All(["<b>x</b>", "fly", "wait:9999"], word => Assert.Contains(word, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letters_are_written_about_what_was_ticked_and_come_in_three_formats()
    {
        var answer = await Open(Faulty);
        var (carried, mark) = (Carried(answer), answer.QuerySelector("input[name=finding]")!.GetAttribute("value")!);
        var asked = await (await Post("/credit/letters", ("reading", carried), ("finding", mark))).Html();
        Assert.True(asked.QuerySelector($"input[name=finding][value='{mark}']")!.HasAttribute("checked"));
        Assert.False(string.IsNullOrEmpty(asked.GetElementById("name")!.GetAttribute("value")));

        (string, string)[] form = [("reading", carried), ("finding", mark), ("name", "Zoë Łukasiewicz"), ("address", "1 Elm Street\nSpringfield, IL 62701")];
        var written = await (await Post("/credit/letters", [.. form, ("write", "1")])).Html();
        Assert.Contains("Zoë Łukasiewicz", written.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("15 USC 1681i", written.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var (file, begins) in new[] { ("bureau-experian.pdf", "%PDF"), ("bureau-experian.docx", "PK"), ("bureau-experian.txt", "Zo") })
        {
            var download = await Post("/credit/letters", [.. form, ("download", file)]);
            Assert.Equal(file, download.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
            Assert.StartsWith(begins, Encoding.Latin1.GetString(await download.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("write", "1")]
    [InlineData("download", "bureau-experian.pdf")]
    public async Task Without_a_finding_there_is_no_letter(string button, string value)
    {
        var response = await Post("/credit/letters", ("reading", Carried(await Open(Faulty))), (button, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("confirm", (await response.Html()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/credit/plan")]
    [InlineData("/credit/what-if")]
    [InlineData("/credit/letters")]
    public async Task A_reading_that_is_not_ours_is_refused(string path)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post(path, ("reading", "AAAA"), ("try", "1"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await app.Client.AsPerson(HttpMethod.Post, path, new StringContent("{}", Encoding.UTF8, "application/json"))).StatusCode);
    }

    [Fact]
    public async Task The_api_simulates_plans_and_writes_letters()
    {
        var simulated = await Api("/api/v1/credit/simulations", Report("experian-two-cards-near-limit.pdf"), ("action", "pay:0.0:all"), ("action", "wait:3"));
        Assert.Equal(["pay", "wait"], simulated.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("action").GetString()));
        Assert.NotEmpty(simulated.GetProperty("before").GetProperty("plan").EnumerateArray());
        Assert.NotEmpty(simulated.GetProperty("after").GetProperty("plan").EnumerateArray());
        Assert.True(simulated.GetProperty("after").GetProperty("estimate").GetProperty("low").GetInt32() >= simulated.GetProperty("before").GetProperty("estimate").GetProperty("low").GetInt32());

        var planned = await Api("/api/v1/credit/analyses", Report("experian-two-cards-near-limit.pdf"), ("budget", "900"), ("months", "6"), ("wish", "cost"), ("rate", "0.0=19.9"));
        Assert.Equal((900m, 6, "cost"), (planned.GetProperty("comparison").GetProperty("budget").GetDecimal(), planned.GetProperty("comparison").GetProperty("months").GetInt32(), planned.GetProperty("comparison").GetProperty("wish").GetString()));

        var letters = await Api("/api/v1/credit/letters", Report("experian-collections-after-chapter-seven.pdf"), ("finding", "1"), ("enclosure", "a receipt"));
        Assert.Contains("a receipt", letters.GetProperty("letters")[0].GetProperty("text").GetString(), StringComparison.Ordinal);

        var zip = await Send("/api/v1/credit/letters", Report("experian-collections-after-chapter-seven.pdf"), ("finding", "1"), ("format", "zip"));
        await using var archive = new ZipArchive(await zip.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.Contains("bureau-experian.pdf", archive.Entries.Select(e => e.FullName));
        Assert.Contains("your-rights.txt", archive.Entries.Select(e => e.FullName));
    }

    [Theory]
    [InlineData("/api/v1/credit/simulations", "action", "fly:0.0")]
    [InlineData("/api/v1/credit/analyses", "budget", "lots")]
    [InlineData("/api/v1/credit/analyses", "rate", "9.9=12")]
    [InlineData("/api/v1/credit/letters", "finding", "99")]
    [InlineData("/api/v1/credit/letters", "format", "exe")]
    public async Task What_cannot_be_asked_of_the_api_is_a_problem_document(string path, string field, string value)
    {
        var response = await Send(path, Report("experian-two-cards-near-limit.pdf"), (field, value));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("usage", (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_field_longer_than_is_taken_is_refused()
        => Assert.Equal(HttpStatusCode.BadRequest, (await Send("/api/v1/credit/simulations", Report("experian-two-cards-near-limit.pdf"), ("action", new string('x', 9000)))).StatusCode);

    private static byte[] Report(string name) => File.ReadAllBytes(Papers.Example(name));

    private static string Carried(IDocument page) => page.QuerySelector("input[name=reading]")!.GetAttribute("value")!;

    private async Task<IDocument> Open(string path) => await (await app.Client.AsPerson(HttpMethod.Get, path)).Html();

    private Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
        => app.Client.AsPerson(HttpMethod.Post, path, new StringContent(string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}")), Encoding.UTF8, "application/x-www-form-urlencoded"));

    private async Task<JsonElement> Api(string path, byte[] report, params (string, string)[] fields)
    {
        var response = await Send(path, report, fields);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> Send(string path, byte[] report, params (string Name, string Value)[] fields)
    {
        var form = Asking.Form(("report.pdf", report));
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return app.Client.AsProgram(HttpMethod.Post, path, form);
    }
}
