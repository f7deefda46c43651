using Microsoft.Playwright;

namespace Prospect.Journeys;

public sealed class PlanJourneys(RunningProgram program, Browser browser)
{
    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    public async Task A_person_plans_with_their_own_money_tries_what_if_and_takes_a_letter_along(bool script, bool phone, bool dark)
    {
        var setting = new Setting(script, phone, dark);
        await using var visit = await browser.VisitAsync(program.Address, setting);
        var page = visit.Page;
        await page.GotoAsync("/credit/samples/experian-collections-after-chapter-seven");
        await page.Locator("#budget").FillAsync("350");
        await page.Locator("#budget").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#plan h3").First).ToContainTextAsync("$350");
        await Look(visit, setting, "plan");

        await page.Locator("button[formaction='/credit/what-if']").ClickAsync();
        await page.Locator("input[name^='pay.']").First.FillAsync("all");
        await page.Locator("input[name=wait]").FillAsync("6");
        await page.Locator("button[name=try]").ClickAsync();
        await Assertions.Expect(page.Locator("#changes h2")).ToContainTextAsync("points");
        await Look(visit, setting, "what if");

        await page.Locator("button[name=back]").ClickAsync();
        await page.Locator("input[name=finding]").First.CheckAsync();
        await page.Locator("button[formaction='/credit/letters']").ClickAsync();
        await page.Locator("button[name=write]").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".letter h2").First).ToContainTextAsync("Experian");
        await Look(visit, setting, "letters");
        var letter = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[name=download]").First.ClickAsync());
        Assert.Equal("bureau-experian.pdf", letter.SuggestedFilename);
        visit.AssertNoComplaints();
    }

    private static async Task Look(Visit visit, Setting setting, string name)
    {
        await visit.PictureAsync($"{name}, {setting}", whole: true);
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
}
