using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.App.Uploads.Keeping;

/// <summary>The table of kept documents; nobody else reads it.</summary>
internal sealed class DocumentsData(Database database) : HouseContext(database)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>().ToTable("documents");
        NameColumns(modelBuilder);
    }
}

/// <summary>Where a document stands: the truth, which jobs and pages go by.</summary>
internal static class DocumentStates
{
    public const string Received = "received", Read = "read", Analysed = "analysed", Refused = "refused";
}

internal sealed class DocumentRow
{
    public required Identifier Id { get; init; }
    public required Identifier Person { get; init; }

    /// <summary>What it was sent as: <c>resume</c> or <c>report</c>.</summary>
    public required string Kind { get; init; }
    public required string State { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Code { get; set; }
    public required Sealed Name { get; set; }
    public required long Bytes { get; init; }

    /// <summary>The name of its sealed bytes in the vault; another whenever they are sealed anew.</summary>
    public required Identifier Blob { get; set; }

    /// <summary>Of the sealed bytes.</summary>
    public required string Checksum { get; set; }

    /// <summary>What the person put right in it, as the file of corrections that they can take along.</summary>
    public Sealed? Corrections { get; set; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset MovedAt { get; set; }
}

/// <summary>A kept document, opened as far as lists show it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Kind">What it was sent as.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="IsCorrected">Whether the person put something right in it.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record KeptDocument(Identifier Id, string Kind, string State, string? Code, string Name, long Bytes, bool IsCorrected, DateTimeOffset ReceivedAt);
