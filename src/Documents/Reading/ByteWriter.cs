using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Prospect.Documents.Reading;

/// <summary>Writes numbers and texts, little endian, into a buffer that grows.</summary>
internal sealed class ByteWriter
{
    private byte[] buffer = new byte[32 * 1024];
    private int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    /// <summary>What was written, with its own length (that of what follows) put into the number at its beginning.</summary>
    public ReadOnlyMemory<byte> WrittenWithLength()
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer, length - 4);
        return Written;
    }

    public void Byte(byte value) => Next(1)[0] = value;

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Number(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(4), value);

    public void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(8), value);

    public void Measure(double value) => BinaryPrimitives.WriteSingleLittleEndian(Next(4), (float)value);

    /// <summary>A text as its UTF-16 code units, so that whatever a document held comes out the same.</summary>
    public void Text(string value)
    {
        Number(value.Length);
        if (BitConverter.IsLittleEndian)
        {
            MemoryMarshal.AsBytes(value.AsSpan()).CopyTo(Next(2 * value.Length));
        }
        else
        {
            Encoding.Unicode.GetBytes(value, Next(2 * value.Length));
        }
    }

    public void OptionalText(string? value)
    {
        Flag(value is not null);
        if (value is not null)
        {
            Text(value);
        }
    }

    private Span<byte> Next(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(length + count, (int)Math.Min(2L * buffer.Length, Array.MaxLength)));
        }

        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
