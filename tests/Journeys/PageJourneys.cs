namespace Prospect.Journeys;

public sealed class PageJourneys(RunningProgram program, Browser browser)
{
    public static TheoryData<string, bool> Pages()
    {
        var pages = new TheoryData<string, bool>();
        foreach (var path in (string[])["/", "/career", "/credit", "/docs", "/docs/problems", "/credits", "/nothing"])
        {
            pages.Add(path, false);
            pages.Add(path, true);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_accessible_and_fits_a_phone_in_light_and_dark(string path, bool dark)
    {
        await using var visit = await browser.VisitAsync(program.Address, new(Script: true, Phone: true, dark));
        await visit.Page.GotoAsync(path);

        await visit.PictureAsync($"page {path.Replace('/', '_')}, {(dark ? "dark" : "light")}", whole: true);
        await visit.AssertAccessibleAsync();
        await visit.AssertNoSidewaysScrollAsync();
        visit.AssertNoComplaints();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_the_focus_is_seen()
    {
        await using var visit = await browser.VisitAsync(program.Address, new(Script: false, Phone: false, Dark: false));
        await visit.Page.GotoAsync("/career");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("Skip to the content", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }
}
