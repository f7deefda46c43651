using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Prospect.App.Accounts.Keeping;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;

namespace Prospect.App.Accounts.Sessions;

/// <summary>Who is signed in where. A session is a row here, so that ending it ends it at once; the cookie holds a secret of which the row has the hash.</summary>
internal sealed class SessionBook(Database database, PersonKeys keys, AccountLimits limits, ServiceAddress address, AuditTrail audit, TimeProvider time)
{
    private const string Name = "prospect-session";
    private static readonly TimeSpan SeenAnew = TimeSpan.FromMinutes(5);

    /// <summary>Begins a session, ends the one that the browser had, and gives it the cookie.</summary>
    public async Task BeginAsync(HttpContext context, Identifier account, bool isWhole, CancellationToken cancelled)
    {
        await EndAsync(context, cancelled);
        var key = await keys.FindAsync(account, cancelled) ?? throw new InvalidOperationException("An account without a key cannot be signed in.");
        var (id, token, now) = (Identifiers.Next(time), Secret.Make(), time.GetUtcNow());
        await using var data = new AccountsData(database);
        await data.Sessions.Where(s => s.Account == account && s.EndsAt < now).ExecuteDeleteAsync(cancelled);
        data.Sessions.Add(new()
        {
            Id = id,
            Account = account,
            TokenHash = Secret.Hash(token),
            IsWhole = isWhole,
            Device = key.Seal(DeviceName.Of(context.Request.Headers.UserAgent.ToString()), AccountHeld.SessionPlace(id)),
            MadeAt = now,
            SeenAt = now,
            ProvedAt = now,
            EndsAt = now + (isWhole ? limits.SessionLength : limits.SecondStep),
        });
        await data.SaveChangesAsync(cancelled);
        if (isWhole)
        {
            await audit.AddAsync(account, "signed-in", id.ToString(), cancelled);
        }

        context.Response.Cookies.Append(address.Cookie(Name), token, Options(isWhole ? limits.SessionLength : limits.SecondStep));
    }

    /// <summary>The session of a request; null where there is none that still runs.</summary>
    public async Task<Session?> FindAsync(HttpContext context, CancellationToken cancelled)
    {
        if (!Secret.IsOne(context.Request.Cookies[address.Cookie(Name)]))
        {
            return null;
        }

        await database.ReadyAsync(cancelled);
        var (hash, now) = (Secret.Hash(context.Request.Cookies[address.Cookie(Name)]!), time.GetUtcNow());
        var idle = now - limits.SessionIdle;
        await using var data = new AccountsData(database);
        var found = await data.Sessions.AsNoTracking().Where(s => s.TokenHash == hash && s.EndsAt > now && s.SeenAt > idle)
            .Join(data.Accounts, s => s.Account, a => a.Id, (s, a) => new { Session = s, a.Role }).SingleOrDefaultAsync(cancelled);
        if (found is null)
        {
            return null;
        }

        if (now - found.Session.SeenAt > SeenAnew)
        {
            await data.Sessions.Where(s => s.Id == found.Session.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancelled);
        }

        return new(found.Session.Id, found.Session.Account, found.Role, found.Session.IsWhole, found.Session.ProvedAt);
    }

    public async Task<IReadOnlyList<Device>> DevicesAsync(Identifier account, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        if (await keys.FindAsync(account, cancelled) is not { } key)
        {
            return [];
        }

        var (now, idle) = (time.GetUtcNow(), time.GetUtcNow() - limits.SessionIdle);
        await using var data = new AccountsData(database);
        var rows = await data.Sessions.AsNoTracking().Where(s => s.Account == account && s.IsWhole && s.EndsAt > now && s.SeenAt > idle).OrderByDescending(s => s.SeenAt).ToListAsync(cancelled);
        return [.. rows.Select(r => new Device(r.Id, key.OpenText(r.Device, AccountHeld.SessionPlace(r.Id)), r.MadeAt, r.SeenAt))];
    }

    /// <summary>Says that the person has just proved anew who they are.</summary>
    public Task ProvedAsync(Identifier session, CancellationToken cancelled)
        => ChangeAsync(data => data.Sessions.Where(s => s.Id == session).ExecuteUpdateAsync(set => set.SetProperty(s => s.ProvedAt, time.GetUtcNow()), cancelled), cancelled);

    /// <summary>Ends one of a person's sessions; another person's stays.</summary>
    public async Task EndAsync(Identifier account, Identifier session, CancellationToken cancelled)
    {
        await ChangeAsync(data => data.Sessions.Where(s => s.Account == account && s.Id == session).ExecuteDeleteAsync(cancelled), cancelled);
        await audit.AddAsync(account, "signed-out", session.ToString(), cancelled);
    }

    /// <summary>Ends all sessions of a person, but for one.</summary>
    public Task EndAllAsync(Identifier account, Identifier? but, CancellationToken cancelled)
        => ChangeAsync(data => data.Sessions.Where(s => s.Account == account && (but == null || s.Id != but)).ExecuteDeleteAsync(cancelled), cancelled);

    /// <summary>Ends the session of this browser and takes its cookie.</summary>
    public async Task EndAsync(HttpContext context, CancellationToken cancelled)
    {
        if (context.Request.Cookies[address.Cookie(Name)] is not { } token)
        {
            return;
        }

        context.Response.Cookies.Delete(address.Cookie(Name), Options(null));
        if (Secret.IsOne(token))
        {
            var hash = Secret.Hash(token);
            await ChangeAsync(data => data.Sessions.Where(s => s.TokenHash == hash).ExecuteDeleteAsync(cancelled), cancelled);
        }
    }

    private async Task ChangeAsync(Func<AccountsData, Task> change, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new AccountsData(database);
        await change(data);
    }

    private CookieOptions Options(TimeSpan? lasts) => new() { HttpOnly = true, Secure = address.IsSecure, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = lasts, IsEssential = true };
}

/// <summary>A session that runs.</summary>
/// <param name="Id">Its name on the devices page.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="Role">What they may do.</param>
/// <param name="IsWhole">False while the second factor is still to be shown.</param>
/// <param name="ProvedAt">When they last proved who they are.</param>
internal sealed record Session(Identifier Id, Identifier Account, string Role, bool IsWhole, DateTimeOffset ProvedAt);

/// <summary>Where somebody is signed in.</summary>
public sealed record Device(Identifier Id, string Name, DateTimeOffset MadeAt, DateTimeOffset SeenAt);
