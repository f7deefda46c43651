using System.Globalization;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Tests.Support;

namespace Prospect.Platform.Tests;

public sealed class AuditTests(PrivateCluster cluster)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseKind, string, long> Tamperings()
    {
        var all = new TheoryData<DatabaseKind, string, long>();
        foreach (var kind in (DatabaseKind[])[DatabaseKind.Sqlite, DatabaseKind.Postgres])
        {
            all.Add(kind, "UPDATE audit_lines SET action = 'other' WHERE number = 7", 6);
            all.Add(kind, "UPDATE audit_lines SET at = at + 1 WHERE number = 3", 2);
            all.Add(kind, "DELETE FROM audit_lines WHERE number = 5", 4);
            all.Add(kind, "DELETE FROM audit_lines WHERE number > 18", 18);
            all.Add(kind, "UPDATE audit_lines SET number = 100 WHERE number = 8; UPDATE audit_lines SET number = 8 WHERE number = 9; UPDATE audit_lines SET number = 9 WHERE number = 100", 7);
            all.Add(kind, "DELETE FROM audit_lines WHERE number = 5; UPDATE audit_lines SET number = number - 100 WHERE number > 5; UPDATE audit_lines SET number = number + 99 WHERE number < 0", 4);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task A_changed_missing_or_reordered_line_is_found(DatabaseKind kind, string tampering, long whole)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        using var trail = new AuditTrail(ground.Database, ground.House, ground.Home, TimeProvider.System);
        for (var i = 0; i < 20; i++)
        {
            await trail.AddAsync(null, "signed-in", i.ToString(CultureInfo.InvariantCulture), Cancelled);
        }

        Assert.Equal(new(20, null), await trail.VerifyAsync(Cancelled));
        await ground.AskAsync<int>(tampering + "; SELECT 0");
        var found = await trail.VerifyAsync(Cancelled);
        Assert.Equal(whole, found.Whole);
        Assert.NotNull(found.Fault);
    }

    [Theory]
    [MemberData(nameof(SchemaTests.Both), MemberType = typeof(SchemaTests))]
    public async Task Processes_that_add_at_once_make_one_chain(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        await ground.House.HashAsync("audit", "", Cancelled);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(process => Task.Run(async () =>
        {
            using var other = ground.Again();
            using var trail = new AuditTrail(other.Database, other.House, other.Home, TimeProvider.System);
            for (var i = 0; i < 8; i++)
            {
                await trail.AddAsync(null, "signed-in", $"{process}/{i}", Cancelled);
            }
        })));
        using var one = new AuditTrail(ground.Database, ground.House, ground.Home, TimeProvider.System);
        Assert.Equal(24, (await one.VerifyAsync(Cancelled)).Whole);
    }
}
