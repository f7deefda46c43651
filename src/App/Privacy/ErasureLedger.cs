using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Settings;

namespace Prospect.App.Privacy;

/// <summary>
/// Remembers that somebody was erased, and not who: a keyed hash. It is in the database, and in a file beside it that a restored backup of the database does not take back;
/// so whoever was erased is known when a backup brings them back.
/// </summary>
internal sealed class ErasureLedger(Database database, HouseKeys house, HomeFolder home, TimeProvider time) : IDisposable
{
    private const string FileName = "erased.ledger", Use = "erasures";
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>Whether anybody was ever erased, as far as this machine knows; nothing is touched.</summary>
    public bool MayHoldSomebody => database.MayHoldSomething || home.Holds(FileName);

    public Task<string> HashAsync(Identifier person, CancellationToken cancelled) => house.HashAsync(Use, person.ToString(), cancelled);

    /// <summary>Writes a person into the ledger; once is enough.</summary>
    /// <returns>The hash that stands for them.</returns>
    public async Task<string> AddAsync(Identifier person, CancellationToken cancelled)
    {
        var (hash, now) = (await HashAsync(person, cancelled), time.GetUtcNow());
        await writing.WaitAsync(cancelled);
        try
        {
            await using (var file = new FileStream(home.File(FileName), FileMode.Append, FileAccess.Write, FileShare.Read))
            {
                await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-ddTHH:mm:ssZ} {hash}\n")), cancelled);
                file.Flush(flushToDisk: true);
            }

            await using var data = new ErasuresData(database);
            if (!await data.Erasures.AnyAsync(e => e.Hash == hash, cancelled))
            {
                data.Erasures.Add(new() { Hash = hash, ErasedAt = now });
                await data.SaveChangesAsync(cancelled);
            }
        }
        finally
        {
            writing.Release();
        }

        return hash;
    }

    public void Dispose() => writing.Dispose();

    /// <summary>The hashes of everybody who was erased.</summary>
    public async Task<HashSet<string>> AllAsync(CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new ErasuresData(database);
        var all = (await data.Erasures.AsNoTracking().Select(e => e.Hash).ToListAsync(cancelled)).ToHashSet();
        if (home.Holds(FileName))
        {
            all.UnionWith((await File.ReadAllLinesAsync(home.File(FileName), cancelled)).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        }

        return all;
    }
}

internal sealed class ErasuresData(Database database) : HouseContext(database)
{
    public DbSet<ErasureRow> Erasures => Set<ErasureRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ErasureRow>().ToTable("erasures").HasKey(e => e.Hash);
        NameColumns(modelBuilder);
    }
}

internal sealed class ErasureRow
{
    public required string Hash { get; init; }
    public required DateTimeOffset ErasedAt { get; init; }
}
