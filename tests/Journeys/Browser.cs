using Microsoft.Playwright;
using Prospect.Journeys;

[assembly: AssemblyFixture(typeof(RunningProgram))]
[assembly: AssemblyFixture(typeof(Browser))]

namespace Prospect.Journeys;

/// <summary>The system's Chromium, started once for all journeys.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        // The first reading after a start takes longest, and a machine that tests is seldom idle.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PROSPECT_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Arguments,
        });
    }

    /// <summary>A person's browser, with nothing of another person's in it.</summary>
    public async Task<Visit> VisitAsync(Uri address, Setting setting)
    {
        var context = await chromium!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = setting.Script,
            ColorScheme = setting.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = setting.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1366, Height = 900 },
            IsMobile = setting.Phone,
            HasTouch = setting.Phone,
        });
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
    }
}

/// <summary>With what somebody looks.</summary>
public sealed record Setting(bool Script, bool Phone, bool Dark)
{
    public override string ToString() => $"{(Script ? "script" : "no script")}, {(Phone ? "phone" : "desktop")}, {(Dark ? "dark" : "light")}";
}
