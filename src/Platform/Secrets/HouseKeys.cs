using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prospect.Platform.Data;

namespace Prospect.Platform.Secrets;

/// <summary>Keys of the house itself, each made when it is first needed. They outlive the master key that wraps them, so that what was hashed with them is found again.</summary>
public sealed class HouseKeys(Database database, MasterKeys master)
{
    private readonly ConcurrentDictionary<string, byte[]> known = new();

    /// <summary>The keyed hash (HMAC-SHA256) of a text, as 64 hexadecimal digits.</summary>
    /// <param name="use">The key's name: what is hashed for one use says nothing for another.</param>
    /// <param name="text">What is hashed, as it is.</param>
    /// <param name="cancelled">Ends the waiting.</param>
    public async Task<string> HashAsync(string use, string text, CancellationToken cancelled)
        => Convert.ToHexStringLower(HMACSHA256.HashData(known.TryGetValue(use, out var key) ? key : await FindAsync(use, cancelled), Encoding.UTF8.GetBytes(text)));

    /// <summary>Wraps the keys anew with the master key in use.</summary>
    public async Task<int> RewrapAsync(CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new SecretsData(database);
        var rows = await data.HouseKeys.Where(k => k.Master != master.Current).ToListAsync(cancelled);
        foreach (var row in rows)
        {
            (row.Wrapped, row.Master) = (master.Wrap(master.Unwrap(row.Wrapped, Place(row.Name)), Place(row.Name)), master.Current);
        }

        await data.SaveChangesAsync(cancelled);
        return rows.Count;
    }

    private async Task<byte[]> FindAsync(string use, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        while (true)
        {
            await using var data = new SecretsData(database);
            if (await data.HouseKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Name == use, cancelled) is { } row)
            {
                return known.GetOrAdd(use, master.Unwrap(row.Wrapped, Place(use)));
            }

            data.HouseKeys.Add(new() { Name = use, Master = master.Current, Wrapped = master.Wrap(RandomNumberGenerator.GetBytes(Envelope.KeyBytes), Place(use)) });
            try
            {
                await data.SaveChangesAsync(cancelled);
            }
            catch (DbUpdateException)
            {
                // Another process made it first; theirs is the key. Whatever else it was shows when it is looked for again.
                await using var again = new SecretsData(database);
                if (!await again.HouseKeys.AnyAsync(k => k.Name == use, cancelled))
                {
                    throw;
                }
            }
        }
    }

    private static string Place(string name) => $"house-key/{name}";
}
