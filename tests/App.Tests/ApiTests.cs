using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Prospect.App.Tests;

public sealed class ApiTests(RunningApp app)
{
    [Fact]
    public async Task Recommendations_are_the_json_of_the_verb()
    {
        var answer = await Post("/api/v1/career/recommendations", Asking.Form("tamsin.txt", Papers.Resume));

        var first = answer.GetProperty("recommendations")[0];
        Assert.Equal(1, first.GetProperty("rank").GetInt32());
        Assert.Equal(first.GetProperty("score").GetDecimal(), first.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("weight").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, first.GetProperty("reasons").EnumerateArray().SelectMany(r => r.GetProperty("evidence").EnumerateArray()).First().GetProperty("box").ValueKind);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes()
    {
        var first = await app.Client.AsProgram(HttpMethod.Post, "/api/v1/career/recommendations", Asking.Form("tamsin.txt", Papers.Resume));
        var second = await app.Client.AsProgram(HttpMethod.Post, "/api/v1/career/recommendations", Asking.Form("tamsin.txt", Papers.Resume));

        Assert.Equal(await Bytes(first), await Bytes(second));
    }

    [Fact]
    public async Task The_description_is_openapi_3_1_with_shapes_and_examples_for_every_operation()
    {
        var api = await app.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);

        Assert.StartsWith("3.1", api.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(["/api/v1/career/recommendations", "/api/v1/credit/analyses", "/api/v1/credit/comparisons", "/api/v1/credit/letters", "/api/v1/credit/simulations"], api.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var path in api.GetProperty("paths").EnumerateObject())
        {
            var post = path.Value.GetProperty("post");
            Assert.False(string.IsNullOrEmpty(post.GetProperty("summary").GetString()));
            Assert.True(post.GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data").GetProperty("schema").GetProperty("properties").TryGetProperty("file", out _));
            var good = post.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
            Assert.True(good.TryGetProperty("example", out _));
            Assert.True(good.GetProperty("schema").TryGetProperty("$ref", out _));
            Assert.All((string[])["400", "413", "415", "422", "429", "500"], status =>
                Assert.True(post.GetProperty("responses").GetProperty(status).GetProperty("content").TryGetProperty("application/problem+json", out _)));
        }
    }

    [Fact]
    public async Task The_described_shape_names_the_fields_that_are_answered()
    {
        var api = await app.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        var answer = await Post("/api/v1/career/recommendations", Asking.Form("tamsin.txt", Papers.Resume));

        AssertShape(api, "RecommendationsShape", answer);
        AssertShape(api, "RecommendationShape", answer.GetProperty("recommendations")[0]);
    }

    [Fact]
    public async Task The_readable_page_shows_every_operation_and_shape()
    {
        var page = await (await app.Client.AsPerson(HttpMethod.Get, "/docs")).Html();

        Assert.Contains("/api/v1/career/recommendations", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/api/v1/credit/analyses", page.Body.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static void AssertShape(JsonElement api, string shape, JsonElement answer)
        => Assert.Equal(
            api.GetProperty("components").GetProperty("schemas").GetProperty(shape).GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(),
            answer.EnumerateObject().Select(p => p.Name).Order());

    private async Task<JsonElement> Post(string path, HttpContent content)
    {
        var response = await app.Client.AsProgram(HttpMethod.Post, path, content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> Bytes(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
