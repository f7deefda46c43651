using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Prospect.Careers.Titles;

/// <summary>Reads what <see cref="PartWriter"/> laid down, where it lies.</summary>
internal readonly struct PartReader(ReadOnlyMemory<byte> bytes)
{
    public ReadOnlySpan<T> Section<T>(int number)
        where T : unmanaged
    {
        var span = bytes.Span;
        var entry = span.Slice(4 + (8 * number), 8);
        return MemoryMarshal.Cast<byte, T>(span.Slice(BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..])));
    }
}
