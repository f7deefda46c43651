using Microsoft.Data.Sqlite;
using Npgsql;

namespace Prospect.Platform.Data;

/// <summary>Tells a database that does not answer from a fault of the program.</summary>
public static class Outage
{
    // Busy, locked, out of memory, read-only, input or output, full, cannot be opened: what the disk or another process does to the embedded database.
    private static readonly int[] OfTheFile = [5, 6, 7, 8, 10, 13, 14];

    public static bool Is(Exception? fault) => fault switch
    {
        null => false,
        NpgsqlException { IsTransient: true } => true,
        SqliteException sqlite when OfTheFile.Contains(sqlite.SqliteErrorCode) => true,
        _ => Is(fault.InnerException),
    };
}
