using System.Security.Cryptography;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Secrets;

/// <summary>The keys that wrap all others. The first wraps; the others still open what they wrapped before they were followed by another.</summary>
public sealed class MasterKeys
{
    private const string FileName = "master.key";
    private const int WaitMilliseconds = 20, MostWaits = 500;
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

    // Whoever makes the file of this name may make the key; it is there whole or not at all, however many start at once.
    private static void Make(string path)
    {
        var part = path + ".new";
        for (var waited = 0; !File.Exists(path); waited++)
        {
            if (Begin(part) is { } stream)
            {
                Finish(stream, part, path);
                return;
            }

            if (waited == MostWaits)
            {
                throw new MissingKeyException($"{part} is in the way: another process began a key and never ended. Delete it, and start again.");
            }

            _ = SpinWait.SpinUntil(() => File.Exists(path), WaitMilliseconds);
        }
    }

    private static FileStream? Begin(string part)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new(part, options);
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static void Finish(FileStream stream, string part, string path)
    {
        using (var writer = new StreamWriter(stream))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Envelope.KeyBytes)));
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        // Another may have ended between the look and the beginning: its key is the key.
        if (File.Exists(path))
        {
            File.Delete(part);
        }
        else
        {
            File.Move(part, path);
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
