using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Factors;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Accounts.Signing;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Managing;

/// <summary>Adds an authenticator as second factor, takes it away, or gives new recovery codes.</summary>
internal sealed class ChangeFactor(UserManager<Account> accounts, AccountChanges changes, SecondFactor factor, Afterwards afterwards, AuditTrail audit)
{
    public const string Path = "/account/factor";

    public static void Map(IEndpointRouteBuilder proved)
    {
        proved.MapGet("/factor", async (HttpContext context, ChangeFactor use) => Page(await use.AccountOf(context), null));
        proved.MapPost("/factor", (HttpContext context, ChangeFactor use) => use.AnswerAsync(context)).Limited();
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        var account = await AccountOf(context);
        switch (context.Request.Form["do"].ToString())
        {
            case "begin" when !account.HasSecondFactor:
                await changes.MakeAsync(account.Id, a => !a.HasSecondFactor && (a.TotpKey = OneTimeCodes.MakeKey()) is not null && (a.TotpStep = 0) == 0);
                return Results.Redirect(Path);
            case "confirm" when !account.HasSecondFactor && account.TotpKey is not null:
                if (!await factor.TakeAsync(account.Id, context.Request.Form["code"]))
                {
                    return Page(account, new("account.code", "This is not the code that the authenticator shows now. Is its clock right?"));
                }

                await changes.MakeAsync(account.Id, a => a.HasSecondFactor = true);
                await audit.AddAsync(account.Id, "second-factor-added", account.Id.ToString(), CancellationToken.None);
                return await CodesAsync(account, "A second factor was added to your account at Prospect.");
            case "codes" when account.HasSecondFactor:
                return await CodesAsync(account, "The recovery codes of your account at Prospect were replaced.");
            case "remove" when account.HasSecondFactor:
                await changes.MakeAsync(account.Id, a => (a.HasSecondFactor, a.TotpKey, a.Codes) = (false, null, []));
                await audit.AddAsync(account.Id, "second-factor-removed", account.Id.ToString(), CancellationToken.None);
                Tell(account, "The second factor of your account at Prospect was taken away.");
                return Results.Redirect(Overview.Path);
            default:
                return Page(account, null);
        }
    }

    private async Task<IResult> CodesAsync(Account account, string news)
    {
        var codes = RecoveryCodes.Make();
        await changes.MakeAsync(account.Id, a => a.Codes = [.. codes.Select(RecoveryCodes.Hash)]);
        await audit.AddAsync(account.Id, "recovery-codes-made", account.Id.ToString(), CancellationToken.None);
        Tell(account, news);
        return PageAnswer.Of<CodesPage>(new() { [nameof(CodesPage.Codes)] = codes });
    }

    private void Tell(Account account, string news)
        => afterwards.Do((services, ending) => services.GetRequiredService<IPost>().SendAsync(Letters.Changed(account.Email, news), ending));

    private async Task<Account> AccountOf(HttpContext context)
        => await accounts.FindByIdAsync(context.Session().Account.ToString()) ?? throw new InvalidOperationException("A session without an account.");

    private static PageAnswer Page(Account account, Error? error) => PageAnswer.Of<FactorPage>(
        new() { [nameof(FactorPage.Account)] = account, [nameof(FactorPage.Error)] = error }, error is null ? StatusCodes.Status200OK : ErrorTable.Of(error).Status);
}
