using FluentMigrator;

namespace Prospect.App.Accounts.Keeping;

/// <summary>Accounts, their sessions, and the links that were mailed. What identifies a person is sealed; an address is found by its keyed hash.</summary>
[Migration(2026_11_28_02)]
public sealed class AccountsSchema : Migration
{
    public override void Up()
    {
        Create.Table("accounts")
            .WithColumn("id").AsString(22).NotNullable().PrimaryKey("accounts_pk")
            .WithColumn("email_index").AsString(64).NotNullable()
            .WithColumn("email").AsBinary(int.MaxValue).NotNullable()
            .WithColumn("verified_at").AsInt64().Nullable()
            .WithColumn("password").AsBinary(int.MaxValue).NotNullable()
            .WithColumn("failures").AsInt32().NotNullable()
            .WithColumn("locked_until").AsInt64().Nullable()
            .WithColumn("stamp").AsString(64).NotNullable()
            .WithColumn("version").AsString(40).NotNullable()
            .WithColumn("has_second_factor").AsBoolean().NotNullable()
            .WithColumn("totp_key").AsBinary(int.MaxValue).Nullable()
            .WithColumn("totp_step").AsInt64().NotNullable()
            .WithColumn("codes").AsBinary(int.MaxValue).Nullable()
            .WithColumn("role").AsString(20).NotNullable()
            .WithColumn("consented_at").AsInt64().NotNullable()
            .WithColumn("consented_to").AsString(40).NotNullable()
            .WithColumn("made_at").AsInt64().NotNullable();
        Create.Index("accounts_email").OnTable("accounts").OnColumn("email_index").Ascending().WithOptions().Unique();

        Create.Table("sessions")
            .WithColumn("id").AsString(22).NotNullable().PrimaryKey("sessions_pk")
            .WithColumn("account").AsString(22).NotNullable()
            .WithColumn("token_hash").AsString(64).NotNullable()
            .WithColumn("is_whole").AsBoolean().NotNullable()
            .WithColumn("device").AsBinary(int.MaxValue).NotNullable()
            .WithColumn("made_at").AsInt64().NotNullable()
            .WithColumn("seen_at").AsInt64().NotNullable()
            .WithColumn("proved_at").AsInt64().NotNullable()
            .WithColumn("ends_at").AsInt64().NotNullable();
        Create.Index("sessions_token").OnTable("sessions").OnColumn("token_hash").Ascending().WithOptions().Unique();
        Create.Index("sessions_account").OnTable("sessions").OnColumn("account").Ascending();

        Create.Table("mailed_links")
            .WithColumn("id").AsString(22).NotNullable().PrimaryKey("mailed_links_pk")
            .WithColumn("account").AsString(22).NotNullable()
            .WithColumn("purpose").AsString(20).NotNullable()
            .WithColumn("token_hash").AsString(64).NotNullable()
            .WithColumn("content").AsBinary(int.MaxValue).Nullable()
            .WithColumn("ends_at").AsInt64().NotNullable();
        Create.Index("mailed_links_token").OnTable("mailed_links").OnColumn("token_hash").Ascending().WithOptions().Unique();
        Create.Index("mailed_links_account").OnTable("mailed_links").OnColumn("account").Ascending();
    }

    public override void Down()
    {
        Delete.Table("mailed_links");
        Delete.Table("sessions");
        Delete.Table("accounts");
    }
}
