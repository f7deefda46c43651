using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Data;

/// <summary>The database that the settings name. It is touched when it is first needed, and then brought to the schema of this program.</summary>
public sealed class Database : IDisposable
{
    private const string FileName = "prospect.db";
    private readonly PlatformSettings settings;
    private readonly HomeFolder home;
    private readonly SchemaUpdate update;
    private readonly SemaphoreSlim opening = new(1, 1);
    private volatile bool ready;

    public Database(PlatformSettings settings, HomeFolder home, IEnumerable<SchemaSource> sources, TimeProvider time)
    {
        (this.settings, this.home) = (settings, home);
        Kind = settings.Database is null ? DatabaseKind.Sqlite : DatabaseKind.Postgres;
        Plan = SchemaPlan.Of(Kind, sources);
        update = new(this, time);
    }

    public DatabaseKind Kind { get; }

    /// <summary>The steps that make the schema of this program.</summary>
    public SchemaPlan Plan { get; }

    /// <summary>Whether there can be anything in it; asking touches nothing.</summary>
    public bool MayHoldSomething => Kind == DatabaseKind.Postgres || home.Holds(FileName);

    /// <summary>Waits until the schema is that of this program.</summary>
    /// <exception cref="SchemaMismatchException">The database was made by another version of the program.</exception>
    public async ValueTask ReadyAsync(CancellationToken cancelled)
    {
        if (ready)
        {
            return;
        }

        await opening.WaitAsync(cancelled);
        try
        {
            if (!ready)
            {
                await update.RunAsync(cancelled);
                ready = true;
            }
        }
        finally
        {
            opening.Release();
        }
    }

    /// <summary>A connection of its own, open.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancelled)
    {
        DbConnection connection = Kind == DatabaseKind.Postgres ? new NpgsqlConnection(PostgresConnection()) : new SqliteConnection(SqliteConnection());
        try
        {
            await connection.OpenAsync(cancelled);
            if (Kind == DatabaseKind.Sqlite)
            {
                await using var pragma = connection.CreateCommand();
                pragma.CommandText = SqliteManners.OnOpening;
                await pragma.ExecuteNonQueryAsync(cancelled);
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => opening.Dispose();

    internal void Configure(DbContextOptionsBuilder options)
    {
        if (Kind == DatabaseKind.Postgres)
        {
            options.UseNpgsql(PostgresConnection());
        }
        else
        {
            options.UseSqlite(SqliteConnection()).AddInterceptors(SqliteManners.Interceptor);
        }
    }

    private string SqliteConnection() => new SqliteConnectionStringBuilder { DataSource = home.File(FileName), ForeignKeys = true, DefaultTimeout = 10 }.ConnectionString;

    // A statement that hangs, or waits for a lock, must not hold a page for ever.
    private string PostgresConnection()
    {
        var builder = new NpgsqlConnectionStringBuilder(settings.Database) { ApplicationName = "prospect" };
        builder.Options ??= "-c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s";
        return builder.ConnectionString;
    }
}
