using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Shell.Layout;
using Prospect.Platform.Auditing;

namespace Prospect.App.Accounts.Signing;

/// <summary>
/// Opens an account by the mailed link and its password. Both are asked for: whoever signed up with another's address has no mail, and whoever has the mail
/// did not choose a stranger's password. A program that follows links in mail opens nothing.
/// </summary>
internal sealed class VerifyAddress(MailedLinks links, UserManager<Account> accounts, AccountChanges changes, PasswordProof proof, SessionBook sessions, AuditTrail audit, TimeProvider time)
{
    public static string Link(string token) => $"/account/verify?token={token}";

    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapGet("/verify", async (string? token, VerifyAddress use, CancellationToken cancelled)
            => await use.links.FindAsync(token, MailedLinks.Verify, cancelled) is null ? Steps.LinkIsGone(SignUp.Path) : PageAnswer.Of<VerifyPage>(new() { [nameof(VerifyPage.Token)] = token }));
        doors.MapPost("/verify", (HttpContext context, VerifyAddress use, CancellationToken cancelled) => use.AnswerAsync(context, cancelled)).Limited();
    }

    private readonly MailedLinks links = links;

    private async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancelled)
    {
        var token = context.Request.Form["token"].ToString();
        if (await links.FindAsync(token, MailedLinks.Verify, cancelled) is not { } link || await accounts.FindByIdAsync(link.Account.ToString()) is not { } account)
        {
            return Steps.LinkIsGone(SignUp.Path);
        }

        if (!(await proof.ProveAsync(account, context.Request.Form["password"], cancelled)).TryGet(out _, out var error))
        {
            return Steps.Again<VerifyPage>(context, error, new() { [nameof(VerifyPage.Token)] = token });
        }

        if (!await links.UseAsync(token, MailedLinks.Verify, cancelled))
        {
            return Steps.LinkIsGone(SignUp.Path);
        }

        await changes.MakeAsync(account.Id, a => a.VerifiedAt = time.GetUtcNow());
        await audit.AddAsync(account.Id, "account-opened", account.Id.ToString(), cancelled);
        await sessions.BeginAsync(context, account.Id, isWhole: true, cancelled);
        return Results.Redirect("/account");
    }
}
