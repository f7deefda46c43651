using Microsoft.Playwright;

namespace Prospect.Journeys;

public sealed class AnswerJourneys(RunningProgram program, Browser browser)
{
    public static TheoryData<string, string, bool, bool, bool> EveryWay()
    {
        var ways = new TheoryData<string, string, bool, bool, bool>();
        foreach (var (door, file) in ((string, string)[])[("career", "resumes/data-engineer-two-columns.pdf"), ("credit", "reports/experian-two-cards-near-limit.pdf")])
        {
            for (var way = 0; way < 8; way++)
            {
                ways.Add(door, file, (way & 1) == 0, (way & 2) != 0, (way & 4) != 0);
            }
        }

        return ways;
    }

    [Theory]
    [MemberData(nameof(EveryWay))]
    public async Task A_person_sends_a_document_and_goes_from_a_statement_to_its_place_and_back(string door, string file, bool script, bool phone, bool dark)
    {
        var setting = new Setting(script, phone, dark);
        await using var visit = await browser.VisitAsync(program.Address, setting);
        var page = visit.Page;

        await page.GotoAsync("/");
        await visit.PictureAsync($"home, {setting}", whole: true);
        await page.Locator($"main a[href='/{door}']").ClickAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "examples", file));
        if (script)
        {
            await Assertions.Expect(page.Locator("[data-chosen] li")).ToContainTextAsync(Path.GetFileName(file));
        }

        await visit.PictureAsync($"{door} door, {setting}", whole: true);
        await page.Locator("form button").ClickAsync();
        await Assertions.Expect(page.Locator("#answer h1")).ToBeVisibleAsync();
        await visit.PictureAsync($"{door} answer, {setting}", whole: true);

        var statement = page.Locator(".said .where").First;
        var place = (await statement.GetAttributeAsync("href"))!;
        await statement.ClickAsync();
        var box = page.Locator($"{place} rect");
        await Assertions.Expect(page.Locator($"{place}:target")).ToHaveCountAsync(1);
        await Assertions.Expect(box).ToBeInViewportAsync();
        var marked = await Fill(box);
        Assert.NotEqual(await Fill(page.Locator(".sheet a:not(:target) rect").First), marked);
        await visit.PictureAsync($"{door} place, {setting}");

        await box.ClickAsync(new() { Force = true });
        await Assertions.Expect(page.Locator($".said :target[href='{place}']")).ToBeInViewportAsync();

        visit.AssertNoComplaints();
        if (phone)
        {
            await visit.AssertNoSidewaysScrollAsync();
        }

        if (script)
        {
            await visit.AssertAccessibleAsync();
        }
    }

    [Fact]
    public async Task Going_back_from_an_answer_shows_the_form()
    {
        await using var visit = await browser.VisitAsync(program.Address, new(Script: true, Phone: false, Dark: false));
        await visit.Page.GotoAsync("/career");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "examples", "resumes/data-engineer-two-columns.pdf"));
        await visit.Page.Locator("form button").ClickAsync();
        await visit.Page.Locator(".said .where").First.ClickAsync();

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#answer h1")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();

        await Assertions.Expect(visit.Page.Locator("form")).ToBeVisibleAsync();
        visit.AssertNoComplaints();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_cannot_be_read_is_told_by_name_and_the_form_works_again(bool script)
    {
        await using var visit = await browser.VisitAsync(program.Address, new(script, Phone: true, Dark: false));
        await visit.Page.GotoAsync("/credit");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "broken.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 no"u8.ToArray() });
        await visit.Page.Locator("form button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[role=alert]")).ToContainTextAsync("broken.pdf");
        await visit.PictureAsync($"problem, {script}", whole: true);
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "examples", "reports/experian-two-cards-near-limit.pdf"));
        await visit.Page.Locator("form button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#answer h1")).ToBeVisibleAsync();
        visit.AssertNoComplaints();
    }

    private static Task<string> Fill(ILocator box) => box.EvaluateAsync<string>("box => getComputedStyle(box).fill + getComputedStyle(box).fillOpacity");
}
