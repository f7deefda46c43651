using FluentMigrator;

namespace Prospect.App.Uploads.Keeping;

/// <summary>The documents that are kept for signed-in people. Their bytes are sealed in the vault.</summary>
[Migration(2026_11_28_03)]
public sealed class DocumentsSchema : Migration
{
    public override void Up()
    {
        Create.Table("documents")
            .WithColumn("id").AsString(22).NotNullable().PrimaryKey("documents_pk")
            .WithColumn("person").AsString(22).NotNullable()
            .WithColumn("kind").AsString(20).NotNullable()
            .WithColumn("state").AsString(20).NotNullable()
            .WithColumn("code").AsString(60).Nullable()
            .WithColumn("name").AsBinary(int.MaxValue).NotNullable()
            .WithColumn("bytes").AsInt64().NotNullable()
            .WithColumn("blob").AsString(22).NotNullable()
            .WithColumn("checksum").AsString(64).NotNullable()
            .WithColumn("corrections").AsBinary(int.MaxValue).Nullable()
            .WithColumn("received_at").AsInt64().NotNullable()
            .WithColumn("moved_at").AsInt64().NotNullable();
        Create.Index("documents_person").OnTable("documents").OnColumn("person").Ascending().OnColumn("received_at").Ascending();
    }

    public override void Down() => Delete.Table("documents");
}
