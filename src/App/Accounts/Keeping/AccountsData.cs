using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.App.Accounts.Keeping;

/// <summary>The tables of accounts; nobody else reads them.</summary>
internal sealed class AccountsData(Database database) : HouseContext(database)
{
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<SessionRow> Sessions => Set<SessionRow>();
    public DbSet<MailedLinkRow> Links => Set<MailedLinkRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AccountRow>().ToTable("accounts").Property(a => a.Version).IsConcurrencyToken();
        modelBuilder.Entity<SessionRow>().ToTable("sessions");
        modelBuilder.Entity<MailedLinkRow>().ToTable("mailed_links");
        NameColumns(modelBuilder);
    }
}

internal sealed class AccountRow
{
    public required Identifier Id { get; init; }

    /// <summary>The keyed hash of the address in small letters.</summary>
    public required string EmailIndex { get; set; }
    public required Sealed Email { get; set; }
    public DateTimeOffset? VerifiedAt { get; set; }

    /// <summary>The hash, sealed as well: a stolen table cannot even be guessed at.</summary>
    public required Sealed Password { get; set; }
    public int Failures { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
    public required string Stamp { get; set; }
    public required string Version { get; set; }
    public bool HasSecondFactor { get; set; }
    public Sealed? TotpKey { get; set; }

    /// <summary>The last step of time whose code was used; no code is taken twice.</summary>
    public long TotpStep { get; set; }
    public Sealed? Codes { get; set; }
    public required string Role { get; set; }
    public required DateTimeOffset ConsentedAt { get; init; }
    public required string ConsentedTo { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
}

internal sealed class SessionRow
{
    public required Identifier Id { get; init; }
    public required Identifier Account { get; init; }
    public required string TokenHash { get; set; }

    /// <summary>False until the second factor was shown.</summary>
    public bool IsWhole { get; set; }
    public required Sealed Device { get; set; }
    public required DateTimeOffset MadeAt { get; init; }
    public required DateTimeOffset SeenAt { get; set; }
    public required DateTimeOffset ProvedAt { get; set; }
    public required DateTimeOffset EndsAt { get; set; }
}

internal sealed class MailedLinkRow
{
    public required Identifier Id { get; init; }
    public required Identifier Account { get; init; }
    public required string Purpose { get; init; }
    public required string TokenHash { get; init; }
    public Sealed? Content { get; set; }
    public required DateTimeOffset EndsAt { get; init; }
}
