namespace Prospect.Platform.Settings;

/// <summary>What the program is told about its surroundings; read and checked once, at the start.</summary>
public sealed record PlatformSettings
{
    /// <summary>The folder of the embedded database, the vault and the keys. Made when something is first kept in it.</summary>
    public required string Home { get; init; }

    /// <summary>The connection string of a PostgreSQL database; null for the embedded one in <see cref="Home"/>.</summary>
    public string? Database { get; init; }

    /// <summary>Master keys of 32 bytes, the one in use first; empty where they are in the file <c>master.key</c> of <see cref="Home"/>.</summary>
    public IReadOnlyList<byte[]> MasterKeys { get; init; } = [];

    /// <summary>Where mail is handed in; null for a folder in <see cref="Home"/>.</summary>
    public MailServer? Mail { get; init; }

    /// <summary>The address under which people reach the service; null where it is the one that it listens on.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Whether people can have accounts.</summary>
    public bool Accounts { get; init; } = true;

    /// <summary>A file of SHA-1 hashes of breached passwords, a line each, in the order of the hashes; null where there is none.</summary>
    public string? BreachedPasswords { get; init; }

    /// <summary>A service that answers the first five digits of a SHA-1 hash with the rest of those that it knows; null where none is asked.</summary>
    public Uri? BreachedRange { get; init; }
}

/// <summary>Where mail is handed in. The connection is always encrypted: from its start, or before anything is said (STARTTLS).</summary>
/// <param name="Host">The name of the server.</param>
/// <param name="Port">Its port.</param>
/// <param name="FromTheStart">Whether TLS begins with the connection (smtps).</param>
/// <param name="User">Who signs in there; null for nobody.</param>
/// <param name="Password">What it signs in with.</param>
/// <param name="From">The sender of each letter.</param>
public sealed record MailServer(string Host, int Port, bool FromTheStart, string? User, string? Password, string From);
