using Microsoft.Extensions.Diagnostics.HealthChecks;
using Prospect.Platform.Data;

namespace Prospect.App.Accounts.Keeping;

/// <summary>Ready where the database answers; where nothing was ever kept there is none to ask.</summary>
internal sealed class DatabaseCheck(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!database.MayHoldSomething)
        {
            return HealthCheckResult.Healthy();
        }

        try
        {
            await database.ReadyAsync(cancellationToken);
            await using var connection = await database.OpenAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception away) when (Outage.Is(away) || away is SchemaMismatchException)
        {
            return HealthCheckResult.Unhealthy(away.GetType().Name);
        }
    }
}
