using System.Buffers.Binary;
using System.Text;

namespace Prospect.Documents.Reading;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote, or anything else: what cannot be is an <see cref="InvalidDataException"/>.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> left = bytes;

    public readonly bool AtEnd => left.IsEmpty;

    public byte Byte() => Next(1)[0];

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw new InvalidDataException("A flag that is neither."),
    };

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Next(4));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Next(8));

    public float Measure()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(Next(4));
        return float.IsFinite(value) ? value : throw new InvalidDataException("A measure that is no number.");
    }

    /// <summary>How many things follow; never more than what is left could hold, so that a lie costs no memory.</summary>
    /// <param name="least">Bytes that each of them takes at least.</param>
    public int Count(int least)
    {
        var count = Number();
        return count >= 0 && count <= left.Length / least ? count : throw new InvalidDataException("A count that cannot be.");
    }

    public string Text() => Encoding.Unicode.GetString(Next(2 * Count(2)));

    public string? OptionalText() => Flag() ? Text() : null;

    private ReadOnlySpan<byte> Next(int count)
    {
        if (count > left.Length)
        {
            throw new InvalidDataException("The data end too soon.");
        }

        var next = left[..count];
        left = left[count..];
        return next;
    }
}
