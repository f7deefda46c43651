using Microsoft.Playwright;

namespace Prospect.Journeys;

public sealed class CorrectionJourneys(RunningProgram program, Browser browser)
{
    private static string Example(string name) => Path.Combine(AppContext.BaseDirectory, "examples", "reports", name);

    public static TheoryData<bool, bool, bool> EveryWay()
    {
        var ways = new TheoryData<bool, bool, bool>();
        for (var way = 0; way < 8; way++)
        {
            ways.Add((way & 1) == 0, (way & 2) != 0, (way & 4) != 0);
        }

        return ways;
    }

    [Theory]
    [MemberData(nameof(EveryWay))]
    public async Task A_person_sees_bureau_beside_bureau_and_goes_from_a_value_to_its_place(bool script, bool phone, bool dark)
    {
        var setting = new Setting(script, phone, dark);
        await using var visit = await browser.VisitAsync(program.Address, setting);
        var page = visit.Page;
        await Send(page, Example("three-bureaus-from-a-browser.pdf"));
        var account = page.Locator("#beside details").Filter(new() { Has = page.Locator("thead th:nth-child(3)") }).First;
        await account.Locator("summary").ClickAsync();
        await visit.PictureAsync($"beside, {setting}", whole: true);
        await account.ScrollIntoViewIfNeededAsync();
        await visit.PictureAsync($"beside near, {setting}");

        // One click from a value to its place.
        var value = account.Locator("td .where-quiet").First;
        var place = (await value.GetAttributeAsync("href"))!;
        await value.ClickAsync();
        await Assertions.Expect(page.Locator($"{place} rect")).ToBeInViewportAsync();
        await Look(visit, setting);
    }

    [Theory]
    [MemberData(nameof(EveryWay))]
    public async Task A_value_put_right_is_marked_and_comes_back_with_the_file_of_corrections(bool script, bool phone, bool dark)
    {
        var setting = new Setting(script, phone, dark);
        await using var visit = await browser.VisitAsync(program.Address, setting);
        var page = visit.Page;
        await Send(page, Example("experian-two-cards-near-limit.pdf"));
        await page.Locator("#account-0-0 summary").ClickAsync();
        await page.Locator("#account-0-0 button[name=edit]").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Correct");
        await visit.PictureAsync($"correct, {setting}", whole: true);
        await Look(visit, setting);

        await page.Locator("#v-balance").FillAsync("$12.50");
        await page.Locator("button[name=save]").ClickAsync();
        await Assertions.Expect(page.Locator("#corrections h2")).ToContainTextAsync("1 correction");
        await page.Locator("#account-0-0 summary").ClickAsync();
        await Assertions.Expect(page.Locator("#account-0-0 .corrected")).ToContainTextAsync("corrected by you (read: $");
        await page.Locator("#account-0-0").ScrollIntoViewIfNeededAsync();
        await visit.PictureAsync($"corrected, {setting}");
        await Look(visit, setting);

        var kept = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[name=keep]").ClickAsync());
        await Send(page, Example("experian-two-cards-near-limit.pdf"), await kept.PathAsync());
        await Assertions.Expect(page.Locator("#corrections h2")).ToContainTextAsync("1 correction");
        visit.AssertNoComplaints();
    }

    private static async Task Send(IPage page, params string[] files)
    {
        await page.GotoAsync("/credit");
        await page.Locator("input[type=file]").SetInputFilesAsync(files);
        await page.Locator("form button").ClickAsync();
        await Assertions.Expect(page.Locator("#answer h1")).ToBeVisibleAsync();
    }

    private static async Task Look(Visit visit, Setting setting)
    {
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
