using System.Text;
using Prospect.Platform.Data;
using Prospect.Platform.Tests.Support;
using Prospect.Platform.Vault;

namespace Prospect.Platform.Tests;

public sealed class VaultTests(PrivateCluster cluster)
{
    [Fact]
    public async Task A_blob_comes_back_as_it_was_put_and_a_changed_or_missing_one_is_told()
    {
        using var ground = await Ground.MakeAsync(cluster, DatabaseKind.Sqlite);
        var key = await ground.People.MakeAsync(Identifiers.Next(TimeProvider.System), TestContext.Current.CancellationToken);
        var id = Identifiers.Next(TimeProvider.System);
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Ada Ember lives at Elm Street 5. ", 40_000)));
        var checksum = ground.Vault.Put(id, key.Seal(content, $"vault/{id}"));

        Assert.Equal(content, key.Open(await ground.Vault.OpenAsync(id, checksum, TestContext.Current.CancellationToken), $"vault/{id}"));
        Assert.Equal([id], ground.Vault.All());
        Assert.Equal(-1, ground.Everything().AsSpan().IndexOf("Elm Street"u8));
        var file = Assert.Single(Directory.GetFiles(ground.Home.Folder("vault"), "*", SearchOption.AllDirectories));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(file, bytes[..^1], TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<VaultDamagedException>(() => ground.Vault.OpenAsync(id, checksum, TestContext.Current.CancellationToken));
        ground.Vault.Delete(id);
        ground.Vault.Delete(id);
        await Assert.ThrowsAsync<VaultDamagedException>(() => ground.Vault.OpenAsync(id, checksum, TestContext.Current.CancellationToken));
        Assert.Empty(ground.Vault.All());
    }
}
