namespace Prospect.Platform.Data;

/// <summary>The databases that behave alike here.</summary>
public enum DatabaseKind
{
    /// <summary>A file in the home folder, with its log written ahead.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later.</summary>
    Postgres,
}
