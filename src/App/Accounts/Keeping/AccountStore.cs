using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;

namespace Prospect.App.Accounts.Keeping;

/// <summary>Accounts as ASP.NET Core Identity keeps them, sealed with their owners' keys.</summary>
internal sealed partial class AccountStore(Database database, PersonKeys keys, HouseKeys house) : IUserStore<Account>
{
    public const string Index = "e-mail";

    /// <summary>What people agree to when they sign up; another text gets another name.</summary>
    public const string Consent = "2026-11-28";

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        // The key first: a key without an account seals nothing, an account without a key could not be opened.
        var key = await keys.MakeAsync(user.Id, cancellationToken);
        await using var data = new AccountsData(database);
        var row = new AccountRow
        {
            Id = user.Id,
            EmailIndex = "",
            Email = key.Seal("", ""),
            Password = key.Seal("", ""),
            Stamp = "",
            Version = "",
            Role = user.Role,
            ConsentedAt = user.ConsentedAt,
            ConsentedTo = Consent,
            MadeAt = user.MadeAt,
        };
        await FillAsync(row, user, key, cancellationToken);
        data.Accounts.Add(row);
        return await SaveAsync(data, cancellationToken);
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        await database.ReadyAsync(cancellationToken);
        await using var data = new AccountsData(database);
        if (await data.Accounts.SingleOrDefaultAsync(a => a.Id == user.Id, cancellationToken) is not { } row || await keys.FindAsync(user.Id, cancellationToken) is not { } key)
        {
            return IdentityResult.Failed(new IdentityError { Code = "gone", Description = "The account is gone." });
        }

        // What was read must still stand: of two that change an account at once, one begins anew.
        data.Entry(row).Property(r => r.Version).OriginalValue = user.Version;
        await FillAsync(row, user, key, cancellationToken);
        return await SaveAsync(data, cancellationToken);
    }

    public async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        await database.ReadyAsync(cancellationToken);
        await using var data = new AccountsData(database);
        await data.Sessions.Where(s => s.Account == user.Id).ExecuteDeleteAsync(cancellationToken);
        await data.Links.Where(l => l.Account == user.Id).ExecuteDeleteAsync(cancellationToken);
        await data.Accounts.Where(a => a.Id == user.Id).ExecuteDeleteAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        await database.ReadyAsync(cancellationToken);
        await using var data = new AccountsData(database);
        return Identifier.TryParse(userId, out var id)
            ? await OpenAsync(await data.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken), cancellationToken) : null;
    }

    public async Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
    {
        await database.ReadyAsync(cancellationToken);
        var index = await house.HashAsync(Index, normalizedEmail, cancellationToken);
        await using var data = new AccountsData(database);
        return await OpenAsync(await data.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.EmailIndex == index, cancellationToken), cancellationToken);
    }

    private async Task<Account?> OpenAsync(AccountRow? row, CancellationToken cancelled)
    {
        if (row is null || await keys.FindAsync(row.Id, cancelled) is not { } key)
        {
            return null;
        }

        return new()
        {
            Id = row.Id,
            Email = key.OpenText(row.Email, "accounts/email"),
            VerifiedAt = row.VerifiedAt,
            PasswordHash = key.OpenText(row.Password, "accounts/password"),
            Failures = row.Failures,
            LockedUntil = row.LockedUntil,
            Stamp = row.Stamp,
            Version = row.Version,
            HasSecondFactor = row.HasSecondFactor,
            TotpKey = row.TotpKey is null ? null : key.OpenText(row.TotpKey, "accounts/totp"),
            TotpStep = row.TotpStep,
            Codes = row.Codes is null ? [] : key.OpenText(row.Codes, "accounts/codes").Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Role = row.Role,
            ConsentedAt = row.ConsentedAt,
            MadeAt = row.MadeAt,
        };
    }

    private async Task FillAsync(AccountRow row, Account user, PersonKey key, CancellationToken cancelled)
    {
        row.EmailIndex = await house.HashAsync(Index, Account.Plain(user.Email), cancelled);
        row.Email = key.Seal(user.Email, "accounts/email");
        row.VerifiedAt = user.VerifiedAt;
        row.Password = key.Seal(user.PasswordHash, "accounts/password");
        (row.Failures, row.LockedUntil, row.Stamp, row.Role) = (user.Failures, user.LockedUntil, user.Stamp, user.Role);
        (row.HasSecondFactor, row.TotpStep) = (user.HasSecondFactor, user.TotpStep);
        row.TotpKey = user.TotpKey is null ? null : key.Seal(user.TotpKey, "accounts/totp");
        row.Codes = user.Codes.Count == 0 ? null : key.Seal(string.Join('\n', user.Codes), "accounts/codes");
        row.Version = user.Version = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
    }

    private static async Task<IdentityResult> SaveAsync(AccountsData data, CancellationToken cancelled)
    {
        try
        {
            await data.SaveChangesAsync(cancelled);
            return IdentityResult.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            return IdentityResult.Failed(new IdentityError { Code = "concurrent", Description = "Somebody else changed the account meanwhile." });
        }
    }
}
