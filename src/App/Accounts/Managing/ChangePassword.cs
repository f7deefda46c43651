using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Accounts.Signing;
using Prospect.App.Shell.Layout;
using Prospect.Platform.Auditing;
using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Managing;

/// <summary>Changes the password of whoever knows the present one, and signs every other device out.</summary>
internal sealed class ChangePassword(UserManager<Account> accounts, AccountChanges changes, PasswordProof proof, PasswordRules rules, SessionBook sessions, MailedLinks links, Afterwards afterwards, AuditTrail audit)
{
    public const string Path = "/account/password";

    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("/password", () => PageAnswer.Of<PasswordPage>());
        own.MapPost("/password", (HttpContext context, ChangePassword use, CancellationToken cancelled) => use.AnswerAsync(context, cancelled)).Limited();
    }

    private async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancelled)
    {
        var (session, form) = (context.Session(), context.Request.Form);
        if (!(await proof.ProveAsync(await accounts.FindByIdAsync(session.Account.ToString()), form["present"], cancelled)).TryGet(out var account, out var error)
            || !(await rules.CheckAsync(form["password"], account.Email, cancelled)).TryGet(out var password, out error)
            || !(await proof.HashAsync(password, cancelled)).TryGet(out var hash, out error))
        {
            return Steps.Again<PasswordPage>(context, error, []);
        }

        await changes.MakeAsync(account.Id, a => a.PasswordHash = hash);
        await audit.AddAsync(account.Id, "password-changed", account.Id.ToString(), cancelled);
        await sessions.EndAllAsync(account.Id, session.Id, cancelled);
        await links.DropAsync(account.Id, cancelled);
        afterwards.Do((services, ending) => services.GetRequiredService<IPost>().SendAsync(Letters.Changed(account.Email, "The password of your account at Prospect was changed, and every other device was signed out."), ending));
        return Steps.Notice("Your password is changed", "Every other device was signed out.", "Back to the account", Overview.Path);
    }
}
