using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prospect.App.Accounts.Factors;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Passwords;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Accounts.Signing;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;

namespace Prospect.App.Accounts.Managing;

/// <summary>Takes a fresh proof from somebody who is signed in: the password, and the code where there is a second factor.</summary>
internal sealed class ProveAgain(UserManager<Account> accounts, AccountChanges changes, PasswordProof proof, SecondFactor factor, SessionBook sessions, AccountLimits limits, TimeProvider time)
{
    private readonly UserManager<Account> accounts = accounts;

    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("/proof", async (string? next, HttpContext context, ProveAgain use) => Page(await use.AccountOf(context), Steps.Next(next)));
        own.MapPost("/proof", (HttpContext context, ProveAgain use, CancellationToken cancelled) => use.AnswerAsync(context, cancelled)).Limited();
    }

    private async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancelled)
    {
        var (account, next) = (await AccountOf(context), Steps.Next(context.Request.Form["next"]));
        if (!(await proof.ProveAsync(account, context.Request.Form["password"], cancelled)).TryGet(out _, out var error)
            || !(await CodeAsync(account!, context.Request.Form["code"])).TryGet(out _, out error))
        {
            return Steps.Again<ProofPage>(context, error, new() { [nameof(ProofPage.Next)] = next, [nameof(ProofPage.AsksCode)] = account?.HasSecondFactor ?? false });
        }

        await sessions.ProvedAsync(context.Session().Id, cancelled);
        return Results.Redirect(next);
    }

    private async Task<Result<string>> CodeAsync(Account account, string? code)
    {
        if (!account.HasSecondFactor || await factor.TakeAsync(account.Id, code))
        {
            return "";
        }

        await changes.FailedAsync(account.Id, limits, time.GetUtcNow());
        return new Error("account.code", "This is not the code that is due now, or it was used already. Wait for the next one.");
    }

    private Task<Account?> AccountOf(HttpContext context) => accounts.FindByIdAsync(context.Session().Account.ToString());

    private static PageAnswer Page(Account? account, string next) => PageAnswer.Of<ProofPage>(new() { [nameof(ProofPage.Next)] = next, [nameof(ProofPage.AsksCode)] = account?.HasSecondFactor ?? false });
}
