using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Prospect.Host.Tests;

public class ServeTests
{
    [Fact]
    public async Task The_service_answers_says_where_and_leaves_no_process_behind()
    {
        using var service = Program.Start(Program.Path, "serve", "--urls", "http://127.0.0.1:0");
        var line = await service.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("Listening on http://127.0.0.1:", line, StringComparison.Ordinal);
        var address = new Uri(line!["Listening on ".Length..]);

        using var client = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

        var children = Children(service.Id);
        Assert.NotEmpty(children);
        var taken = await Program.RunAsync("serve", "--urls", address.ToString().TrimEnd('/'));
        Assert.Equal(5, taken.Exit);
        Assert.Contains("--urls", taken.Errors, StringComparison.Ordinal);

        Assert.Equal(0, (await Program.RunOtherAsync("kill", null, "-TERM", service.Id.ToString(CultureInfo.InvariantCulture))).Exit);
        await service.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(0, service.ExitCode);
        await GoneAsync(children);
    }

    [Fact]
    public async Task Reading_processes_end_with_a_service_that_is_killed()
    {
        using var service = Program.Start(Program.Path, "serve", "--urls", "http://127.0.0.1:0");
        await service.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var children = Children(service.Id);
        service.Kill();
        await GoneAsync(children);
    }

    private static List<int> Children(int parent)
        => [.. File.ReadAllText($"/proc/{parent}/task/{parent}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Concat(Directory.GetDirectories($"/proc/{parent}/task").SelectMany(t => File.ReadAllText($"{t}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Select(c => int.Parse(c, CultureInfo.InvariantCulture)).Distinct()];

    private static async Task GoneAsync(List<int> processes)
    {
        var patience = Stopwatch.StartNew();
        while (processes.Exists(IsRunning))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(10), "A reading process outlived the service.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static bool IsRunning(int process)
        => File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
}
