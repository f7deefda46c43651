using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Shell.Layout;

namespace Prospect.App.Accounts.Managing;

/// <summary>The account at a glance: address, second factor, devices; any of them can be signed out at once.</summary>
internal static class Overview
{
    public const string Path = "/account";

    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("", async (HttpContext context, UserManager<Account> accounts, SessionBook sessions, CancellationToken cancelled) =>
        {
            var session = context.Session();
            return await accounts.FindByIdAsync(session.Account.ToString()) is not { } account ? Results.NotFound() : PageAnswer.Of<OverviewPage>(new()
            {
                [nameof(OverviewPage.Account)] = account,
                [nameof(OverviewPage.Devices)] = await sessions.DevicesAsync(session.Account, cancelled),
                [nameof(OverviewPage.This)] = session.Id,
            });
        });
        own.MapPost("/sign-out", async (HttpContext context, SessionBook sessions, CancellationToken cancelled) =>
        {
            await sessions.EndAsync(context, cancelled);
            return Results.Redirect("/");
        });
        own.MapPost("/devices", async (HttpContext context, SessionBook sessions, CancellationToken cancelled) =>
        {
            var session = context.Session();
            if (Kernel.Identifier.TryParse(context.Request.Form["device"], out var device))
            {
                await sessions.EndAsync(session.Account, device, cancelled);
            }
            else if (context.Request.Form["device"] == "others")
            {
                await sessions.EndAllAsync(session.Account, session.Id, cancelled);
            }

            return Results.Redirect(Path + "#devices");
        });
    }
}
