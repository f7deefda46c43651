using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Prospect.Journeys;

/// <summary>A visit of one person; it remembers what the browser complained about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            // That an answer has an error's status is told on the console too; it is no complaint about the page.
            if (message.Type is "error" or "warning" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    public void AssertNoComplaints() => Assert.True(complaints.Count == 0, string.Join('\n', complaints));

    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe();
        var grave = result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ToList();
        Assert.True(grave.Count == 0, string.Join('\n', grave));
    }

    /// <summary>A phone's page must not be wider than the phone.</summary>
    public async Task AssertNoSidewaysScrollAsync()
        => Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "The page is wider than the screen.");

    /// <summary>Keeps a picture where PROSPECT_PICTURES names a folder for them.</summary>
    public async Task PictureAsync(string name, bool whole = false)
    {
        if (Environment.GetEnvironmentVariable("PROSPECT_PICTURES") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-')}.png"), FullPage = whole });
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
