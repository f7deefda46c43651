using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Prospect.Platform.Data;

/// <summary>How the embedded database is used: its log is written ahead so that reading never waits for writing, and what was said to be written is.</summary>
internal sealed class SqliteManners : DbConnectionInterceptor
{
    // The log's mode stays with the file; the others belong to a connection.
    public const string OnOpening = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";

    public static readonly SqliteManners Interceptor = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var pragma = connection.CreateCommand();
        pragma.CommandText = OnOpening;
        pragma.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var pragma = connection.CreateCommand();
        pragma.CommandText = OnOpening;
        await pragma.ExecuteNonQueryAsync(cancellationToken);
    }
}
