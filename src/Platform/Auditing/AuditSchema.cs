using FluentMigrator;

namespace Prospect.Platform.Auditing;

/// <summary>Who did what to which thing, line by line.</summary>
[Migration(2026_11_28_05)]
public sealed class AuditSchema : Migration
{
    public override void Up() => Create.Table("audit_lines")
        .WithColumn("number").AsInt64().NotNullable().PrimaryKey("audit_lines_pk")
        .WithColumn("at").AsInt64().NotNullable()
        .WithColumn("actor").AsString(22).NotNullable()
        .WithColumn("action").AsString(40).NotNullable()
        .WithColumn("thing").AsString(80).NotNullable()
        .WithColumn("hash").AsString(64).NotNullable();

    public override void Down() => Delete.Table("audit_lines");
}
