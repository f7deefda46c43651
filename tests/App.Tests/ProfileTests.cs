using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Prospect.App.Tests;

/// <summary>A person puts right what was read of them, says what they like and what is not for them, and the list changes at once, without JavaScript and without anything being kept.</summary>
public sealed class ProfileTests(RunningApp app)
{
    private const string Json = """{"basics": {"name": "Tamsin Okafor"}, "work": [{"name": "Larchmont Freight Inc.", "position": "Software Developer", "startDate": "2019-05"}], "skills": [{"name": "Kotlin"}]}""";

    [Fact]
    public async Task Several_kinds_of_sources_become_one_profile_and_what_they_tell_differently_is_shown()
    {
        var page = await Start();
        Assert.Contains("start is", page.QuerySelector("#contradictions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#profile .entry strong").Count(e => e.TextContent.Contains("Developer", StringComparison.Ordinal)));
        Assert.Contains("told by 2 sources", page.QuerySelector("#profile")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_put_right_wins_settles_the_contradiction_and_can_be_kept_and_sent_again()
    {
        var start = await Start();
        var form = await (await Post(new() { ["reading"] = Carried(start), ["edit"] = "job-0" })).Html();
        Assert.Equal("Software Developer", form.QuerySelector("#v-title")!.GetAttribute("value"));
        var corrected = await (await Post(new() { ["reading"] = Carried(form), ["save"] = "job-0", ["v.start"] = "May 2019", ["v.title"] = "Data Engineer" })).Html();
        Assert.Null(corrected.QuerySelector("#contradictions"));
        Assert.Contains("corrected by you", corrected.QuerySelector("#profile")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(start.QuerySelector("#first")!.TextContent, corrected.QuerySelector("#first")!.TextContent);

        var kept = await Post(new() { ["reading"] = Carried(corrected), ["keep"] = "1" });
        Assert.Equal("attachment", kept.Content.Headers.ContentDisposition?.DispositionType);
        var file = await kept.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var again = await (await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form(("tamsin.txt", Encoding.UTF8.GetBytes(Papers.Resume)), ("mine.json", file)))).Html();
        Assert.Contains("Data Engineer", again.QuerySelector("#profile")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_is_not_for_the_person_goes_at_once_and_can_be_taken_back()
    {
        var start = await Start();
        var first = start.QuerySelector("#first h2")!.TextContent;
        var code = start.QuerySelector("#first button[name=dismiss]")!.GetAttribute("value")!;
        var without = await (await Post(new() { ["reading"] = Carried(start), ["dismiss"] = code })).Html();
        Assert.NotEqual(first, without.QuerySelector("#first h2")!.TextContent);
        Assert.DoesNotContain(without.QuerySelectorAll("#others .name"), n => n.TextContent == first);

        var back = await (await Post(new() { ["reading"] = Carried(without), ["back-in"] = code })).Html();
        Assert.Equal(first, back.QuerySelector("#first h2")!.TextContent);
        var watched = await (await Post(new() { ["reading"] = Carried(without), ["watch"] = code })).Html();
        Assert.Equal(first, watched.QuerySelector("#saved .name")!.TextContent);
    }

    [Fact]
    public async Task A_skill_is_struck_out_and_another_added()
    {
        var start = await Start();
        var git = start.QuerySelectorAll("#profile button[name=strike]").Single(b => b.TextContent.Contains("Git is not", StringComparison.Ordinal)).GetAttribute("value")!;
        var struck = await (await Post(new() { ["reading"] = Carried(start), ["strike"] = git })).Html();
        Assert.DoesNotContain(struck.QuerySelectorAll("#profile .chips li"), l => l.TextContent.StartsWith("Git", StringComparison.Ordinal));
        var added = await (await Post(new() { ["reading"] = Carried(struck), ["add"] = "skill", ["skill"] = "Welding" })).Html();
        Assert.Contains(added.QuerySelectorAll("#profile .chips li"), l => l.TextContent.StartsWith("Welding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_count_in_the_reasons_and_filter_the_list()
    {
        var questions = await (await Post(new() { ["reading"] = Carried(await Start()), ["ask"] = "1" })).Html();
        Dictionary<string, string> answers = new() { ["reading"] = Carried(questions), ["answer"] = "1", ["wage"] = "$90,000", ["education"] = "bachelor" };
        foreach (var group in questions.QuerySelectorAll("fieldset input[type=radio]").GroupBy(r => r.GetAttribute("name")!))
        {
            answers[group.Key] = group.Key.StartsWith("q.i", StringComparison.Ordinal) ? "5" : "2";
        }

        var page = await (await Post(answers)).Html();
        Assert.Contains(page.QuerySelectorAll(".reasons .label"), l => l.TextContent == "Interests");
        var kept = await (await Post(new() { ["reading"] = Carried(page), ["keep-answers"] = "1" })).Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(90000m, kept.GetProperty("preferences").GetProperty("leastWage").GetDecimal());
        var json = await (await app.Client.AsProgram(HttpMethod.Post, "/api/v1/career/recommendations", Asking.Form(("tamsin.txt", Encoding.UTF8.GetBytes(Papers.Resume)), ("answers.json", Encoding.UTF8.GetBytes(kept.GetRawText()))))).Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.All(json.GetProperty("recommendations").EnumerateArray(), r => Assert.True(r.GetProperty("wage").ValueKind is JsonValueKind.Null || r.GetProperty("wage").GetProperty("median").GetDecimal() >= 90000));
    }

    [Fact]
    public async Task What_comes_back_changed_or_wrong_is_refused_with_a_sentence()
    {
        var start = await Start();
        foreach (var carried in (string[])["", "abc", Carried(start)[..^9] + "AAAAAAAAA"])
        {
            var refused = await Post(new() { ["reading"] = carried, ["ask"] = "1" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        var wrong = await Post(new() { ["reading"] = Carried(start), ["save"] = "job-0", ["v.start"] = "<b>soon</b>" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("<b>soon</b>", (await wrong.Html()).QuerySelector("#v-start")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, (await Post(new() { ["reading"] = Carried(start), ["edit"] = "job-99" })).StatusCode);
    }

    private async Task<IDocument> Start() => await (await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form(("tamsin.txt", Encoding.UTF8.GetBytes(Papers.Resume)), ("tamsin.json", Encoding.UTF8.GetBytes(Json))))).Html();

    private static string Carried(IDocument page) => page.QuerySelector("input[name=reading]")!.GetAttribute("value")!;

    private Task<HttpResponseMessage> Post(Dictionary<string, string> values) => app.Client.AsPerson(HttpMethod.Post, "/career/profile", new FormUrlEncodedContent(values));
}
