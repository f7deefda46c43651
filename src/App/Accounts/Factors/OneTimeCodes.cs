using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Prospect.App.Accounts.Factors;

/// <summary>Codes of six digits from the time and a shared key (RFC 6238: HMAC-SHA1, steps of 30 seconds), as authenticators make them.</summary>
internal static class OneTimeCodes
{
    private const int Step = 30, KeyBytes = 20;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A key as people may type it: Base32.</summary>
    public static string MakeKey()
    {
        var bytes = RandomNumberGenerator.GetBytes(KeyBytes);
        return string.Create(KeyBytes * 8 / 5, bytes, static (letters, key) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var (at, bit) = (i * 5 / 8, i * 5 % 8);
                var pair = (key[at] << 8) | (at + 1 < key.Length ? key[at + 1] : 0);
                letters[i] = Alphabet[(pair >> (11 - bit)) & 31];
            }
        });
    }

    /// <summary>The step of time that a code belongs to, now or one before or after; null where it is none of them, or not after one that was used.</summary>
    public static long? StepOf(string key, string? code, DateTimeOffset now, long used)
    {
        var asked = new string([.. (code ?? "").Where(char.IsAsciiDigit)]);
        var current = now.ToUnixTimeSeconds() / Step;
        long? found = null;
        foreach (var step in (long[])[current - 1, current, current + 1])
        {
            // Each is compared to its end, whichever it is.
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(key, step)), System.Text.Encoding.ASCII.GetBytes(asked.PadRight(6))) && step > used)
            {
                found = step;
            }
        }

        return asked.Length == 6 ? found : null;
    }

    internal static string Code(string key, long step)
    {
        Span<byte> moving = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moving, step);
        Span<byte> mac = stackalloc byte[20];
        CryptographicOperations.HmacData(HashAlgorithmName.SHA1, Bytes(key), moving, mac);
        var number = BinaryPrimitives.ReadUInt32BigEndian(mac[(mac[^1] & 0x0F)..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var digit = Alphabet.IndexOf(key[i / 5], StringComparison.Ordinal);
            bytes[i / 8] |= (byte)(((digit >> (4 - (i % 5))) & 1) << (7 - (i % 8)));
        }

        return bytes;
    }
}
