using System.Buffers.Binary;
using System.Collections;
using System.Text;

namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>Reads the fields of a record one after the other, in the order in which <see cref="RecordForm"/> writes them.</summary>
internal ref struct RecordReader(ReadOnlyMemory<byte> section, ReadOnlyMemory<byte> texts, int at)
{
    private readonly ReadOnlySpan<byte> bytes = section.Span;

    public int Short()
    {
        var number = BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
        at += 2;
        return number;
    }

    public uint Number()
    {
        var number = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        at += 4;
        return number;
    }

    public int? KnownShort() => Short() is var number && number == RecordForm.Unknown ? null : number;

    public int? KnownNumber() => Number() is var number && number == RecordForm.UnknownNumber ? null : checked((int)number);

    public string Text() => TextAt(texts.Span, Number());

    public IReadOnlyList<string> TextList()
    {
        var of = texts;
        return List(4, (memory, place) => TextAt(of.Span, BinaryPrimitives.ReadUInt32LittleEndian(memory.Span[place..])));
    }

    /// <summary>A list of entries of one length, each read when it is asked for.</summary>
    public IReadOnlyList<T> List<T>(int entryLength, Func<ReadOnlyMemory<byte>, int, T> read)
    {
        var count = checked((int)Number());
        var list = count == 0 ? (IReadOnlyList<T>)[] : new EntryList<T>(section, at, count, entryLength, read);
        at += count * entryLength;
        return list;
    }

    public static string TextAt(ReadOnlySpan<byte> texts, uint place) => Encoding.UTF8.GetString(Utf8At(texts, place));

    public static ReadOnlySpan<byte> Utf8At(ReadOnlySpan<byte> texts, uint place)
        => texts.Slice(checked((int)place + 4), BinaryPrimitives.ReadInt32LittleEndian(texts[(int)place..]));
}

/// <summary>The entries of a record's list, read when they are asked for.</summary>
internal sealed class EntryList<T>(ReadOnlyMemory<byte> section, int start, int count, int entryLength, Func<ReadOnlyMemory<byte>, int, T> read) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => index >= 0 && index < count ? read(section, start + (index * entryLength)) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A section of records, each made when it is first asked for and then kept.</summary>
internal sealed class RecordList<T>(ReadOnlyMemory<byte> section, Func<ReadOnlyMemory<byte>, int, T> read) : IReadOnlyList<T> where T : class
{
    private readonly T?[] made = new T?[BinaryPrimitives.ReadInt32LittleEndian(section.Span)];

    public int Count => made.Length;

    public T this[int index] => Volatile.Read(ref made[index]) ?? Make(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < made.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Of several threads that make the same one, one wins: there is only ever one object for a record.
    private T Make(int index)
    {
        var item = read(section, BinaryPrimitives.ReadInt32LittleEndian(section.Span[(4 + (4 * index))..]));
        return Interlocked.CompareExchange(ref made[index], item, null) ?? item;
    }
}
