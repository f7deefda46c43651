using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Mailing;
using Prospect.App.Accounts.Sessions;
using Prospect.App.Accounts.Signing;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Mail;

namespace Prospect.App.Accounts.Managing;

/// <summary>Moves an account to another address, once a link that was mailed there is followed. Whether another account has it is told to nobody.</summary>
internal sealed class ChangeAddress(UserManager<Account> accounts, AccountChanges changes, MailedLinks links, Afterwards afterwards, ServiceAddress address, AuditTrail audit)
{
    public const string Path = "/account/address";
    private readonly MailedLinks links = links;

    public static void Map(IEndpointRouteBuilder own, IEndpointRouteBuilder proved)
    {
        proved.MapGet("/address", () => PageAnswer.Of<AddressPage>());
        proved.MapPost("/address", (HttpContext context, ChangeAddress use) => use.Ask(context)).Limited();
        own.MapGet("/address/confirm", async (string? token, HttpContext context, ChangeAddress use, CancellationToken cancelled)
            => await use.links.FindAsync(token, MailedLinks.Address, cancelled) is { Content: { } to } link && link.Account == context.Session().Account
                ? PageAnswer.Of<AddressConfirmPage>(new() { [nameof(AddressConfirmPage.Token)] = token, [nameof(AddressConfirmPage.Email)] = to }) : Steps.LinkIsGone(Path));
        own.MapPost("/address/confirm", (HttpContext context, ChangeAddress use, CancellationToken cancelled) => use.MoveAsync(context, cancelled)).Limited();
    }

    private IResult Ask(HttpContext context)
    {
        if (!Steps.Address(context.Request.Form["email"]).TryGet(out var email, out var error))
        {
            return Steps.Again<AddressPage>(context, error, []);
        }

        var (account, here) = (context.Session().Account, address.Link(context.Request, ""));
        afterwards.Do((services, ending) => SendAsync(services, account, email, here, ending));
        return Steps.Notice("Look into the mail of the new address", $"A letter is on its way to {email}. Follow its link in this browser; until then nothing changes.", "Back to the account", Overview.Path);
    }

    private static async Task SendAsync(IServiceProvider services, Identifier account, string email, string here, CancellationToken cancelled)
    {
        var post = services.GetRequiredService<IPost>();
        if (await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email) is { VerifiedAt: not null } taken)
        {
            await post.SendAsync(Letters.Known(taken.Email, here + ForgottenPassword.Path), cancelled);
            return;
        }

        await post.SendAsync(Letters.Move(email, $"{here}/account/address/confirm?token={await services.GetRequiredService<MailedLinks>().MakeAsync(account, MailedLinks.Address, email, cancelled)}"), cancelled);
    }

    private async Task<IResult> MoveAsync(HttpContext context, CancellationToken cancelled)
    {
        var (token, me) = (context.Request.Form["token"].ToString(), context.Session().Account);
        if (await links.FindAsync(token, MailedLinks.Address, cancelled) is not { Content: { } email } link || link.Account != me
            || await accounts.FindByIdAsync(me.ToString()) is not { } account || !await links.UseAsync(token, MailedLinks.Address, cancelled))
        {
            return Steps.LinkIsGone(Path);
        }

        // Somebody who signed up with it and never opened the account makes room; a real account does not.
        if (await accounts.FindByEmailAsync(email) is { } other)
        {
            if (other.VerifiedAt is not null)
            {
                return Steps.LinkIsGone(Path);
            }

            await accounts.DeleteAsync(other);
        }

        var before = account.Email;
        await changes.MakeAsync(account.Id, a => a.Email = email);
        await audit.AddAsync(account.Id, "address-changed", account.Id.ToString(), cancelled);
        afterwards.Do((services, ending) => services.GetRequiredService<IPost>().SendAsync(Letters.Changed(before, "The address of your account at Prospect was changed; letters go to another one from now on."), ending));
        return Steps.Notice("Your address is changed", $"You sign in with {email} from now on.", "Back to the account", Overview.Path);
    }
}
