using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Prospect.Journeys;

public sealed partial class AccountJourneys(RunningProgram program, Browser browser)
{
    private const string Password = "violet anvil mosaic 3";

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    public async Task A_person_signs_up_keeps_a_document_takes_everything_along_and_has_it_destroyed(bool script, bool phone, bool dark)
    {
        var setting = new Setting(script, phone, dark);
        var email = $"ada.{(phone ? "phone" : "desktop")}@example.org";
        await using var visit = await browser.VisitAsync(program.Address, setting);
        var page = visit.Page;
        await page.GotoAsync("/");
        await page.Locator("header nav a", new() { HasText = "Sign in" }).ClickAsync();
        await Look(visit, setting, "sign in");
        await page.Locator("main a[href='/account/sign-up']").ClickAsync();
        await page.Locator("#email").FillAsync(email);
        await page.Locator("#password").FillAsync("Password2026");
        await page.Locator("input[name=consent]").CheckAsync();
        await page.Locator("form button").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("common word");
        await Look(visit, setting, "sign up refused");

        await page.Locator("#password").FillAsync(Password);
        await page.Locator("input[name=consent]").CheckAsync();
        await page.Locator("form button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("mail");
        await Look(visit, setting, "sign up");
        await page.GotoAsync(await LinkAsync(email));
        await page.Locator("#password").FillAsync(Password);
        await Look(visit, setting, "verify");
        await page.Locator("form button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Your account");
        await Look(visit, setting, "account");

        await page.GotoAsync("/credit");
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "examples", "reports/experian-two-cards-near-limit.pdf"));
        await page.Locator("form button").ClickAsync();
        await Assertions.Expect(page.Locator("#answer h1")).ToBeVisibleAsync();
        await page.GotoAsync("/account/documents");
        await Assertions.Expect(page.Locator(".mine-list li")).ToContainTextAsync("analysed");
        await Look(visit, setting, "documents");
        await page.Locator(".mine-list a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#answer h1")).ToBeVisibleAsync();

        await page.GotoAsync("/account/factor");
        await page.Locator("button[value=begin]").ClickAsync();
        await Assertions.Expect(page.Locator("svg.qr")).ToBeVisibleAsync();
        await Look(visit, setting, "factor");
        await page.GotoAsync("/account/data");
        await Look(visit, setting, "data");
        await page.Locator("a[href='/account/data/export']").ClickAsync();
        var archive = await page.RunAndWaitForDownloadAsync(() => page.Locator("main form button").ClickAsync());
        Assert.Equal("prospect-data.zip", archive.SuggestedFilename);
        await page.GotoAsync("/account/data/erase");
        await page.Locator("input[name=sure]").CheckAsync();
        await Look(visit, setting, "erase");
        await page.Locator("main form button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("destroyed");
        await Look(visit, setting, "receipt");
        await page.GotoAsync("/account");
        Assert.Contains("/account/sign-in", page.Url, StringComparison.Ordinal);
    }

    private async Task<string> LinkAsync(string email)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            var letters = Directory.Exists(Path.Combine(program.Home, "mail")) ? Directory.GetFiles(Path.Combine(program.Home, "mail"), "*.eml").Select(File.ReadAllText) : [];
            if (letters.FirstOrDefault(l => l.Contains($"To: {email}", StringComparison.Ordinal)) is { } letter)
            {
                return Link().Match(letter.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal)).Value;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"No letter came to {email}.");
    }

    private static async Task Look(Visit visit, Setting setting, string name)
    {
        await visit.PictureAsync($"account {name}, {setting}", whole: true);
        visit.AssertNoComplaints();
        if (setting.Phone)
        {
            await visit.AssertNoSidewaysScrollAsync();
        }

        if (setting.Script)
        {
            await visit.AssertAccessibleAsync();
        }
    }

    [GeneratedRegex(@"http://\S+/account/verify\?token=\S+")]
    private static partial Regex Link();
}
