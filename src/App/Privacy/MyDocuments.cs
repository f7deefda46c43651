using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Shell.Layout;
using Prospect.App.Uploads.Keeping;
using Prospect.Kernel;

namespace Prospect.App.Privacy;

/// <summary>A person's documents: the list, each as it was sent, and its deletion. Another person's are not there.</summary>
internal static class MyDocuments
{
    public const string Path = "/account/documents";

    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("/documents", async (HttpContext context, KeptDocuments documents, CancellationToken cancelled)
            => PageAnswer.Of<DocumentsPage>(new() { [nameof(DocumentsPage.Documents)] = await documents.ListAsync(context.Session().Account, cancelled) }));
        own.MapGet("/documents/{id}", async (string id, HttpContext context, KeptDocuments documents, CancellationToken cancelled)
            => Identifier.TryParse(id, out var document) && await documents.OpenAsync(context.Session().Account, document, cancelled) is { } opened
                // Always as something to keep and never as something to show: what is in it is foreign.
                ? Results.File(opened.File.Content.ToArray(), "application/octet-stream", opened.File.Name) : Results.NotFound());
        own.MapPost("/documents/delete", async (HttpContext context, KeptDocuments documents, CancellationToken cancelled)
            => Identifier.TryParse(context.Request.Form["document"], out var document) && await documents.DeleteAsync(context.Session().Account, document, cancelled)
                ? Results.Redirect(Path) : Results.NotFound());
    }
}
