using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Prospect.App.Shell.Docs;
using Prospect.App.Shell.Guarding;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;

namespace Prospect.App.Shell;

internal static class ShellRoutes
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHealthChecks();
        services.TryAddScoped<Visitor>();

        // What is dangerous in HTML is escaped in every script; without this, every letter beyond ASCII would be too.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services.AddApiDescription();
    }

    public static void UseShell(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failure.AnswerThrown, StatusCodeSelector = _ => StatusCodes.Status500InternalServerError });
        app.UseStatusCodePages(Failure.AnswerStatus);
        app.UseRouting();
        app.UseRateLimiter();
    }

    public static void MapShell(this IEndpointRouteBuilder routes)
    {
        EmbeddedAssets.Map(routes);
        routes.MapGet("/", () => PageAnswer.Of<HomePage>()).ExcludeFromDescription();
        routes.MapReference();

        // Live: the process answers. Ready: what its capabilities rest on is there.
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}
