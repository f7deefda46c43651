using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Prospect.App.Tests;

public sealed class CorrectionTests(RunningApp app)
{
    private const string Sample = "/credit/samples/experian-two-cards-near-limit";

    [Fact]
    public async Task A_value_put_right_wins_is_marked_and_is_judged_and_can_be_kept_and_sent_again()
    {
        var answer = await (await app.Client.AsPerson(HttpMethod.Get, Sample)).Html();
        var form = await Ask(answer, "0-0");
        Assert.NotEmpty(form.QuerySelectorAll(".asked-one .where-quiet"));

        var values = Values(form);
        values["v.balance"] = "$1.50";
        values["save"] = "0-0";
        var corrected = await (await Post(values)).Html();
        var mark = Assert.Single(corrected.QuerySelectorAll("#account-0-0 .corrected"));
        Assert.Contains("corrected by you (read: $", mark.TextContent, StringComparison.Ordinal);
        Assert.Contains(corrected.QuerySelectorAll("#accounts td"), td => td.TextContent.Trim() == "$1.50");
        Assert.NotEqual(answer.QuerySelector("#weighs")!.TextContent, corrected.QuerySelector("#weighs")!.TextContent);

        var kept = await Post(new() { ["reading"] = Carried(corrected), ["keep"] = "1" });
        Assert.Equal("attachment", kept.Content.Headers.ContentDisposition?.DispositionType);
        var file = await kept.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var again = await (await app.Client.AsProgram(HttpMethod.Post, "/api/v1/credit/analyses", Asking.Form(("report.pdf", Report()), ("mine.json", file)))).Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var account = again.GetProperty("reports")[0].GetProperty("accounts")[0];
        Assert.Equal(1.5m, account.GetProperty("balance").GetDecimal());
        Assert.True(account.GetProperty("corrected").TryGetProperty("balance", out _));
    }

    [Fact]
    public async Task What_is_put_back_to_what_was_read_is_no_correction_any_more()
    {
        var form = await Ask(await (await app.Client.AsPerson(HttpMethod.Get, Sample)).Html(), "0-1");
        var (values, was) = (Values(form), Values(form)["v.opened"]);
        (values["v.opened"], values["save"]) = ("3/4/2015", "0-1");
        var corrected = await (await Post(values)).Html();
        Assert.Contains("1 correction", corrected.QuerySelector("#corrections")!.TextContent, StringComparison.Ordinal);

        values = Values(await Ask(corrected, "0-1"));
        Assert.Equal("2015-03-04", values["v.opened"]);
        (values["v.opened"], values["save"]) = (was, "0-1");
        Assert.Empty((await (await Post(values)).Html()).QuerySelectorAll(".corrected"));
    }

    [Fact]
    public async Task A_value_that_cannot_be_is_told_and_what_was_typed_stays()
    {
        var values = Values(await Ask(await (await app.Client.AsPerson(HttpMethod.Get, Sample)).Html(), "0-0"));
        (values["v.balance"], values["v.terms"], values["save"]) = ("<b>lots</b>", "36 months", "0-0");
        var response = await Post(values);
        var page = await response.Html();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("<b>lots</b>", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("<b>lots</b>", "36 months"), (Values(page)["v.balance"], Values(page)["v.terms"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base 64 at all")]
    public async Task A_reading_that_is_not_ours_is_refused(string reading)
        => await AssertRefused(new() { ["reading"] = reading, ["edit"] = "0-0" });

    [Fact]
    public async Task A_reading_that_was_changed_is_refused_and_an_account_that_is_not_there_changes_nothing()
    {
        var carried = Carried(await (await app.Client.AsPerson(HttpMethod.Get, Sample)).Html());
        await AssertRefused(new() { ["reading"] = carried[..^40] + (carried[^40] == 'A' ? 'B' : 'A') + carried[^39..], ["edit"] = "0-0" });
        foreach (var at in (string[])["9-9", "-1-0", "0", "0-99999999999", "a-b"])
        {
            var response = await Post(new() { ["reading"] = carried, ["edit"] = at });
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.NotNull((await response.Html()).QuerySelector("#weighs"));
        }
    }

    [Fact]
    public async Task More_than_a_page_carries_is_refused()
        => await AssertRefused(new() { ["reading"] = new string('A', (6 * 1024 * 1024) + 10), ["edit"] = "0-0" });

    [Fact]
    public async Task Corrections_without_a_report_and_corrections_that_cannot_be_used_are_told()
    {
        async Task<(HttpStatusCode, string?)> Send(params (string, byte[])[] files)
        {
            var response = await app.Client.AsProgram(HttpMethod.Post, "/api/v1/credit/analyses", Asking.Form(files));
            return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("code").GetString());
        }

        Assert.Equal((HttpStatusCode.BadRequest, "request.no-file"), await Send(("mine.json", "{\"prospectCorrections\": 1, \"corrections\": []}"u8.ToArray())));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "credit.corrections"), await Send(("report.pdf", Report()), ("mine.json", "{\"prospectCorrections\": 1, \"corrections\": [1]}"u8.ToArray())));
    }

    private static byte[] Report() => File.ReadAllBytes(Papers.Example("experian-two-cards-near-limit.pdf"));

    private static string Carried(IDocument page) => page.QuerySelector("input[name=reading]")!.GetAttribute("value")!;

    private async Task<IDocument> Ask(IDocument answer, string at)
    {
        Assert.NotNull(answer.QuerySelector($"button[form=carried][name=edit][value='{at}']"));
        return await (await Post(new() { ["reading"] = Carried(answer), ["edit"] = at })).Html();
    }

    private static Dictionary<string, string> Values(IDocument page)
        => page.QuerySelectorAll("form.correct input, form.correct select").ToDictionary(e => e.GetAttribute("name")!, e => (e is IHtmlSelectElement select ? select.Value : ((IHtmlInputElement)e).Value) ?? "");

    private Task<HttpResponseMessage> Post(Dictionary<string, string> values)
        => app.Client.AsPerson(HttpMethod.Post, "/credit/corrections", new StringContent(string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")), Encoding.ASCII, "application/x-www-form-urlencoded"));

    private async Task AssertRefused(Dictionary<string, string> values)
    {
        var response = await Post(values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.NotNull((await response.Html()).QuerySelector("[role=alert]"));
    }
}
