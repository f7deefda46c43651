using FluentMigrator;

namespace Prospect.App.Privacy;

/// <summary>Who was erased, as a keyed hash that leads to nobody.</summary>
[Migration(2026_11_28_04)]
public sealed class ErasuresSchema : Migration
{
    public override void Up() => Create.Table("erasures")
        .WithColumn("hash").AsString(64).NotNullable().PrimaryKey("erasures_pk")
        .WithColumn("erased_at").AsInt64().NotNullable();

    public override void Down() => Delete.Table("erasures");
}
