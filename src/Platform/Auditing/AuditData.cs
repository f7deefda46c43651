using Microsoft.EntityFrameworkCore;
using Prospect.Platform.Data;

namespace Prospect.Platform.Auditing;

internal sealed class AuditData(Database database) : HouseContext(database)
{
    public DbSet<AuditLine> Lines => Set<AuditLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AuditLine>().ToTable("audit_lines").HasKey(l => l.Number);
        modelBuilder.Entity<AuditLine>().Property(l => l.Number).ValueGeneratedNever();
        NameColumns(modelBuilder);
    }
}

internal sealed class AuditLine
{
    /// <summary>From 1, without a gap.</summary>
    public required long Number { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Whose account; empty where nobody was signed in.</summary>
    public required string Actor { get; init; }
    public required string Action { get; init; }
    public required string Thing { get; init; }

    /// <summary>The keyed hash of this line and of the hash before it.</summary>
    public required string Hash { get; init; }
}
