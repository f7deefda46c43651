using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Prospect.App.Shell.Guarding;
using Prospect.Platform.Settings;

namespace Prospect.App.Uploads;

internal static class UploadRoutes
{
    public static IServiceCollection AddUploads(this IServiceCollection services, UploadLimits limits)
    {
        services.TryAddSingleton<IDataProtectionProvider>(_ => new EphemeralDataProtectionProvider());
        return services
            .AddSingleton(limits.Checked())
            .AddSingleton<Upload>()
            .AddSingleton<DocumentIntake>()
            .AddSingleton(provider => new CarriedFiles(KeysOfPages(provider)))
            .AddRateLimiting(limits.RequestsPerMinute);
    }

    /// <summary>Marks a route that reads documents: held to the size of a request and to so many a minute.</summary>
    public static RouteHandlerBuilder ReadsDocuments(this RouteHandlerBuilder route, UploadLimits limits) => route
        .WithMetadata(new RequestSize(limits.RequestBytes))
        .RequireRateLimiting(RateLimiting.Costly)
        .DisableAntiforgery();

    // Keys that live in memory and end with the process: nothing is written, and what they protect is kept by the visitor alone.
    // Processes that share a database share their keys as well, since the next request may come to another.
    private static IDataProtectionProvider KeysOfPages(IServiceProvider provider)
        => provider.GetService<PlatformSettings>() is { Database: null } ? new EphemeralDataProtectionProvider() : provider.GetRequiredService<IDataProtectionProvider>();

    private sealed record RequestSize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
