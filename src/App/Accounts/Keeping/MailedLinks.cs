using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;

namespace Prospect.App.Accounts.Keeping;

/// <summary>Links that were mailed: each opens one thing, once. Only the hash of what stands in a link is kept.</summary>
internal sealed class MailedLinks(Database database, PersonKeys keys, AccountLimits limits, TimeProvider time)
{
    public const string Verify = "verify", Reset = "reset", Address = "address";

    /// <summary>Makes a link; those of the same purpose from before open nothing any more.</summary>
    /// <returns>What stands in the link.</returns>
    public async Task<string> MakeAsync(Identifier account, string purpose, string? content, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        var (id, token) = (Identifiers.Next(time), Secret.Make());
        var key = content is null ? null : await keys.FindAsync(account, cancelled);
        await using var data = new AccountsData(database);
        await data.Links.Where(l => l.Account == account && l.Purpose == purpose).ExecuteDeleteAsync(cancelled);
        data.Links.Add(new()
        {
            Id = id,
            Account = account,
            Purpose = purpose,
            TokenHash = Secret.Hash(token),
            Content = key?.Seal(content!, AccountHeld.LinkPlace(id)),
            EndsAt = time.GetUtcNow() + limits.LinkLasts,
        });
        await data.SaveChangesAsync(cancelled);
        return token;
    }

    /// <summary>Whose a link is, and what it holds; null where it opens nothing.</summary>
    public async Task<(Identifier Account, string? Content)?> FindAsync(string? token, string purpose, CancellationToken cancelled)
    {
        if (!Secret.IsOne(token))
        {
            return null;
        }

        await database.ReadyAsync(cancelled);
        var (hash, now) = (Secret.Hash(token), time.GetUtcNow());
        await using var data = new AccountsData(database);
        var row = await data.Links.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose && l.EndsAt > now, cancelled);
        return row is null ? null : (row.Account, row.Content is null ? null : (await keys.FindAsync(row.Account, cancelled))?.OpenText(row.Content, AccountHeld.LinkPlace(row.Id)));
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>Whether it was there: of two that come at once, one uses it.</returns>
    public async Task<bool> UseAsync(string token, string purpose, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        var (hash, now) = (Secret.Hash(token), time.GetUtcNow());
        await using var data = new AccountsData(database);
        return await data.Links.Where(l => l.TokenHash == hash && l.Purpose == purpose && l.EndsAt > now).ExecuteDeleteAsync(cancelled) == 1;
    }

    public async Task DropAsync(Identifier account, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new AccountsData(database);
        await data.Links.Where(l => l.Account == account).ExecuteDeleteAsync(cancelled);
    }
}

/// <summary>What only its bearer knows: 32 random bytes, of which the hash is kept.</summary>
internal static class Secret
{
    private const int Letters = 43;

    public static string Make() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static bool IsOne([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text)
        => text is { Length: Letters } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(secret)));
}
