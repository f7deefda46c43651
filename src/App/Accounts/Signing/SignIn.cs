using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Factors;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;
using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Signing;

/// <summary>Signs somebody in: by password, and by the second factor where the account has one.</summary>
internal sealed class SignIn(UserManager<Account> accounts, AccountChanges changes, PasswordProof proof, SecondFactor factor, SessionBook sessions, Afterwards afterwards, ServiceAddress address, AccountLimits limits, TimeProvider time)
{
    public const string Path = "/account/sign-in", SecondPath = "/account/sign-in/second";
    private static readonly Error NoSecondStep = new("account.code", "The time for the second step is over. Begin again with the password.");

    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapGet("/sign-in", (string? next, Visitor visitor) => visitor.Person is not null ? Results.Redirect(Steps.Next(next)) : PageAnswer.Of<SignInPage>(new() { [nameof(SignInPage.Next)] = Steps.Next(next) }));
        doors.MapPost("/sign-in", (HttpContext context, SignIn use, CancellationToken cancelled) => use.FirstAsync(context, cancelled)).Limited();
        doors.MapGet("/sign-in/second", (string? next) => PageAnswer.Of<SecondStepPage>(new() { [nameof(SecondStepPage.Next)] = Steps.Next(next) }));
        doors.MapPost("/sign-in/second", (HttpContext context, SignIn use, CancellationToken cancelled) => use.SecondAsync(context, cancelled)).Limited();
    }

    private async Task<IResult> FirstAsync(HttpContext context, CancellationToken cancelled)
    {
        var form = context.Request.Form;
        var (email, next) = (form["email"].ToString(), Steps.Next(form["next"]));
        var known = Steps.Address(email).Ok ? await accounts.FindByEmailAsync(email) : null;
        if (!(await proof.ProveAsync(known, form["password"], cancelled)).TryGet(out var account, out var error))
        {
            return Steps.Again<SignInPage>(context, error, new() { [nameof(SignInPage.Email)] = email, [nameof(SignInPage.Next)] = next });
        }

        if (account.VerifiedAt is null)
        {
            var here = address.Link(context.Request, "");
            afterwards.Do(async (services, ending) => await services.GetRequiredService<IPost>().SendAsync(Letters.Verify(account.Email, here + VerifyAddress.Link(await services.GetRequiredService<MailedLinks>().MakeAsync(account.Id, MailedLinks.Verify, null, ending))), ending));
            return Steps.Notice("Look into your mail", "The address of this account was not confirmed yet. Another letter with a link is on its way.");
        }

        await sessions.BeginAsync(context, account.Id, isWhole: !account.HasSecondFactor, cancelled);
        return Results.Redirect(account.HasSecondFactor ? $"{SecondPath}?next={Uri.EscapeDataString(next)}" : next);
    }

    private async Task<IResult> SecondAsync(HttpContext context, CancellationToken cancelled)
    {
        var next = Steps.Next(context.Request.Form["next"]);
        if (await sessions.FindAsync(context, cancelled) is not { IsWhole: false } session || await accounts.FindByIdAsync(session.Account.ToString()) is not { } account || account.LockedUntil > time.GetUtcNow())
        {
            return Steps.Again<SignInPage>(context, NoSecondStep, new() { [nameof(SignInPage.Next)] = next });
        }

        if (!await factor.TakeAsync(account.Id, context.Request.Form["code"]))
        {
            // Whoever knows the password guesses at codes: these failures count like others.
            await changes.FailedAsync(account.Id, limits, time.GetUtcNow());
            return Steps.Again<SecondStepPage>(context, new("account.code", "This is not the code that is due now, or it was used already. Wait for the next one."), new() { [nameof(SecondStepPage.Next)] = next });
        }

        await changes.MakeAsync(account.Id, a => a.Failures = 0);
        await sessions.BeginAsync(context, account.Id, isWhole: true, cancelled);
        return Results.Redirect(next);
    }
}
