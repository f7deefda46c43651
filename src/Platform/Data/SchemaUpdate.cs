using System.Data.Common;
using System.Globalization;

namespace Prospect.Platform.Data;

/// <summary>Applies the steps that a database lacks, each in a transaction of its own; however many processes start at once, one works at a time.</summary>
internal sealed class SchemaUpdate(Database database, TimeProvider time)
{
    // Any number will do, as long as nobody else on the server locks it.
    private const long LockNumber = 7_265_341_905_112;

    private const string History = "CREATE TABLE IF NOT EXISTS schema_history (version BIGINT NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL, applied_at BIGINT NOT NULL)";

    public async Task RunAsync(CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        while (await StepAsync(connection, cancelled))
        {
        }
    }

    /// <returns>Whether a step was applied, so that there may be another.</returns>
    private async Task<bool> StepAsync(DbConnection connection, CancellationToken cancelled)
    {
        // The embedded database takes its one lock for writing here; PostgreSQL the lock of this number, until the transaction ends.
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        if (database.Kind == DatabaseKind.Postgres)
        {
            // Another process may be long at it.
            await ExecuteAsync(transaction, "SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0", cancelled);
            await ExecuteAsync(transaction, $"SELECT pg_advisory_xact_lock({LockNumber})", cancelled);
        }

        await ExecuteAsync(transaction, History, cancelled);
        var applied = await AppliedAsync(transaction, cancelled);
        Check(applied);
        if (database.Plan.Steps.FirstOrDefault(s => !applied.ContainsKey(s.Version)) is not { } next)
        {
            await transaction.CommitAsync(cancelled);
            return false;
        }

        foreach (var statement in next.Up)
        {
            await ExecuteAsync(transaction, statement, cancelled);
        }

        await RememberAsync(transaction, next, cancelled);
        await transaction.CommitAsync(cancelled);
        return true;
    }

    private void Check(Dictionary<long, (string Name, string Checksum)> applied)
    {
        var known = database.Plan.Steps.ToDictionary(s => s.Version);
        var last = applied.Count == 0 ? long.MinValue : applied.Keys.Max();
        foreach (var (version, (name, checksum)) in applied)
        {
            if (!known.TryGetValue(version, out var step))
            {
                throw new SchemaMismatchException($"The database has the migration {version} {name}, which this version of the program does not know. Start a newer version.");
            }

            if (step.Checksum != checksum)
            {
                throw new SchemaMismatchException($"The migration {version} {name} was changed after it had been applied. Put it back as it was, and add what is new as a migration of its own.");
            }
        }

        if (database.Plan.Steps.FirstOrDefault(s => s.Version < last && !applied.ContainsKey(s.Version)) is { } late)
        {
            throw new SchemaMismatchException($"The migration {late.Version} {late.Name} comes before one that is applied already. Give it a later number.");
        }
    }

    private static async Task<Dictionary<long, (string, string)>> AppliedAsync(DbTransaction transaction, CancellationToken cancelled)
    {
        await using var command = Command(transaction, "SELECT version, name, checksum FROM schema_history");
        await using var reader = await command.ExecuteReaderAsync(cancelled);
        var applied = new Dictionary<long, (string, string)>();
        while (await reader.ReadAsync(cancelled))
        {
            applied[reader.GetInt64(0)] = (reader.GetString(1), reader.GetString(2));
        }

        return applied;
    }

    private Task RememberAsync(DbTransaction transaction, SchemaStep step, CancellationToken cancelled)
        => ExecuteAsync(transaction, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_history (version, name, checksum, applied_at) VALUES ({step.Version}, '{step.Name}', '{step.Checksum}', {time.GetUtcNow().ToUnixTimeMilliseconds()})"), cancelled);

    private static async Task ExecuteAsync(DbTransaction transaction, string sql, CancellationToken cancelled)
    {
        await using var command = Command(transaction, sql);
        await command.ExecuteNonQueryAsync(cancelled);
    }

    private static DbCommand Command(DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        return command;
    }
}
