using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Prospect.App.Shell.Layout;
using Prospect.App.Shell.Problems;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.App.Accounts.Sessions;

/// <summary>Knows people by the session that their cookie names.</summary>
internal sealed class SignedIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionBook sessions, Visitor visitor)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Scheme_ = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        visitor.HasAccounts = true;
        var metadata = Context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<Impersonal>() is not null || await FindAsync(metadata?.GetMetadata<IAllowAnonymous>() is not null) is not { IsWhole: true } session)
        {
            return AuthenticateResult.NoResult();
        }

        visitor.Person = session.Account;
        Context.Features.Set(session);
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, session.Account.ToString()), new(ClaimTypes.Role, session.Role)], Scheme.Name);
        return AuthenticateResult.Success(new(new(identity), Scheme.Name));
    }

    // Where anybody may come, a database that is away makes nobody wait: who it is is not known then.
    private async Task<Session?> FindAsync(bool isOpen)
    {
        try
        {
            return await sessions.FindAsync(Context, Context.RequestAborted);
        }
        catch (Exception away) when (isOpen && Outage.Is(away))
        {
            return null;
        }
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // A person is led to the door and back; a program, and a form whose content would be lost, are told.
        if (HttpMethods.IsGet(Request.Method) && !Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            Response.Redirect($"/account/sign-in?next={Uri.EscapeDataString(Request.Path + Request.QueryString)}");
            return Task.CompletedTask;
        }

        return Failure.Answer(Context, new Error("account.required", "Sign in first; the session may have ended meanwhile."));
    }

    // Whoever may not know of a thing is told that it is not there.
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
        => Failure.Answer(Context, new Error("request.not-found", $"Nothing stands at {Request.Path}."));
}

internal static class SessionOfRequest
{
    /// <summary>The session of a request to a route that only signed-in people reach.</summary>
    public static Session Session(this HttpContext context)
        => context.Features.Get<Session>() ?? throw new InvalidOperationException("This route is open to people who are not signed in.");
}
