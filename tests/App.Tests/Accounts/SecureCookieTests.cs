namespace Prospect.App.Tests.Accounts;

public sealed class SecureCookieTests(SecureCookieTests.Published app) : IClassFixture<SecureCookieTests.Published>
{
    /// <summary>An application that people reach over TLS.</summary>
    public sealed class Published() : AccountApp(null, new Uri("https://prospect.example"));

    [Fact]
    public async Task Over_tls_every_cookie_is_held_to_the_host_and_links_lead_to_the_published_address()
    {
        var page = await app.Client.AsPerson(HttpMethod.Get, "/account/sign-up");
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        AssertStrict(cookie);

        var form = (await page.Html()).QuerySelector("input[name=form]")!.GetAttribute("value")!;
        await SendAsync("/account/sign-up", cookie, ("form", form), ("email", "ada@example.org"), ("password", "violet anvil mosaic 3"), ("consent", "yes"));
        var letter = Assert.Single(await app.LettersAsync("ada@example.org"));
        Assert.Contains("https://prospect.example/account/verify?token=", letter.TextBody, StringComparison.Ordinal);

        var opened = await SendAsync("/account/verify", cookie, ("form", form), ("token", (await app.LinkAsync("ada@example.org")).Split('=')[1]), ("password", "violet anvil mosaic 3"));
        var session = Assert.Single(opened.Headers.GetValues("Set-Cookie"), c => c.Contains("session", StringComparison.Ordinal));
        AssertStrict(session);
        Assert.Contains("max-age=2592000", session, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertStrict(string cookie)
    {
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.All((string[])["secure", "httponly", "samesite=strict", "path=/"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private Task<HttpResponseMessage> SendAsync(string path, string cookie, params (string Name, string Value)[] fields)
    {
        var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        content.Headers.Add("Cookie", cookie.Split(';')[0]);
        return app.Client.AsPerson(HttpMethod.Post, path, content);
    }
}
