using Microsoft.Extensions.Diagnostics.HealthChecks;
using Prospect.Careers.Catalogue;

namespace Prospect.App.Careers;

/// <summary>Nobody can be recommended anything from a catalogue without occupations.</summary>
internal sealed class CatalogueCheck(OccupationCatalogue catalogue) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(catalogue.Occupations.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The catalogue holds no occupations."));
}
