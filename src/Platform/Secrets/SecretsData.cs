using Microsoft.EntityFrameworkCore;
using Prospect.Kernel;
using Prospect.Platform.Data;

namespace Prospect.Platform.Secrets;

internal sealed class SecretsData(Database database) : HouseContext(database)
{
    public DbSet<PersonKeyRow> PersonKeys => Set<PersonKeyRow>();
    public DbSet<HouseKeyRow> HouseKeys => Set<HouseKeyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonKeyRow>().ToTable("person_keys").HasKey(k => new { k.Person, k.Generation });
        modelBuilder.Entity<HouseKeyRow>().ToTable("house_keys").HasKey(k => k.Name);
        NameColumns(modelBuilder);
    }
}

internal sealed class PersonKeyRow
{
    public required Identifier Person { get; init; }
    public required int Generation { get; init; }

    /// <summary>The master key that it is wrapped with.</summary>
    public required string Master { get; set; }
    public required byte[] Wrapped { get; set; }
    public required DateTimeOffset MadeAt { get; init; }
}

internal sealed class HouseKeyRow
{
    public required string Name { get; init; }
    public required string Master { get; set; }
    public required byte[] Wrapped { get; set; }
}
