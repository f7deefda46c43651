using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>Texts, each once: the length in bytes (four) and UTF-8. The empty one lies at the beginning.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, uint> places = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 20);

    public TextPool() => Place("");

    public uint Place(string text)
    {
        if (places.TryGetValue(text, out var place))
        {
            return place;
        }

        place = checked((uint)bytes.WrittenCount);
        var encoded = Encoding.UTF8.GetBytes(text);
        Span<byte> head = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(head, encoded.Length);
        bytes.Write(head);
        bytes.Write(encoded);
        places.Add(text, place);
        return place;
    }

    public byte[] Bytes() => bytes.WrittenSpan.ToArray();
}

/// <summary>Writes a list of records: their number, where each begins, and the records.</summary>
internal sealed class RecordWriter(TextPool texts)
{
    private readonly ArrayBufferWriter<byte> records = new(1 << 16);
    private readonly List<uint> starts = [];

    public void Begin() => starts.Add(checked((uint)records.WrittenCount));

    public void Number(uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        records.Write(bytes);
    }

    public void Short(int number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, checked((ushort)number));
        records.Write(bytes);
    }

    public void Text(string text) => Number(texts.Place(text));

    public void TextList(IReadOnlyList<string> list)
    {
        Number((uint)list.Count);
        foreach (var text in list)
        {
            Text(text);
        }
    }

    public byte[] Bytes()
    {
        var head = 4 + (4 * starts.Count);
        var all = new byte[checked(head + records.WrittenCount)];
        BinaryPrimitives.WriteUInt32LittleEndian(all, (uint)starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(all.AsSpan(4 + (4 * i)), checked((uint)head + starts[i]));
        }

        records.WrittenSpan.CopyTo(all.AsSpan(head));
        return all;
    }
}
