using System.Net;

namespace Prospect.App.Tests;

public sealed class HeaderTests(RunningApp app)
{
    public static TheoryData<string, string> Everything => new()
    {
        { "GET", "/" }, { "GET", "/career" }, { "GET", "/credit" }, { "GET", "/docs" }, { "GET", "/docs/problems" }, { "GET", "/credits" },
        { "GET", "/openapi/v1.json" }, { "GET", "/prospect.css" }, { "GET", "/upload.js" }, { "GET", "/favicon.svg" }, { "GET", "/health/live" }, { "GET", "/health/ready" },
        { "GET", "/nothing/here" }, { "POST", "/" }, { "POST", "/career" }, { "POST", "/api/v1/credit/analyses" }, { "GET", "/for-tests/fault" },
    };

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Every_answer_carries_the_strict_headers_and_no_cookie(string method, string path)
    {
        var response = await app.Client.AsPerson(new(method), path);

        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", One(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", One(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", One(response, "Referrer-Policy"));
        Assert.Equal("same-origin", One(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One(response, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", One(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/career")]
    [InlineData("/credit")]
    [InlineData("/")]
    public async Task Pages_are_not_stored(string path)
        => Assert.Equal("no-store", One(await app.Client.AsPerson(HttpMethod.Get, path), "Cache-Control"));

    [Fact]
    public async Task The_stylesheet_is_kept_for_good_under_the_address_that_a_page_names()
    {
        var page = await (await app.Client.AsPerson(HttpMethod.Get, "/")).Html();
        var address = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        var response = await app.Client.AsPerson(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("immutable", One(response, "Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
    }

    private static string One(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
