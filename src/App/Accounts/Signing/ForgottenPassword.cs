using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Shell.Layout;
using Prospect.Platform.Auditing;
using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Signing;

/// <summary>Another password by a mailed link. The answer is the same, and as quick, whether there is such an account or not.</summary>
internal sealed class ForgottenPassword(MailedLinks links, UserManager<Account> accounts, AccountChanges changes, PasswordRules rules, PasswordProof proof, SessionBook sessions, Afterwards afterwards, ServiceAddress address, IPost post, AuditTrail audit)
{
    public const string Path = "/account/forgotten", ResetPath = "/account/reset";
    private readonly MailedLinks links = links;

    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapGet("/forgotten", () => PageAnswer.Of<ForgottenPage>());
        doors.MapPost("/forgotten", (HttpContext context, ForgottenPassword use) => use.Ask(context)).Limited();
        doors.MapGet("/reset", async (string? token, ForgottenPassword use, CancellationToken cancelled)
            => await use.links.FindAsync(token, MailedLinks.Reset, cancelled) is null ? Steps.LinkIsGone(Path) : PageAnswer.Of<ResetPage>(new() { [nameof(ResetPage.Token)] = token }));
        doors.MapPost("/reset", (HttpContext context, ForgottenPassword use, CancellationToken cancelled) => use.ResetAsync(context, cancelled)).Limited();
    }

    private IResult Ask(HttpContext context)
    {
        if (!Steps.Address(context.Request.Form["email"]).TryGet(out var email, out var error))
        {
            return Steps.Again<ForgottenPage>(context, error, []);
        }

        var here = address.Link(context.Request, "");
        afterwards.Do((services, ending) => services.GetRequiredService<ForgottenPassword>().SendAsync(email, here, ending));
        return Steps.Notice("Look into your mail", $"If there is an account with {email}, a letter is on its way to it. Its link is good for an hour.");
    }

    private async Task SendAsync(string email, string here, CancellationToken cancelled)
    {
        if (await accounts.FindByEmailAsync(email) is { VerifiedAt: not null } account)
        {
            await post.SendAsync(Letters.Reset(account.Email, $"{here}{ResetPath}?token={await links.MakeAsync(account.Id, MailedLinks.Reset, null, cancelled)}"), cancelled);
        }
    }

    private async Task<IResult> ResetAsync(HttpContext context, CancellationToken cancelled)
    {
        var token = context.Request.Form["token"].ToString();
        if (await links.FindAsync(token, MailedLinks.Reset, cancelled) is not { } link || await accounts.FindByIdAsync(link.Account.ToString()) is not { } account)
        {
            return Steps.LinkIsGone(Path);
        }

        if (!(await rules.CheckAsync(context.Request.Form["password"], account.Email, cancelled)).TryGet(out var password, out var error)
            || !(await proof.HashAsync(password, cancelled)).TryGet(out var hash, out error))
        {
            return Steps.Again<ResetPage>(context, error, new() { [nameof(ResetPage.Token)] = token });
        }

        if (!await links.UseAsync(token, MailedLinks.Reset, cancelled))
        {
            return Steps.LinkIsGone(Path);
        }

        await changes.MakeAsync(account.Id, a => (a.PasswordHash, a.LockedUntil, a.Failures) = (hash, null, 0));
        await audit.AddAsync(account.Id, "password-reset", account.Id.ToString(), cancelled);
        await sessions.EndAllAsync(account.Id, null, cancelled);
        await links.DropAsync(account.Id, cancelled);
        afterwards.Do((services, ending) => services.GetRequiredService<IPost>().SendAsync(Letters.Changed(account.Email, "The password of your account at Prospect was changed by a mailed link, and every device was signed out."), ending));
        return Steps.Notice("Your password is changed", "Every device was signed out.", "Sign in", SignIn.Path);
    }
}
