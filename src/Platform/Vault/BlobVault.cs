using System.Security.Cryptography;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Vault;

/// <summary>Sealed blobs in a folder, a file each. The row that a blob belongs to keeps its checksum.</summary>
public sealed class BlobVault(HomeFolder home)
{
    private const string Kind = ".sealed";

    /// <summary>Keeps a blob; when this returns it is on the disk.</summary>
    /// <returns>Its checksum, for its row.</returns>
    public string Put(Identifier id, Sealed content)
    {
        DurableFile.Write(PathOf(id, make: true), content.Blob);
        return Checksum(content.Blob);
    }

    /// <summary>A blob as it was put.</summary>
    /// <exception cref="VaultDamagedException">It is gone, or is not what was put.</exception>
    public async Task<Sealed> OpenAsync(Identifier id, string checksum, CancellationToken cancelled)
    {
        byte[] blob;
        try
        {
            blob = await File.ReadAllBytesAsync(PathOf(id), cancelled);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new VaultDamagedException($"The vault has no blob {id}.");
        }

        return Checksum(blob) == checksum ? new(blob) : throw new VaultDamagedException($"The blob {id} is not what was put into the vault.");
    }

    /// <summary>Removes a blob; one that is not there is removed already.</summary>
    public void Delete(Identifier id)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }
    }

    /// <summary>Every blob that is there.</summary>
    public IEnumerable<Identifier> All()
        => !Directory.Exists(Path.Combine(home.Path, Name)) ? []
            : Directory.EnumerateFiles(home.Folder(Name), "*" + Kind, SearchOption.AllDirectories)
                .Select(f => (Known: Identifier.TryParse(Path.GetFileNameWithoutExtension(f), out var id), id)).Where(f => f.Known).Select(f => f.id);

    private const string Name = "vault";

    // The last letters are random and part the files evenly; the first are the time.
    private string PathOf(Identifier id, bool make = false)
    {
        var shelf = Path.Combine(Name, id.ToString()[^2..].ToUpperInvariant());
        return Path.Combine(make ? home.Folder(shelf) : Path.Combine(home.Path, shelf), id + Kind);
    }

    private static string Checksum(byte[] blob) => Convert.ToHexStringLower(SHA256.HashData(blob));
}

/// <summary>What was put into the vault is not there, or is not what it was.</summary>
public sealed class VaultDamagedException(string message) : Exception(message);
