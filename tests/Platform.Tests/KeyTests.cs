using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Tests.Support;

namespace Prospect.Platform.Tests;

public sealed class KeyTests(PrivateCluster cluster)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseKind> Both => SchemaTests.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_is_sealed_opens_only_with_its_persons_key_and_in_its_place(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        var (one, other) = (await MakeAsync(ground), await MakeAsync(ground));
        var value = one.Seal("Ada Ember", "accounts/name/1");
        var again = (await ground.Again().People.FindAsync(one.Person, Cancelled))!;

        Assert.Equal("Ada Ember", again.OpenText(value, "accounts/name/1"));
        Assert.Throws<AuthenticationTagMismatchException>(() => again.OpenText(value, "accounts/name/2"));
        Assert.Throws<AuthenticationTagMismatchException>(() => other.OpenText(value, "accounts/name/1"));
        for (var at = 0; at < value.Blob.Length; at++)
        {
            var changed = (byte[])value.Blob.Clone();
            changed[at] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => again.OpenText(new(changed), "accounts/name/1"));
        }

        Assert.ThrowsAny<CryptographicException>(() => again.OpenText(new([1, 2, 3]), "accounts/name/1"));
        Assert.NotEqual(value, one.Seal("Ada Ember", "accounts/name/1"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_destroyed_key_is_gone_for_good(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        var (one, other) = (await MakeAsync(ground), await MakeAsync(ground));
        await ground.People.DestroyAsync(one.Person, Cancelled);
        Assert.Null(await ground.Again().People.FindAsync(one.Person, Cancelled));
        Assert.Equal([other.Person], await ground.People.EverybodyAsync(Cancelled));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_master_key_is_followed_by_another_while_people_come_and_go(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        var (before, after) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32));
        using var old = ground.Again(ground.Settings with { MasterKeys = [before] });
        var people = new List<PersonKey>();
        for (var i = 0; i < 5; i++)
        {
            people.Add(await MakeAsync(old));
        }

        var hash = await old.House.HashAsync("e-mail", "ada@example.org", Cancelled);
        old.Protection.StoreElement(new XElement("key", "secret"), "key-1");
        var value = people[0].Seal("kept", "somewhere");

        // Both are known everywhere first, then the new one wraps; the process that has not heard of it yet goes on.
        using var both = ground.Again(ground.Settings with { MasterKeys = [after, before] });
        var meanwhile = await MakeAsync(old);
        Assert.Equal(6, await both.People.RewrapAsync(Cancelled));
        Assert.Equal(1, await both.House.RewrapAsync(Cancelled));
        both.Protection.Rewrap();
        Assert.Equal(0, await both.People.RewrapAsync(Cancelled));

        using var only = ground.Again(ground.Settings with { MasterKeys = [after] });
        Assert.Equal("kept", (await only.People.FindAsync(people[0].Person, Cancelled))!.OpenText(value, "somewhere"));
        Assert.NotNull(await only.People.FindAsync(meanwhile.Person, Cancelled));
        Assert.Equal(hash, await only.House.HashAsync("e-mail", "ada@example.org", Cancelled));
        Assert.Equal("secret", Assert.Single(only.Protection.GetAllElements()).Value);
        await Assert.ThrowsAsync<MissingKeyException>(() => ground.Again(ground.Settings with { MasterKeys = [before] }).People.FindAsync(people[0].Person, Cancelled));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_persons_key_is_renewed_while_older_values_still_open_until_they_are_sealed_anew(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        var first = await MakeAsync(ground);
        var value = first.Seal("kept", "somewhere");
        var second = await ground.People.RenewAsync(first.Person, Cancelled);

        // Whoever took up the key before still seals with the older one, and that opens too.
        Assert.Equal("late", second.OpenText(first.Seal("late", "elsewhere"), "elsewhere"));
        Assert.True(second.IsOld(value));
        var anew = second.Reseal(value, "somewhere");
        Assert.False(second.IsOld(anew));

        await ground.People.DropOldAsync(first.Person, TimeProvider.System.GetUtcNow().AddHours(-1), Cancelled);
        Assert.Equal("kept", (await ground.People.FindAsync(first.Person, Cancelled))!.OpenText(value, "somewhere"));
        await ground.People.DropOldAsync(first.Person, TimeProvider.System.GetUtcNow().AddHours(1), Cancelled);
        var last = (await ground.People.FindAsync(first.Person, Cancelled))!;
        Assert.Equal("kept", last.OpenText(anew, "somewhere"));
        Assert.ThrowsAny<CryptographicException>(() => last.OpenText(value, "somewhere"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Processes_that_need_a_key_of_the_house_at_once_get_the_same_one(DatabaseKind kind)
    {
        using var ground = await Ground.MakeAsync(cluster, kind);
        await ground.Database.ReadyAsync(Cancelled);
        _ = ground.Master.Current;
        var hashes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ground.Again().House.HashAsync("e-mail", "ada@example.org", Cancelled))));
        Assert.Single(hashes.Distinct());
        Assert.NotEqual(hashes[0], await ground.House.HashAsync("another use", "ada@example.org", Cancelled));
    }

    [Fact]
    public async Task The_master_key_is_made_once_for_its_owner_alone()
    {
        using var ground = await Ground.MakeAsync(cluster, DatabaseKind.Sqlite);
        var names = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ground.Again().Master.Current)));
        Assert.Single(names.Distinct());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ground.Home.File("master.key")));
        Assert.Equal(["master.key"], Directory.GetFiles(ground.Home.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_frameworks_keys_are_unreadable_on_the_disk()
    {
        using var ground = await Ground.MakeAsync(cluster, DatabaseKind.Sqlite);
        ground.Protection.StoreElement(new XElement("key", "the secret of forms"), "key-1");
        Assert.Equal("the secret of forms", Assert.Single(ground.Again().Protection.GetAllElements()).Value);
        Assert.Equal(-1, ground.Everything().AsSpan().IndexOf(Encoding.UTF8.GetBytes("secret of forms")));
    }

    private static Task<PersonKey> MakeAsync(Ground ground) => ground.People.MakeAsync(Identifiers.Next(TimeProvider.System), Cancelled);
}
