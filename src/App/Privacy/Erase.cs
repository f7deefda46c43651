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
using Prospect.Platform.Mail;

namespace Prospect.App.Privacy;

/// <summary>Destroys everything that is kept of whoever asks for it, and gives a receipt.</summary>
internal static class Erase
{
    public const string Path = "/account/data/erase";

    public static void Map(IEndpointRouteBuilder proved)
    {
        proved.MapGet("/data/erase", () => PageAnswer.Of<ErasePage>());
        proved.MapPost("/data/erase", AnswerAsync).Limited();
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Erasure erasure, UserManager<Account> accounts, SessionBook sessions, Visitor visitor, Afterwards afterwards, TimeProvider time, CancellationToken cancelled)
    {
        if (context.Request.Form["sure"] != "yes")
        {
            return PageAnswer.Of<ErasePage>(status: StatusCodes.Status422UnprocessableEntity);
        }

        var person = context.Session().Account;
        var address = (await accounts.FindByIdAsync(person.ToString()))?.Email;

        // Once begun it is not called off by a closed page.
        var receipt = new Receipt(await erasure.OfAsync(person, CancellationToken.None), time.GetUtcNow());
        await sessions.EndAsync(context, cancelled);
        visitor.Person = null;
        if (address is not null)
        {
            afterwards.Do((services, ending) => services.GetRequiredService<IPost>().SendAsync(new(address, "Everything is destroyed", $"Your account at Prospect and all that was kept in it were destroyed, as you asked.\n\n{receipt}\n\nThis address is not kept either.\n"), ending));
        }

        return PageAnswer.Of<ReceiptPage>(new() { [nameof(ReceiptPage.Receipt)] = receipt });
    }
}

/// <summary>What shows that a person was erased.</summary>
/// <param name="Hash">What stands for them in the ledger.</param>
/// <param name="At">When.</param>
public sealed record Receipt(string Hash, DateTimeOffset At)
{
    public override string ToString() => $"Receipt {Hash[..32]} of {At:yyyy-MM-dd HH:mm} UTC";
}
