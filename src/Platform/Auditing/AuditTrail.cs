using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Settings;
using Prospect.Platform.Vault;

namespace Prospect.Platform.Auditing;

/// <summary>
/// Who did what to which thing: lines that are only ever added. The hash of each is made with a key of the house over the line and the hash before it, so that whoever can
/// write to the database can neither change a line nor take one out unseen. The last line is written down beside the database as well, so that cutting off the end shows too.
/// </summary>
public sealed class AuditTrail(Database database, HouseKeys house, HomeFolder home, TimeProvider time) : IDisposable
{
    private const string Use = "audit", AnchorFile = "audit.anchor", Beginning = "";
    private const int Tries = 30;
    private readonly SemaphoreSlim adding = new(1, 1);

    /// <summary>Adds a line.</summary>
    /// <param name="actor">Who; null where nobody was signed in.</param>
    /// <param name="action">What, as a stable word such as <c>signed-in</c>.</param>
    /// <param name="thing">To which thing, by its name in addresses; nothing that identifies a person.</param>
    /// <param name="cancelled">Ends the waiting.</param>
    public async Task AddAsync(Identifier? actor, string action, string thing, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await adding.WaitAsync(cancelled);
        try
        {
            for (var tries = 1; !await TryAddAsync(actor?.ToString() ?? "", action, thing, tries == Tries, cancelled); tries++)
            {
                // Another process took the number; its line is before this one.
            }
        }
        finally
        {
            adding.Release();
        }
    }

    /// <summary>Looks through all lines.</summary>
    /// <returns>How many hold, and the first that does not.</returns>
    public async Task<AuditFinding> VerifyAsync(CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        var (anchored, anchor) = await AnchorAsync(cancelled);
        var (expected, before) = (1L, Beginning);
        await using var data = new AuditData(database);
        await foreach (var line in data.Lines.AsNoTracking().OrderBy(l => l.Number).AsAsyncEnumerable().WithCancellation(cancelled))
        {
            if (line.Number != expected)
            {
                return new(expected - 1, $"Line {expected} is missing.");
            }

            if (line.Hash != await HashAsync(before, line, cancelled))
            {
                return new(expected - 1, $"Line {expected} is not as it was written, or does not follow the line before it.");
            }

            if (line.Number == anchored && line.Hash != anchor)
            {
                return new(expected - 1, $"Line {expected} is not the one that was written down beside the database.");
            }

            (before, expected) = (line.Hash, expected + 1);
        }

        return expected <= anchored ? new(expected - 1, $"The lines from {expected} to {anchored} are missing at the end.") : new(expected - 1, null);
    }

    public void Dispose() => adding.Dispose();

    private async Task<bool> TryAddAsync(string actor, string action, string thing, bool isLast, CancellationToken cancelled)
    {
        await using var data = new AuditData(database);
        var last = await data.Lines.AsNoTracking().OrderByDescending(l => l.Number).FirstOrDefaultAsync(cancelled);
        var draft = new AuditLine { Number = (last?.Number ?? 0) + 1, At = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()), Actor = actor, Action = action, Thing = thing, Hash = "" };
        var line = new AuditLine { Number = draft.Number, At = draft.At, Actor = actor, Action = action, Thing = thing, Hash = await HashAsync(last?.Hash ?? Beginning, draft, cancelled) };
        data.Lines.Add(line);
        try
        {
            await data.SaveChangesAsync(cancelled);
        }
        catch (DbUpdateException taken) when (!isLast && taken.InnerException is DbException)
        {
            return false;
        }

        DurableFile.Write(home.File(AnchorFile), Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{line.Number} {line.Hash}\n")));
        return true;
    }

    private async Task<(long Number, string Hash)> AnchorAsync(CancellationToken cancelled)
        => home.Holds(AnchorFile) && (await File.ReadAllTextAsync(home.File(AnchorFile), cancelled)).Split(' ') is [var number, var hash] && long.TryParse(number, CultureInfo.InvariantCulture, out var parsed)
            ? (parsed, hash.Trim()) : (0, "");

    // Each part with its length: parts that run into each other would be the same text.
    private Task<string> HashAsync(string before, AuditLine line, CancellationToken cancelled)
    {
        string[] parts = [before, line.Number.ToString(CultureInfo.InvariantCulture), line.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), line.Actor, line.Action, line.Thing];
        return house.HashAsync(Use, string.Concat(parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Length}:{p}"))), cancelled);
    }
}

/// <summary>What was found of the audit trail.</summary>
/// <param name="Whole">How many lines, from the first on, are as they were written.</param>
/// <param name="Fault">What is wrong after them; null where nothing is.</param>
public sealed record AuditFinding(long Whole, string? Fault);
