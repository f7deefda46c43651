using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Prospect.Kernel;

namespace Prospect.App.Tests;

public sealed class ProblemTests(RunningApp app)
{
    public static TheoryData<string, string, int, string> Refused => new()
    {
        { "GET", "/nothing/here", 404, "request.not-found" },
        { "GET", "/api/v1/nothing", 404, "request.not-found" },
        { "GET", "/api/v1/career/recommendations", 405, "request.method" },
        { "DELETE", "/career", 405, "request.method" },
        { "POST", "/api/v1/career/recommendations", 415, "request.media-type" },
        { "GET", "/for-tests/fault", 500, "fault" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_program_gets_a_problem_document(string method, string path, int status, string code)
    {
        var response = await app.Client.AsProgram(new(method), path, method == "POST" ? JsonContent.Create(new { }) : null);

        await AssertProblem(response, status, code);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_person_gets_a_page_except_from_the_api(string method, string path, int status, string code)
    {
        var response = await app.Client.AsPerson(new(method), path);

        Assert.Equal(status, (int)response.StatusCode);
        if (path.StartsWith("/api", StringComparison.Ordinal))
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            return;
        }

        var page = await response.Html();
        Assert.Equal(ErrorTable.Of(code).Title, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector($"a[href='/docs/problems#{code}']"));
    }

    [Fact]
    public async Task A_fault_tells_nothing_of_the_inside()
    {
        var response = await app.Client.AsPerson(HttpMethod.Get, "/for-tests/fault");

        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_method_names_the_right_one()
    {
        var response = await app.Client.AsProgram(HttpMethod.Get, "/api/v1/credit/analyses");

        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    public static TheoryData<string, string, string, int> BadFiles => new()
    {
        { "empty.pdf", "", "document.empty", 422 },
        { "broken.pdf", "%PDF-1.7\nnot a document at all", "document.damaged", 422 },
        { "song.mp3", "ID3\u0003\u0000\u0000\u0000\u0000\u0001\u0000\u0000", "document.unsupported", 415 },
        { "recipe.txt", "Pancakes\n\nMix flour, milk and eggs. Fry in butter until golden on both sides. Serve warm.", "career.no-resume", 422 },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_named_with_what_is_wrong(string name, string text, string code, int status)
    {
        var problem = await AssertProblem(await app.Client.AsProgram(HttpMethod.Post, "/api/v1/career/recommendations", Asking.Form(name, text)), status, code);

        Assert.Equal(name, problem.GetProperty("subject").GetString());
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_person_is_told_which_file_failed_and_finds_the_form_again(string name, string text, string code, int status)
    {
        var response = await app.Client.AsPerson(HttpMethod.Post, "/career", Asking.Form(name, text));
        var page = await response.Html();

        Assert.Equal(status, (int)response.StatusCode);
        var notice = page.QuerySelector("[role=alert]")!;
        Assert.Contains(name, notice.TextContent, StringComparison.Ordinal);
        Assert.Contains(ErrorTable.Of(code).Title, notice.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form input[type=file][name=file]"));
    }

    [Fact]
    public async Task A_form_without_a_file_asks_for_one()
        => await AssertProblem(await app.Client.AsProgram(HttpMethod.Post, "/api/v1/credit/analyses", new MultipartFormDataContent { { new StringContent("x"), "note" } }), 400, "request.no-file");

    [Fact]
    public async Task A_form_that_is_cut_off_is_a_bad_request()
    {
        using var cut = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nabc");
        cut.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };

        await AssertProblem(await app.Client.AsProgram(HttpMethod.Post, "/api/v1/credit/analyses", cut), 400, "usage");
    }

    [Fact]
    public async Task Every_code_is_explained_under_its_anchor()
    {
        var page = await (await app.Client.AsPerson(HttpMethod.Get, "/docs/problems")).Html();

        Assert.All(ErrorTable.All, meaning => Assert.Contains(meaning.Title, page.GetElementById(meaning.Code)!.TextContent, StringComparison.Ordinal));
    }

    internal static async Task<JsonElement> AssertProblem(HttpResponseMessage response, int status, string code)
    {
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(ErrorTable.Of(code).Title, problem.GetProperty("title").GetString());
        Assert.Equal($"/docs/problems#{code}", problem.GetProperty("type").GetString());
        Assert.False(string.IsNullOrWhiteSpace(problem.GetProperty("detail").GetString()));
        return problem;
    }
}
