using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Guarding;

namespace Prospect.App.Uploads;

internal static class UploadRoutes
{
    public static IServiceCollection AddUploads(this IServiceCollection services, UploadLimits limits) => services
        .AddSingleton(limits.Checked())
        .AddSingleton<Upload>()
        .AddSingleton<DocumentIntake>()
        .AddRateLimiting(limits.RequestsPerMinute);

    /// <summary>Marks a route that reads documents: held to the size of a request and to so many a minute.</summary>
    public static RouteHandlerBuilder ReadsDocuments(this RouteHandlerBuilder route, UploadLimits limits) => route
        .WithMetadata(new RequestSize(limits.RequestBytes))
        .RequireRateLimiting(RateLimiting.Costly)
        .DisableAntiforgery();

    private sealed record RequestSize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
