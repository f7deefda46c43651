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
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Signing;

/// <summary>Signs somebody up. Whether the address has an account already is told to the address alone.</summary>
internal sealed class SignUp(PasswordRules rules, PasswordProof proof, Afterwards afterwards, ServiceAddress address, Database database, IPost post, MailedLinks links, UserManager<Account> accounts, AccountChanges changes, SessionBook sessions, TimeProvider time)
{
    public const string Path = "/account/sign-up";

    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapGet("/sign-up", () => PageAnswer.Of<SignUpPage>());
        doors.MapPost("/sign-up", (HttpContext context, SignUp use, CancellationToken cancelled) => use.AnswerAsync(context, cancelled)).Limited();
    }

    private async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancelled)
    {
        var form = context.Request.Form;
        if (!Steps.Address(form["email"]).TryGet(out var email, out var error)
            || !(await rules.CheckAsync(form["password"], email, cancelled)).TryGet(out var password, out error)
            || !Consent(form).TryGet(out _, out error)
            || !(await proof.HashAsync(password, cancelled)).TryGet(out var hash, out error))
        {
            return Steps.Again<SignUpPage>(context, error, new() { [nameof(SignUpPage.Email)] = form["email"].ToString() });
        }

        // Before it is promised: whether there is anything to keep it in.
        await database.ReadyAsync(cancelled);
        var base_ = address.Link(context.Request, "");
        return afterwards.Do((services, ending) => services.GetRequiredService<SignUp>().FinishAsync(email, hash, base_, ending))
            ? Steps.Notice("Look into your mail", $"A letter is on its way to {email}. Its link opens your account; without it, nothing more happens.")
            : Steps.Again<SignUpPage>(context, new("account.busy", "Too many people are signing up at this moment. Try again in a few seconds."), []);
    }

    private static Result<string> Consent(IFormCollection form)
        => form["consent"] == "yes" ? AccountStore.Consent : new Error("account.consent", "An account keeps what you send, encrypted, until you delete it. Tick that you agree to that.");

    private async Task FinishAsync(string email, string hash, string here, CancellationToken cancelled)
    {
        var known = await accounts.FindByEmailAsync(email);
        if (known?.VerifiedAt is not null)
        {
            await post.SendAsync(Letters.Known(known.Email, here + ForgottenPassword.Path), cancelled);
            return;
        }

        // Somebody else may have signed up with this address before; the password that counts is that of whoever follows the link.
        var account = known ?? new Account { Id = Identifiers.Next(time), Email = email, PasswordHash = hash, ConsentedAt = time.GetUtcNow(), MadeAt = time.GetUtcNow() };
        if (known is null ? !(await accounts.CreateAsync(account)).Succeeded : await changes.MakeAsync(account.Id, a => a.VerifiedAt is null && (a.PasswordHash = hash) is not null) is null)
        {
            return;
        }

        await sessions.EndAllAsync(account.Id, null, cancelled);
        await post.SendAsync(Letters.Verify(email, here + VerifyAddress.Link(await links.MakeAsync(account.Id, MailedLinks.Verify, null, cancelled))), cancelled);
    }
}
