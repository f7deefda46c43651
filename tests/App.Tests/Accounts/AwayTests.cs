using System.Net;
using Prospect.Platform.Settings;

namespace Prospect.App.Tests.Accounts;

public sealed class AwayTests(AwayTests.Away app) : IClassFixture<AwayTests.Away>
{
    /// <summary>An application whose database does not answer.</summary>
    public sealed class Away : AccountApp
    {
        protected override Task<PlatformSettings?> SettingsAsync()
            => Task.FromResult<PlatformSettings?>(new() { Home = Home, Database = $"Host={Home}/nowhere;Database=none;Username=none;Timeout=2" });
    }

    [Fact]
    public async Task Without_its_database_pages_are_read_as_ever_and_accounts_say_that_they_are_away()
    {
        using var ada = app.Somebody();
        ada.Cookies.Add(app.Client.BaseAddress!, new Cookie("prospect-session", new string('A', 43)));
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ada.SendAsync(HttpMethod.Post, "/career", Asking.Form("tamsin.txt", Papers.Resume))).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ada.GetAsync("/account")).StatusCode);
        var answer = await ada.SignInAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("service.away", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ada.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/health/live")).StatusCode);
    }
}
