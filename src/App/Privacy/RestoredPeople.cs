using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Prospect.App.Privacy;

/// <summary>At the start, erases again whom a restored backup brought back.</summary>
internal sealed partial class RestoredPeople(ErasureLedger ledger, Erasure erasure, ILogger<RestoredPeople> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!ledger.MayHoldSomebody)
        {
            return;
        }

        try
        {
            if (await erasure.OfTheRestoredAsync(stoppingToken) is > 0 and var found)
            {
                Found(log, found);
            }
        }
        catch (Exception away) when (away is DbException or TimeoutException)
        {
            NotLooked(log, away.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Found} people who had been erased were in the database again, as after a restored backup, and were erased again.")]
    private static partial void Found(ILogger log, int found);

    [LoggerMessage(LogLevel.Warning, "Whether a backup brought back people who had been erased could not be looked at ({Fault}); it is at the next start.")]
    private static partial void NotLooked(ILogger log, string fault);
}
