using System.Net;

namespace Prospect.App.Tests.Accounts;

public sealed class UntouchedTests(UntouchedTests.Fresh app) : IClassFixture<UntouchedTests.Fresh>
{
    /// <summary>An application on which nobody has signed up.</summary>
    public sealed class Fresh : AccountApp;

    [Fact]
    public async Task Until_somebody_signs_up_there_is_no_database()
    {
        using var ada = app.Somebody();
        foreach (var path in (string[])["/", "/career", "/credit", "/docs", "/health/ready", "/credit/samples/experian-two-cards-near-limit", "/career/samples/nurse-sidebar-left"])
        {
            Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync(path)).StatusCode);
        }

        Assert.False(Directory.Exists(app.Home));
        ada.Cookies.Add(app.Client.BaseAddress!, new Cookie("prospect-session", "not a session"));
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/account/sign-in")).StatusCode);
        Assert.False(File.Exists(Path.Combine(app.Home, "prospect.db")));

        await ada.SignUpAsync();
        Assert.True(File.Exists(Path.Combine(app.Home, "prospect.db")));
    }
}
