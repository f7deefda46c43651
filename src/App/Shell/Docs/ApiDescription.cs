using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Prospect.App.Shell.Layout;

namespace Prospect.App.Shell.Docs;

/// <summary>The API described by OpenAPI 3.1, for programs at <c>/openapi/v1.json</c> and for people at <c>/docs</c>.</summary>
internal static class ApiDescription
{
    public const string Document = "v1";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Prospect",
                Version = "1",
                Description = "Reads résumés and credit reports, and answers with judgements, their reasons, and the place in the document behind each. The answers are the same JSON as the program's verbs give with --json. Nothing that is sent is kept.",
                License = new() { Name = "Apache-2.0", Identifier = "Apache-2.0" },
            };

            // Where it is served is where it is called; an address written down here would be wrong behind a proxy.
            document.Servers = [new() { Url = "/" }];
            return Task.CompletedTask;
        });
    });

    public static void MapReference(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi();
        routes.MapGet("/docs", async ([FromKeyedServices(Document)] IOpenApiDocumentProvider provider, CancellationToken cancelled)
            => PageAnswer.Of<ReferencePage>(new() { [nameof(ReferencePage.Api)] = await provider.GetOpenApiDocumentAsync(cancelled) })).ExcludeFromDescription();
        routes.MapGet("/docs/problems", () => PageAnswer.Of<ProblemsPage>()).ExcludeFromDescription();
        routes.MapGet("/credits", () => PageAnswer.Of<CreditsPage>()).ExcludeFromDescription();
    }
}
