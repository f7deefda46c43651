using Microsoft.AspNetCore.Http;
using Prospect.App.Accounts.Keeping;

namespace Prospect.App.Accounts.Sessions;

/// <summary>Asks people to prove anew who they are before what cannot be undone, or lets others in.</summary>
internal sealed class FreshProof(AccountLimits limits, TimeProvider time) : IEndpointFilter
{
    public const string Path = "/account/proof";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        => time.GetUtcNow() - context.HttpContext.Session().ProvedAt <= limits.ProofLasts
            ? await next(context)
            : Results.Redirect($"{Path}?next={Uri.EscapeDataString(context.HttpContext.Request.Path)}");
}
