namespace Prospect.Platform.Data;

/// <summary>The database was not made by the migrations of this program: one was changed after it was applied, or is of a newer version.</summary>
public sealed class SchemaMismatchException(string message) : Exception(message);
