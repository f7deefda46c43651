using System.Security.Cryptography;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Secrets;

/// <summary>The keys that wrap all others. The first wraps; the others still open what they wrapped before they were followed by another.</summary>
public sealed class MasterKeys
{
    private const string FileName = "master.key";
    private readonly Lazy<IReadOnlyList<Key>> ring;

    /// <param name="settings">Names the keys, where they are not in the file.</param>
    /// <param name="home">The folder of the file, which is made with a new key when one is first needed.</param>
    public MasterKeys(PlatformSettings settings, HomeFolder home)
        => ring = new(() => [.. (settings.MasterKeys.Count > 0 ? settings.MasterKeys : FromFile(home)).Select(k => new Key(k))]);

    /// <summary>The name of the key that wraps now: 16 hexadecimal digits, which say nothing of the key.</summary>
    internal string Current => ring.Value[0].Name;

    internal byte[] Wrap(ReadOnlySpan<byte> content, string place) => Envelope.Seal(ring.Value[0].Bytes, ring.Value[0].NameBytes, content, place);

    /// <exception cref="MissingKeyException">The key that wrapped it is not among those named.</exception>
    internal byte[] Unwrap(ReadOnlySpan<byte> blob, string place)
    {
        var name = Convert.ToHexStringLower(Envelope.NameOf(blob));
        return ring.Value.FirstOrDefault(k => k.Name == name) is { } key
            ? Envelope.Open(key.Bytes, blob, place)
            : throw new MissingKeyException($"The master key {name} is not among the keys of this program. Add it behind the one in use (PROSPECT_MASTER_KEY, or {FileName} in the home folder).");
    }

    private static List<byte[]> FromFile(HomeFolder home)
    {
        var path = home.File(FileName);
        if (!File.Exists(path))
        {
            Make(path);
        }

        var keys = File.ReadAllLines(path).Select(l => l.Trim()).Where(l => l.Length > 0).Select(Convert.FromBase64String).ToList();
        return keys.Count > 0 && keys.TrueForAll(k => k.Length == Envelope.KeyBytes) ? keys : throw new MissingKeyException($"{path} holds no keys of {Envelope.KeyBytes} bytes.");
    }

    private static void Make(string path)
    {
        // Whole or not at all: under a name of its own first, then linked, which fails where another process was quicker.
        var part = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(part, options))
        using (var writer = new StreamWriter(stream))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Envelope.KeyBytes)));
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(part, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(part);
        }
    }

    private sealed class Key(byte[] bytes)
    {
        public byte[] Bytes => bytes;
        public byte[] NameBytes { get; } = HKDF.DeriveKey(HashAlgorithmName.SHA256, bytes, Envelope.NameBytes, info: "prospect master key name"u8.ToArray());
        public string Name => Convert.ToHexStringLower(NameBytes);
    }
}

/// <summary>What has to be opened was wrapped with a key that the program was not given.</summary>
public sealed class MissingKeyException(string message) : Exception(message);
