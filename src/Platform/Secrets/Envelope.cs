using System.Security.Cryptography;
using System.Text;

namespace Prospect.Platform.Secrets;

/// <summary>
/// AES-256-GCM with the name of the key before it: a byte of version, 8 of the key's name, 12 of the nonce, then the text and 16 of the tag.
/// The place where it belongs is authenticated with it, so that an envelope moved to another row does not open.
/// </summary>
internal static class Envelope
{
    public const int KeyBytes = 32, NameBytes = 8;
    private const byte Version = 1;
    private const int NonceBytes = 12, TagBytes = 16, HeadBytes = 1 + NameBytes;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content, string place)
    {
        var blob = new byte[HeadBytes + NonceBytes + content.Length + TagBytes];
        blob[0] = Version;
        name.CopyTo(blob.AsSpan(1, NameBytes));
        var nonce = blob.AsSpan(HeadBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, content, blob.AsSpan(HeadBytes + NonceBytes, content.Length), blob.AsSpan(^TagBytes), Bound(blob, place));
        return blob;
    }

    /// <exception cref="CryptographicException">The envelope was changed, belongs elsewhere, or is of another key.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> blob, string place)
    {
        _ = NameOf(blob);
        var content = new byte[blob.Length - HeadBytes - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(blob.Slice(HeadBytes, NonceBytes), blob.Slice(HeadBytes + NonceBytes, content.Length), blob[^TagBytes..], content, Bound(blob, place));
        return content;
    }

    /// <summary>The name of the key that an envelope was sealed with.</summary>
    public static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> blob)
        => blob.Length >= HeadBytes + NonceBytes + TagBytes && blob[0] == Version ? blob.Slice(1, NameBytes) : throw new CryptographicException("This is no envelope.");

    private static byte[] Bound(ReadOnlySpan<byte> blob, string place) => [.. blob[..HeadBytes], .. Encoding.UTF8.GetBytes(place)];
}
