using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Accounts.Signing;
using Prospect.App.Shell.Holding;
using Prospect.App.Shell.Layout;
using Prospect.Platform.Auditing;
using Prospect.Platform.Secrets;

namespace Prospect.App.Privacy;

/// <summary>Everything that is kept of a person as one archive: JSON, and the files as they were sent.</summary>
internal static class TakeAlong
{
    public const string Path = "/account/data";

    public static void Map(IEndpointRouteBuilder own, IEndpointRouteBuilder proved)
    {
        own.MapGet("/data", () => PageAnswer.Of<DataPage>());
        proved.MapGet("/data/export", () => PageAnswer.Of<ExportPage>());
        proved.MapPost("/data/export", async (HttpContext context, PersonKeys keys, IEnumerable<IPersonalData> holders, AuditTrail audit, CancellationToken cancelled) =>
        {
            if (await keys.FindAsync(context.Session().Account, cancelled) is not { } key)
            {
                return Results.NotFound();
            }

            await audit.AddAsync(key.Person, "data-taken-along", key.Person.ToString(), cancelled);
            return Results.Stream(stream => WriteAsync(stream, key, holders, context.RequestAborted), "application/zip", "prospect-data.zip");
        }).Limited();
    }

    private static async Task WriteAsync(Stream stream, PersonKey key, IEnumerable<IPersonalData> holders, CancellationToken cancelled)
    {
        await using var archive = new PersonArchive(stream);
        foreach (var holder in holders)
        {
            await holder.ExportAsync(key, archive, cancelled);
        }
    }
}
