using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Keeping;

namespace Prospect.App.Tests.Accounts;

public sealed partial class DoorTests(AccountApp app) : IClassFixture<AccountApp>
{
    [Fact]
    public async Task Nothing_tells_whether_an_address_has_an_account()
    {
        using var ada = app.Somebody();
        using var stranger = app.Somebody();
        await ada.JoinAsync(app);

        Assert.Equal(await ShownAsync(await stranger.SignUpAsync("nobody@example.org"), "nobody@example.org"), await ShownAsync(await stranger.SignUpAsync(ada.Email), ada.Email));
        Assert.Equal(await ShownAsync(await stranger.FillAsync("/account/forgotten", ("email", "nobody.else@example.org")), "nobody.else@example.org"),
            await ShownAsync(await stranger.FillAsync("/account/forgotten", ("email", ada.Email)), ada.Email));
        Assert.Equal(await ShownAsync(await stranger.SignInAsync("nobody.at.all@example.org"), "nobody.at.all@example.org"), await ShownAsync(await stranger.SignInAsync(ada.Email, "wrong wrong wrong"), ada.Email));
        var letters = await app.LettersAsync(ada.Email, 3);
        Assert.Contains(letters, l => l.Subject == "You have an account already");
        Assert.Contains(letters, l => l.Subject == "Choose another password");
    }

    [Fact]
    public async Task After_ten_wrong_passwords_the_right_one_rests_too_and_works_again_later()
    {
        using var ada = app.Somebody();
        using var stranger = app.Somebody();
        await ada.JoinAsync(app);
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SignInAsync(ada.Email, $"wrong guess {i}")).StatusCode);
        }

        // The failures are counted after their answers.
        for (var tries = 0; !await RestsAsync(); tries++)
        {
            Assert.True(tries < 500, "The account never rests.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SignInAsync(ada.Email, ada.Password)).StatusCode);
        Assert.True(await ada.IsSignedInAsync());
        await ada.FillAsync("/account/forgotten", ("email", ada.Email));
        await ada.FillAsync(await app.LinkAsync(ada.Email, 2), ("password", "copper lantern drifts 9"));
        Person.AssertLedTo("/account", await ada.SignInAsync(password: "copper lantern drifts 9"));

        async Task<bool> RestsAsync()
        {
            await using var scope = app.Services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(ada.Email))!.LockedUntil is not null;
        }
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-up")]
    [InlineData("/account/forgotten")]
    public async Task A_form_that_comes_from_elsewhere_is_refused(string path)
    {
        using var ada = app.Somebody();
        await ada.PageAsync(path);
        var fields = new Dictionary<string, string> { ["email"] = "a@example.org", ["password"] = "violet anvil mosaic 3", ["consent"] = "yes" };
        Assert.Equal(HttpStatusCode.BadRequest, (await ada.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields))).StatusCode);
        using var other = app.Somebody();
        fields["form"] = (await other.PageAsync(path)).QuerySelector("input[name=form]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await ada.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields))).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await ada.SendAsync(HttpMethod.Post, path, new StringContent("{}", null, "application/json"))).StatusCode);
        fields["email"] = new string('a', 40_000);
        Assert.Equal(HttpStatusCode.BadRequest, (await ada.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields))).StatusCode);
    }

    [Theory]
    [InlineData("//elsewhere.example", "/account")]
    [InlineData("https://elsewhere.example", "/account")]
    [InlineData("/\\elsewhere.example", "/account")]
    [InlineData("", "/account")]
    [InlineData("/credit?a=b", "/credit?a=b")]
    public async Task Signing_in_leads_on_within_this_site_alone(string next, string to)
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        using var again = app.Somebody();
        Person.AssertLedTo(to, await again.SignInAsync(ada.Email, ada.Password, next));
    }

    [Theory]
    [InlineData("not an address", "violet anvil mosaic 3", "yes")]
    [InlineData("a@b@c", "violet anvil mosaic 3", "yes")]
    [InlineData("Ada <ada@example.org>", "violet anvil mosaic 3", "yes")]
    [InlineData("ada@example.org\r\nBcc: b@example.org", "violet anvil mosaic 3", "yes")]
    [InlineData("ada@example.org", "short", "yes")]
    [InlineData("ada@example.org", "Password123!", "yes")]
    [InlineData("ada@example.org", "violet anvil mosaic 3", "")]
    public async Task What_cannot_be_is_told_and_nothing_comes_of_it(string email, string password, string consent)
    {
        using var ada = app.Somebody();
        var answer = await ada.FillAsync("/account/sign-up", ("email", email), ("password", password), ("consent", consent));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Html();
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.DoesNotContain(password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_undone_asks_for_a_fresh_proof_after_a_while()
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/account/factor")).StatusCode);
        app.Clock.Pass(TimeSpan.FromMinutes(11));
        Person.AssertLedTo("/account/proof?next=%2Faccount%2Ffactor", await ada.GetAsync("/account/factor"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.FillAsync("/account/proof?next=%2Faccount%2Ffactor", ("password", "wrong wrong wrong"))).StatusCode);
        Person.AssertLedTo("/account/factor", await ada.FillAsync("/account/proof?next=%2Faccount%2Ffactor", ("password", ada.Password)));
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/account/factor")).StatusCode);
    }

    [Fact]
    public async Task A_session_ends_when_it_was_idle_for_long_and_a_link_when_it_is_old()
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        app.Clock.Pass(TimeSpan.FromDays(6));
        Assert.True(await ada.IsSignedInAsync());
        app.Clock.Pass(TimeSpan.FromDays(6));
        Assert.True(await ada.IsSignedInAsync());
        app.Clock.Pass(TimeSpan.FromDays(7.1));
        Assert.False(await ada.IsSignedInAsync());
        await ada.FillAsync("/account/forgotten", ("email", ada.Email));
        var link = await app.LinkAsync(ada.Email, 2);
        app.Clock.Pass(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Gone, (await ada.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task No_page_without_a_form_of_the_account_sets_a_cookie_or_touches_a_database()
    {
        using var ada = app.Somebody();
        foreach (var path in (string[])["/", "/career", "/credit", "/docs", "/health/live", "/health/ready", "/prospect.css", "/credit/samples/experian-two-cards-near-limit"])
        {
            Assert.False((await ada.GetAsync(path)).Headers.Contains("Set-Cookie"), path);
        }

        Assert.Contains("Sign in", (await ada.PageAsync("/")).QuerySelector("nav")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_route_says_who_may_come()
    {
        var routes = app.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().ToList();
        Assert.True(routes.Count > 30);
        Assert.Empty(routes.Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is null && r.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy is null)).Select(r => r.DisplayName));
        Assert.Empty(routes.Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is not null && r.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy is not null)).Select(r => r.DisplayName));
    }

    [Fact]
    public async Task Every_account_page_is_without_inline_script_or_style()
    {
        using var ada = app.Somebody();
        foreach (var path in (string[])["/account/sign-up", "/account/sign-in", "/account/sign-in/second", "/account/forgotten"])
        {
            AssertNoInline(await ada.PageAsync(path));
        }

        await ada.JoinAsync(app);
        foreach (var path in (string[])["/account", "/account/password", "/account/address", "/account/factor", "/account/proof"])
        {
            AssertNoInline(await ada.PageAsync(path));
        }
    }

    [Fact]
    public void The_published_cost_is_twelve() => Assert.Equal(12, new AccountLimits().BcryptCost);

    private static void AssertNoInline(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<string> ShownAsync(HttpResponseMessage answer, string address)
        => $"{answer.StatusCode} {Mark().Replace((await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace(address, "…", StringComparison.Ordinal), "")}";

    [GeneratedRegex("name=\"form\" value=\"[^\"]*\"")]
    private static partial Regex Mark();
}
