using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Prospect.App.Accounts.Mailing;

/// <summary>
/// Work that is done after the answer, so that its time tells nothing: whether an address is known, a letter sent, a failure counted.
/// It is at most so much; what is lost with the process, its person asks for again.
/// </summary>
internal sealed partial class Afterwards(IServiceScopeFactory scopes, ILogger<Afterwards> log) : BackgroundService
{
    private const int Most = 2000;
    private readonly Channel<Func<IServiceProvider, CancellationToken, Task>> work = Channel.CreateBounded<Func<IServiceProvider, CancellationToken, Task>>(new BoundedChannelOptions(Most) { SingleReader = true });

    /// <returns>Whether there was room.</returns>
    public bool Do(Func<IServiceProvider, CancellationToken, Task> what) => work.Writer.TryWrite(what);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What was promised is still done, as far as the time goes.
        work.Writer.TryComplete();
        if (ExecuteTask is { } running)
        {
            await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(5), cancellationToken));
        }

        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await ThereIsMore(stoppingToken) && work.Reader.TryRead(out var one))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await one(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Its kind alone: what it says could hold an address.
                Failed(log, exception.GetType().FullName);
            }
        }
    }

    private async Task<bool> ThereIsMore(CancellationToken ending)
    {
        try
        {
            return await work.Reader.WaitToReadAsync(ending);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Something that was to be done after an answer failed ({Fault}).")]
    private static partial void Failed(ILogger log, string? fault);
}
