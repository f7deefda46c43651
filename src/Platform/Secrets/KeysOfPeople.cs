using FluentMigrator;

namespace Prospect.Platform.Secrets;

/// <summary>The wrapped keys: of each person, and those of the house (blind index, ledger).</summary>
[Migration(2026_11_28_01)]
public sealed class KeysOfPeople : Migration
{
    public override void Up()
    {
        Create.Table("person_keys")
            .WithColumn("person").AsString(22).NotNullable().PrimaryKey("person_keys_pk")
            .WithColumn("generation").AsInt32().NotNullable().PrimaryKey("person_keys_pk")
            .WithColumn("master").AsString(16).NotNullable().Indexed("person_keys_master")
            .WithColumn("wrapped").AsBinary(int.MaxValue).NotNullable()
            .WithColumn("made_at").AsInt64().NotNullable();
        Create.Table("house_keys")
            .WithColumn("name").AsString(40).NotNullable().PrimaryKey("house_keys_pk")
            .WithColumn("master").AsString(16).NotNullable()
            .WithColumn("wrapped").AsBinary(int.MaxValue).NotNullable();
    }

    public override void Down()
    {
        Delete.Table("house_keys");
        Delete.Table("person_keys");
    }
}
