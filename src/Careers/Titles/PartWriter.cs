using System.Runtime.InteropServices;

namespace Prospect.Careers.Titles;

/// <summary>Lays arrays of numbers one after the other, each beginning at a multiple of eight bytes, behind a table of where they are.</summary>
internal sealed class PartWriter
{
    private readonly List<byte[]> sections = [];

    public void Add<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
        => sections.Add(MemoryMarshal.AsBytes(numbers).ToArray());

    public byte[] ToBytes()
    {
        var at = Aligned(4 + (8 * sections.Count));
        List<int> table = [sections.Count];
        foreach (var section in sections)
        {
            table.AddRange([at, section.Length]);
            at = Aligned(at + section.Length);
        }

        var bytes = new byte[at];
        MemoryMarshal.AsBytes<int>(table.ToArray()).CopyTo(bytes);
        for (var i = 0; i < sections.Count; i++)
        {
            sections[i].CopyTo(bytes.AsSpan(table[1 + (2 * i)]));
        }

        return bytes;
    }

    private static int Aligned(int at) => (at + 7) / 8 * 8;
}
