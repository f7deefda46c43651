using System.Net;
using AngleSharp.Dom;
using Prospect.App.Accounts.Factors;

namespace Prospect.App.Tests.Accounts;

public sealed class AccountsOnSqlite(AccountApp app) : AccountJourneys(app), IClassFixture<AccountApp>;

public sealed class AccountsOnPostgres(PostgresAccountApp app) : AccountJourneys(app), IClassFixture<PostgresAccountApp>;

/// <summary>One behaviour, whichever database it is kept in.</summary>
public abstract class AccountJourneys(AccountApp app)
{
    [Fact]
    public async Task Somebody_signs_up_opens_the_account_by_mail_signs_out_and_in()
    {
        using var ada = app.Somebody();
        Assert.Equal("/account/sign-in?next=%2Faccount", (await ada.GetAsync("/account")).Headers.Location?.ToString());
        var told = await (await ada.SignUpAsync()).Html();
        Assert.Contains("Look into your mail", told.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.False(await ada.IsSignedInAsync());

        var link = await app.LinkAsync(ada.Email);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.FillAsync(link, ("password", "not this one at all"))).StatusCode);
        Person.AssertLedTo("/account", await ada.FillAsync(link, ("password", ada.Password)));
        var page = await ada.PageAsync("/account");
        Assert.Contains(ada.Email, page.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Firefox on Linux", page.QuerySelector("#devices")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await ada.GetAsync(link)).StatusCode);

        Person.AssertLedTo("/", await SignOutAsync(ada));
        Assert.False(await ada.IsSignedInAsync());
        Person.AssertLedTo("/credit", await ada.SignInAsync(ada.Email.ToUpperInvariant(), next: "/credit"));
        Assert.True(await ada.IsSignedInAsync());
        Assert.Contains("Account", (await ada.PageAsync("/")).QuerySelector("nav")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signed_up_with_anothers_address_before_gets_nothing_of_it()
    {
        using var mallory = app.Somebody();
        using var ada = app.Somebody();
        await mallory.SignUpAsync(ada.Email, "mallory waits here 5");
        var first = await app.LinkAsync(ada.Email);
        await ada.SignUpAsync();
        var second = await app.LinkAsync(ada.Email, 2);

        Assert.Equal(HttpStatusCode.Gone, (await ada.GetAsync(first)).StatusCode);
        Person.AssertLedTo("/account", await ada.FillAsync(second, ("password", ada.Password)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await mallory.SignInAsync(ada.Email, "mallory waits here 5")).StatusCode);
    }

    [Fact]
    public async Task A_mailed_link_resets_the_password_once_and_signs_everybody_out()
    {
        using var ada = app.Somebody();
        using var thief = app.Somebody();
        await ada.JoinAsync(app);
        Person.AssertLedTo("/account", await thief.SignInAsync(ada.Email, ada.Password));
        await ada.FillAsync("/account/forgotten", ("email", ada.Email));
        var link = await app.LinkAsync(ada.Email, 2);
        using var mail = app.Somebody();
        var page = await mail.PageAsync(link);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await mail.SubmitAsync(page, ("password", "Password2024!"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mail.SubmitAsync(page, ("password", "copper lantern drifts 9"))).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await mail.SubmitAsync(page, ("password", "another one entirely 9"))).StatusCode);
        Assert.False(await ada.IsSignedInAsync());
        Assert.False(await thief.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.SignInAsync(ada.Email, ada.Password)).StatusCode);
        Person.AssertLedTo("/account", await ada.SignInAsync(password: "copper lantern drifts 9"));
        Assert.Equal("Your account was changed", (await app.LettersAsync(ada.Email, 3))[^1].Subject);
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_each_code_works_once_and_recovery_codes_open_too()
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        await ada.SubmitAsync(await ada.PageAsync("/account/factor"), ("do", "begin"));
        var page = await ada.PageAsync("/account/factor");
        var key = page.QuerySelector("code.key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.qr path"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.SubmitAsync(page, ("code", "000000"), ("do", "confirm"))).StatusCode);
        var first = Code(key);
        var codes = (await (await ada.SubmitAsync(page, ("code", first), ("do", "confirm"))).Html()).QuerySelectorAll(".codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Distinct().Count());

        await SignOutAsync(ada);
        Person.AssertLedTo("/account/sign-in/second?next=%2Fcredit", await ada.SignInAsync(next: "/credit"));
        Assert.False(await ada.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.FillAsync("/account/sign-in/second?next=%2Fcredit", ("code", first))).StatusCode);
        app.Clock.Pass(TimeSpan.FromSeconds(60));
        Person.AssertLedTo("/credit", await ada.FillAsync("/account/sign-in/second?next=%2Fcredit", ("code", Code(key))));
        Assert.True(await ada.IsSignedInAsync());

        foreach (var works in (bool[])[true, false])
        {
            await SignOutAsync(ada);
            await ada.SignInAsync();
            Assert.Equal(works ? HttpStatusCode.Redirect : HttpStatusCode.Unauthorized, (await ada.FillAsync("/account/sign-in/second", ("code", codes[3].ToUpperInvariant()))).StatusCode);
            if (!works)
            {
                await ada.FillAsync("/account/sign-in/second", ("code", codes[4]));
            }
        }

        Assert.Contains("8 recovery codes left", (await ada.PageAsync("/account")).QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_signed_out_from_another_at_once_and_a_strangers_never()
    {
        using var desk = app.Somebody();
        using var phone = app.Somebody();
        using var stranger = app.Somebody();
        await desk.JoinAsync(app);
        await stranger.JoinAsync(app);
        await phone.SignInAsync(desk.Email, desk.Password);
        Assert.True(await phone.IsSignedInAsync());

        var page = await desk.PageAsync("/account");
        var device = Assert.Single(page.QuerySelectorAll("#devices button[value]:not([value=others])")).GetAttribute("value")!;
        using (var other = app.Somebody())
        {
            await other.SignInAsync(stranger.Email, stranger.Password);
            await stranger.SubmitAsync(await stranger.PageAsync("/account"), ("device", device));
        }

        Assert.True(await phone.IsSignedInAsync());
        await desk.SubmitAsync(page, ("device", device));
        Assert.False(await phone.IsSignedInAsync());
        Assert.True(await desk.IsSignedInAsync());
    }

    [Fact]
    public async Task The_address_moves_when_the_link_in_the_new_mail_is_followed_and_the_old_address_is_told()
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        var moved = "new." + ada.Email;
        await ada.FillAsync("/account/address", ("email", moved));
        var link = await app.LinkAsync(moved);
        using (var stranger = app.Somebody())
        {
            await stranger.JoinAsync(app);
            Assert.Equal(HttpStatusCode.Gone, (await stranger.GetAsync(link)).StatusCode);
        }

        await ada.SubmitAsync(await ada.PageAsync(link));
        Assert.Equal("Your account was changed", (await app.LettersAsync(ada.Email, 2))[^1].Subject);
        await SignOutAsync(ada);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.SignInAsync()).StatusCode);
        Person.AssertLedTo("/account", await ada.SignInAsync(moved));
    }

    [Fact]
    public async Task Changing_the_password_needs_the_present_one_and_signs_other_devices_out()
    {
        using var ada = app.Somebody();
        using var phone = app.Somebody();
        await ada.JoinAsync(app);
        await phone.SignInAsync(ada.Email, ada.Password);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.FillAsync("/account/password", ("present", "wrong wrong wrong"), ("password", "copper lantern drifts 9"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ada.FillAsync("/account/password", ("present", ada.Password), ("password", "copper lantern drifts 9"))).StatusCode);
        Assert.False(await phone.IsSignedInAsync());
        Assert.True(await ada.IsSignedInAsync());
    }

    private static async Task<HttpResponseMessage> SignOutAsync(Person person)
        => await person.SubmitAsync(Only(await person.PageAsync("/account"), "/account/sign-out"));

    private static IDocument Only(IDocument page, string action)
    {
        foreach (var other in page.QuerySelectorAll($"main form:not([action='{action}'])").ToList())
        {
            other.Remove();
        }

        return page;
    }

    private string Code(string key) => OneTimeCodes.Code(key, app.Clock.GetUtcNow().ToUnixTimeSeconds() / 30);
}
