using System.Security.Cryptography;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Settings;
using Prospect.Platform.Vault;

namespace Prospect.Platform.Tests.Support;

/// <summary>A home folder and a database of one's own, and the parts of the platform on them. Several may stand on the same ground, as several processes would.</summary>
public sealed class Ground : IDisposable
{
    private readonly bool owns;

    private Ground(PlatformSettings settings, bool owns, SchemaSource[]? sources = null)
    {
        (Settings, this.owns) = (settings, owns);
        Home = new(settings);
        Database = new(settings, Home, sources ?? [new(typeof(PlatformParts).Assembly)], TimeProvider.System);
        Master = new(settings, Home);
        People = new(Database, Master, TimeProvider.System);
        House = new(Database, Master);
        Protection = new(Home, Master);
        Vault = new(Home);
    }

    public PlatformSettings Settings { get; }
    public HomeFolder Home { get; }
    public Database Database { get; }
    public MasterKeys Master { get; }
    public PersonKeys People { get; }
    public HouseKeys House { get; }
    public ProtectionKeys Protection { get; }
    public BlobVault Vault { get; }

    public static async Task<Ground> MakeAsync(PrivateCluster cluster, DatabaseKind kind)
        => new(new()
        {
            Home = Path.Combine(Path.GetTempPath(), $"prospect-home-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5))}"),
            Database = kind == DatabaseKind.Postgres ? await cluster.MakeDatabaseAsync() : null,
        }, owns: true);

    /// <summary>Another process on the same ground.</summary>
    public Ground Again(PlatformSettings? settings = null, params SchemaSource[] sources) => new(settings ?? Settings, owns: false, sources.Length == 0 ? null : sources);

    /// <summary>The bytes of everything in the home folder.</summary>
    public byte[] Everything() => [.. Directory.GetFiles(Home.Path, "*", SearchOption.AllDirectories).SelectMany(File.ReadAllBytes)];

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = await Database.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)Convert.ChangeType((await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!, typeof(T), System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        Database.Dispose();
        if (owns && Directory.Exists(Home.Path))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Home.Path, recursive: true);
        }
    }
}
