using Prospect.Kernel;

namespace Prospect.App.Accounts.Keeping;

/// <summary>A person's account, opened.</summary>
public sealed class Account
{
    public required Identifier Id { get; init; }
    public required string Email { get; set; }
    public DateTimeOffset? VerifiedAt { get; set; }
    public string PasswordHash { get; set; } = "";
    public int Failures { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
    public string Stamp { get; set; } = "";
    public string Version { get; set; } = "";
    public bool HasSecondFactor { get; set; }
    public string? TotpKey { get; set; }
    public long TotpStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public IReadOnlyList<string> Codes { get; set; } = [];
    public string Role { get; set; } = Roles.User;
    public required DateTimeOffset ConsentedAt { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Addresses differ only by more than capitals.</summary>
    public static string Plain(string email) => email.Trim().ToLowerInvariant();
}

internal static class Roles
{
    public const string User = "user", Admin = "admin", System = "system";
}
