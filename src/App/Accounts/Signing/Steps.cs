using System.Globalization;
using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Signing;

/// <summary>What the forms of signing in and up have in common.</summary>
internal static class Steps
{
    /// <summary>The policy that holds an address to so many forms a minute.</summary>
    public const string Limit = "account forms";

    private const int LongestAddress = 254;

    public static RouteHandlerBuilder Limited(this RouteHandlerBuilder route) => route.RequireRateLimiting(Limit);

    /// <summary>A place of this site to go on to; anything else is taken for the account's page.</summary>
    public static string Next(string? text)
        => text is { Length: > 0 and < 500 } && text[0] == '/' && (text.Length == 1 || text[1] is not ('/' or '\\')) && !text.Any(c => char.IsControl(c) || c == '\\') ? text : "/account";

    public static Result<string> Address(string? text)
        => text?.Trim() is { Length: > 0 and <= LongestAddress } given && !given.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && MailAddress.TryCreate(given, out var parsed) && parsed.Address == given
            ? given : new Error("account.address", "Write an e-mail address, such as ada@example.org.");

    /// <summary>The page of a form again, with what was wrong.</summary>
    public static IResult Again<TPage>(HttpContext context, Error error, Dictionary<string, object?> parameters) where TPage : IComponent
    {
        if (error.Code == "account.busy")
        {
            context.Response.Headers.RetryAfter = HashGate.ComeAgain.ToString(CultureInfo.InvariantCulture);
        }

        parameters["Error"] = error;
        return PageAnswer.Of<TPage>(parameters, ErrorTable.Of(error).Status);
    }

    public static IResult Notice(string title, string text, string? link = null, string? to = null, int status = StatusCodes.Status200OK)
        => PageAnswer.Of<NoticePage>(new() { [nameof(NoticePage.Title)] = title, [nameof(NoticePage.Text)] = text, [nameof(NoticePage.Link)] = link, [nameof(NoticePage.To)] = to }, status);

    public static IResult LinkIsGone(string again)
        => Notice("The link opens nothing any more", "It was used, a newer one was sent, or it is older than an hour.", "Begin again", again, ErrorTable.Of("account.link").Status);
}
