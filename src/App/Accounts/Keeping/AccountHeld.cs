using Microsoft.EntityFrameworkCore;
using Prospect.App.Shell.Holding;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;

namespace Prospect.App.Accounts.Keeping;

/// <summary>A person's account, to take along, to destroy, to seal anew. Secrets (password, keys, codes) are not given out: they are of use to nobody but a thief.</summary>
internal sealed class AccountHeld(Database database) : IPersonalData
{
    public async Task ExportAsync(PersonKey key, PersonArchive archive, CancellationToken cancelled)
    {
        await using var data = new AccountsData(database);
        var row = await data.Accounts.AsNoTracking().SingleAsync(a => a.Id == key.Person, cancelled);
        var sessions = await data.Sessions.AsNoTracking().Where(s => s.Account == key.Person).OrderBy(s => s.MadeAt).ToListAsync(cancelled);
        await archive.AddAsync("person.json", new
        {
            id = row.Id.ToString(),
            email = key.OpenText(row.Email, "accounts/email"),
            verifiedAt = row.VerifiedAt,
            secondFactor = row.HasSecondFactor,
            role = row.Role,
            consent = new { at = row.ConsentedAt, to = row.ConsentedTo },
            madeAt = row.MadeAt,
            sessions = sessions.Select(s => new { device = key.OpenText(s.Device, SessionPlace(s.Id)), madeAt = s.MadeAt, seenAt = s.SeenAt, endsAt = s.EndsAt }),
        }, cancelled);
    }

    public async Task EraseAsync(Identifier person, CancellationToken cancelled)
    {
        await using var data = new AccountsData(database);
        await data.Sessions.Where(s => s.Account == person).ExecuteDeleteAsync(cancelled);
        await data.Links.Where(l => l.Account == person).ExecuteDeleteAsync(cancelled);
        await data.Accounts.Where(a => a.Id == person).ExecuteDeleteAsync(cancelled);
    }

    public async Task ResealAsync(PersonKey key, CancellationToken cancelled)
    {
        await using var data = new AccountsData(database);
        var row = await data.Accounts.SingleOrDefaultAsync(a => a.Id == key.Person, cancelled);
        if (row is not null)
        {
            row.Email = key.Reseal(row.Email, "accounts/email");
            row.Password = key.Reseal(row.Password, "accounts/password");
            row.TotpKey = row.TotpKey is null ? null : key.Reseal(row.TotpKey, "accounts/totp");
            row.Codes = row.Codes is null ? null : key.Reseal(row.Codes, "accounts/codes");
        }

        foreach (var session in await data.Sessions.Where(s => s.Account == key.Person).ToListAsync(cancelled))
        {
            session.Device = key.Reseal(session.Device, SessionPlace(session.Id));
        }

        foreach (var link in await data.Links.Where(l => l.Account == key.Person && l.Content != null).ToListAsync(cancelled))
        {
            link.Content = key.Reseal(link.Content!, LinkPlace(link.Id));
        }

        await data.SaveChangesAsync(cancelled);
    }

    internal static string SessionPlace(Identifier session) => $"sessions/{session}/device";
    internal static string LinkPlace(Identifier link) => $"links/{link}/content";
}
