using System.Buffers.Binary;

namespace Prospect.Kernel;

/// <summary>An identifier that sorts by the time it was made: a UUID of version 7 (RFC 9562), written as 22 letters and digits that are safe in an address.</summary>
/// <remarks>Made from a time and random bytes that the caller brings, so that the Kernel has neither clock nor dice.</remarks>
public readonly record struct Identifier : IComparable<Identifier>
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Length = 22;
    private readonly UInt128 bits;

    private Identifier(UInt128 bits) => this.bits = bits;

    /// <param name="at">When; milliseconds count.</param>
    /// <param name="random">Ten bytes from a cryptographic generator.</param>
    public static Identifier Make(DateTimeOffset at, ReadOnlySpan<byte> random)
    {
        if (random.Length != 10)
        {
            throw new ArgumentException("Ten random bytes make an identifier.", nameof(random));
        }

        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, at.ToUnixTimeMilliseconds() << 16);
        random.CopyTo(bytes[6..]);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    public static bool TryParse(string? text, out Identifier id)
    {
        id = default;
        if (text is not { Length: Length })
        {
            return false;
        }

        UInt128 value = 0;
        foreach (var letter in text)
        {
            var digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0 || value > (UInt128.MaxValue - (UInt128)(uint)digit) / 62)
            {
                return false;
            }

            value = (value * 62) + (UInt128)(uint)digit;
        }

        id = new(value);
        return true;
    }

    public Guid ToGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, bits);
        return new(bytes, bigEndian: true);
    }

    public int CompareTo(Identifier other) => bits.CompareTo(other.bits);
    public static bool operator <(Identifier a, Identifier b) => a.bits < b.bits;
    public static bool operator >(Identifier a, Identifier b) => a.bits > b.bits;
    public static bool operator <=(Identifier a, Identifier b) => a.bits <= b.bits;
    public static bool operator >=(Identifier a, Identifier b) => a.bits >= b.bits;

    public override string ToString() => string.Create(Length, bits, static (letters, rest) =>
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            (rest, var digit) = UInt128.DivRem(rest, 62);
            letters[i] = Alphabet[(int)digit];
        }
    });
}
