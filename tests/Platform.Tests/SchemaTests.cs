using FluentMigrator;
using Prospect.Platform.Data;
using Prospect.Platform.Tests.Support;

[assembly: AssemblyFixture(typeof(PrivateCluster))]
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]

namespace Prospect.Platform.Tests;

public sealed class SchemaTests(PrivateCluster cluster)
{
    public static TheoryData<DatabaseKind> Both => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task However_many_processes_start_at_once_each_step_is_applied_once(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        var others = Enumerable.Range(0, 4).Select(_ => ground.Again()).ToList();
        await Task.WhenAll(others.Select(o => Task.Run(async () => await o.Database.ReadyAsync(TestContext.Current.CancellationToken))));
        await ground.Database.ReadyAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ground.Database.Plan.Steps.Count, await ground.AskAsync<int>("SELECT count(*) FROM schema_history"));
        Assert.Equal(0, await ground.AskAsync<int>("SELECT count(*) FROM person_keys"));
        others.ForEach(o => o.Dispose());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_step_that_was_changed_after_it_was_applied_is_refused_and_nothing_is_touched(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        await ground.Database.ReadyAsync(TestContext.Current.CancellationToken);
        await ground.AskAsync<int>("UPDATE schema_history SET checksum = 'another' WHERE version = 2026112801; SELECT 0");

        using var later = ground.Again();
        var refused = await Assert.ThrowsAsync<SchemaMismatchException>(async () => await later.Database.ReadyAsync(TestContext.Current.CancellationToken));
        Assert.Contains("KeysOfPeople", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_older_program_leaves_a_newer_database_alone(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        using var newer = ground.Again(null, new SchemaSource(typeof(PlatformParts).Assembly), new SchemaSource(typeof(SchemaTests).Assembly));
        await newer.Database.ReadyAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SchemaMismatchException>(async () => await ground.Database.ReadyAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_step_that_fails_leaves_the_last_whole_version_and_is_tried_again(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        await ground.Database.ReadyAsync(TestContext.Current.CancellationToken);
        await ground.AskAsync<int>("CREATE TABLE in_the_way (a INT); SELECT 0");
        using var newer = ground.Again(null, new SchemaSource(typeof(PlatformParts).Assembly), new SchemaSource(typeof(SchemaTests).Assembly));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(async () => await newer.Database.ReadyAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await ground.AskAsync<int>("SELECT count(*) FROM schema_history WHERE version > 9000000000"));

        await ground.AskAsync<int>("DROP TABLE in_the_way; SELECT 0");
        await newer.Database.ReadyAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await ground.AskAsync<int>("SELECT count(*) FROM first_of_two"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Every_step_can_be_taken_back(DatabaseKind kind)
        => Assert.All(SchemaPlan.Of(kind, [new(typeof(PlatformParts).Assembly)]).Steps, step => Assert.NotEmpty(step.Down));

    [Fact]
    public async Task The_embedded_database_writes_its_log_ahead_holds_foreign_keys_and_only_its_owner_sees_it()
    {
        using var ground = await Ground.MakeAsync(cluster, DatabaseKind.Sqlite);
        Assert.False(Directory.Exists(ground.Home.Path));
        await ground.Database.ReadyAsync(TestContext.Current.CancellationToken);
        Assert.Equal("wal", await ground.AskAsync<string>("PRAGMA journal_mode"));
        Assert.Equal(1, await ground.AskAsync<int>("PRAGMA foreign_keys"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(ground.Home.Path));
    }

    /// <summary>A step of a version to come.</summary>
    [Migration(9_999_999_999)]
    public sealed class OfTheFuture : Migration
    {
        public override void Up()
        {
            Create.Table("first_of_two").WithColumn("a").AsInt32();
            Create.Table("in_the_way").WithColumn("a").AsInt32();
        }

        public override void Down()
        {
            Delete.Table("in_the_way");
            Delete.Table("first_of_two");
        }
    }
}
