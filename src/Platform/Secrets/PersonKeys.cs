using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.Platform.Secrets;

/// <summary>The keys of all people, wrapped by the master key. Destroying one makes all that it sealed unreadable for good.</summary>
public sealed class PersonKeys(Database database, MasterKeys master, TimeProvider time)
{
    /// <summary>Makes the key of a person who has none.</summary>
    public async Task<PersonKey> MakeAsync(Identifier person, CancellationToken cancelled) => await AddAsync(person, 1, cancelled);

    /// <summary>The key of a person; null where there is none, or none any more.</summary>
    public async Task<PersonKey?> FindAsync(Identifier person, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new SecretsData(database);
        var rows = await data.PersonKeys.AsNoTracking().Where(k => k.Person == person).ToListAsync(cancelled);
        return rows.Count == 0 ? null : new(person, new(rows.ToDictionary(r => r.Generation, r => master.Unwrap(r.Wrapped, Place(person, r.Generation)))));
    }

    /// <summary>Everybody who has a key.</summary>
    public async Task<IReadOnlyList<Identifier>> EverybodyAsync(CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new SecretsData(database);
        return await data.PersonKeys.AsNoTracking().Select(k => k.Person).Distinct().ToListAsync(cancelled);
    }

    /// <summary>Destroys a person's key in every generation.</summary>
    public async Task DestroyAsync(Identifier person, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new SecretsData(database);
        await data.PersonKeys.Where(k => k.Person == person).ExecuteDeleteAsync(cancelled);
    }

    /// <summary>Begins a new generation; what is sealed from now on is sealed with it, what was sealed before still opens.</summary>
    public async Task<PersonKey> RenewAsync(Identifier person, CancellationToken cancelled)
    {
        var key = await FindAsync(person, cancelled) ?? throw new InvalidOperationException("Somebody without a key has none to renew.");
        await AddAsync(person, key.Latest + 1, cancelled);
        return (await FindAsync(person, cancelled))!;
    }

    /// <summary>Drops the generations before the latest that were followed by it before a time. To be called when nothing is sealed with them any more.</summary>
    public async Task DropOldAsync(Identifier person, DateTimeOffset followedBefore, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new SecretsData(database);
        var latest = await data.PersonKeys.AsNoTracking().Where(k => k.Person == person).OrderByDescending(k => k.Generation).FirstOrDefaultAsync(cancelled);
        if (latest is not null && latest.MadeAt < followedBefore)
        {
            await data.PersonKeys.Where(k => k.Person == person && k.Generation < latest.Generation).ExecuteDeleteAsync(cancelled);
        }
    }

    /// <summary>Wraps every key that an older master key wrapped with the one in use. What people do meanwhile goes on.</summary>
    /// <returns>How many keys were wrapped anew.</returns>
    public async Task<int> RewrapAsync(CancellationToken cancelled)
    {
        const int atOnce = 200;
        await database.ReadyAsync(cancelled);
        var (current, done) = (master.Current, 0);
        while (true)
        {
            await using var data = new SecretsData(database);
            var rows = await data.PersonKeys.Where(k => k.Master != current).OrderBy(k => k.Person).Take(atOnce).ToListAsync(cancelled);
            foreach (var row in rows)
            {
                var place = Place(row.Person, row.Generation);
                var wrapped = master.Wrap(master.Unwrap(row.Wrapped, place), place);

                // A statement each: a key that was destroyed meanwhile stays destroyed.
                done += await data.PersonKeys.Where(k => k.Person == row.Person && k.Generation == row.Generation)
                    .ExecuteUpdateAsync(set => set.SetProperty(k => k.Wrapped, wrapped).SetProperty(k => k.Master, current), cancelled);
            }

            if (rows.Count < atOnce)
            {
                return done;
            }
        }
    }

    private async Task<PersonKey> AddAsync(Identifier person, int generation, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        var bytes = RandomNumberGenerator.GetBytes(Envelope.KeyBytes);
        await using var data = new SecretsData(database);
        data.PersonKeys.Add(new() { Person = person, Generation = generation, Master = master.Current, Wrapped = master.Wrap(bytes, Place(person, generation)), MadeAt = time.GetUtcNow() });
        await data.SaveChangesAsync(cancelled);
        return new(person, new() { [generation] = bytes });
    }

    private static string Place(Identifier person, int generation) => string.Create(CultureInfo.InvariantCulture, $"person-key/{person}/{generation}");
}
