using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Problems;
using Prospect.Kernel;

namespace Prospect.App.Shell.Guarding;

/// <summary>Holds each address to so many costly requests a minute; a page or a problem document says when to come again.</summary>
internal static class RateLimiting
{
    /// <summary>The policy of routes that read documents.</summary>
    public const string Costly = "costly";

    public static IServiceCollection AddRateLimiting(this IServiceCollection services, int permitsPerMinute) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Costly, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new() { PermitLimit = permitsPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        options.OnRejected = static (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            rejected.HttpContext.Response.Headers.RetryAfter = seconds;
            return new(Failure.Answer(rejected.HttpContext, new Error("request.too-many", $"Too many requests came from your address within a minute. Try again in {seconds} seconds.")));
        };
    });
}
