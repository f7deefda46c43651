using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Prospect.Kernel;

namespace Prospect.Credit.Electronic;

/// <summary>One account of a Metro 2 file: the base segment and what is appended to it.</summary>
/// <param name="Number">The record's number in the file, counted from 1.</param>
/// <param name="Base">The base segment.</param>
/// <param name="Appended">Further segments, in order.</param>
public sealed record Metro2Record(int Number, Metro2Segment Base, IReadOnlyList<Metro2Segment> Appended);

/// <summary>A Metro 2 file in one of its three forms: fixed records, variable blocks of text, and packed binary.</summary>
/// <param name="Header">Null where the file has none.</param>
/// <param name="Records">The accounts that could be read.</param>
/// <param name="Faults">A sentence for each record, or part of one, that could not.</param>
public sealed record Metro2File(Metro2Segment? Header, IReadOnlyList<Metro2Record> Records, IReadOnlyList<string> Faults)
{
    private const int Word = 4, Unpacked = 426, ShortestBase = 100;

    /// <summary>True for bytes that begin as such a file does: a header, or a base segment in text.</summary>
    public static bool Recognises(ReadOnlySpan<byte> content)
        => HasHeader(content, Word) || HasHeader(content, 2 * Word)
        || (content.Length >= ShortestBase && AreDigits(content[..(Word + 1)]) && AreDigits(content.Slice(5, 14)) && content.IndexOf((byte)0) < 0 && content[72] is (byte)'C' or (byte)'I' or (byte)'M' or (byte)'O' or (byte)'R');

    /// <param name="content">The file's bytes.</param>
    /// <returns>The file; or <c>credit.no-report</c> where no record can be read.</returns>
    public static Result<Metro2File> Read(ReadOnlySpan<byte> content)
    {
        var faults = new List<string>();
        var records = new List<Metro2Record>();
        Metro2Segment? header = null;
        var packed = HasHeader(content, 2 * Word) && !AreDigits(content[..Word]);
        var blocked = packed || HasHeader(content, 2 * Word);
        var number = 0;
        foreach (var range in packed ? Blocks(content) : Lines(content, blocked))
        {
            number++;
            var record = content[range];
            var skip = blocked && !IsTrailer(record, Word) ? Word : 0;
            record = record.Length > skip ? record[skip..] : [];
            if (record.Length > Word + 6 && record[Word..].StartsWith("HEADER"u8))
            {
                header = Metro2Segment.Read("header", Metro2Layout.Header, record, packed, new List<string>());
            }
            else if (!IsTrailer(record, Word))
            {
                Base(record, number, packed, records, faults);
            }
        }

        return records.Count == 0
            ? new Error("credit.no-report", "The Metro 2 file holds no account that can be read. " + string.Join(' ', faults.Take(3)))
            : new Metro2File(header, records, faults);
    }

    private static void Base(ReadOnlySpan<byte> bytes, int number, bool packed, List<Metro2Record> records, List<string> faults)
    {
        var length = Metro2Segment.Length(Metro2Layout.Base, packed);
        if (bytes.Length < length)
        {
            faults.Add($"Record {number} has {bytes.Length} characters; a base segment has {length}.");
            return;
        }

        var own = new List<string>();
        var segment = Metro2Segment.Read("base", Metro2Layout.Base, bytes[..length], packed, own);
        var appended = new List<Metro2Segment>();
        var at = length;
        while (at + 2 <= bytes.Length && Metro2Layout.Appended.TryGetValue(Encoding.Latin1.GetString(bytes.Slice(at, 2)), out var fields))
        {
            var name = Encoding.Latin1.GetString(bytes.Slice(at, 2)).ToLowerInvariant();
            var whole = Metro2Segment.Length(fields, packed: false);
            appended.Add(Metro2Segment.Read(name, fields, bytes.Slice(at, Math.Min(whole, bytes.Length - at)), packed: false, own));
            at += whole;
        }

        if (at < bytes.Length && bytes[at..].IndexOfAnyExcept(" \0"u8) >= 0)
        {
            own.Add($"what stands from character {at + 1} on is no segment that is known");
        }

        faults.AddRange(own.Select(f => $"Record {number}: {f}."));
        records.Add(new(number, segment, appended));
    }

    private static bool HasHeader(ReadOnlySpan<byte> content, int at) => content.Length > at + 6 && content[at..].StartsWith("HEADER"u8);

    private static bool IsTrailer(ReadOnlySpan<byte> record, int at) => (record.Length > at + 7 && record[at..].StartsWith("TRAILER"u8)) || (record.Length > (2 * at) + 7 && record[(2 * at)..].StartsWith("TRAILER"u8));

    private static bool AreDigits(ReadOnlySpan<byte> bytes) => bytes.Length > 0 && bytes.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    // Text has a record a line, or one after the other, each as long as its first word says.
    private static List<Range> Lines(ReadOnlySpan<byte> content, bool blocked)
    {
        var ranges = new List<Range>();
        var at = 0;
        while (at < content.Length)
        {
            var rest = content[at..];
            var end = rest.IndexOf((byte)'\n');
            var word = rest.Length >= Word && int.TryParse(Encoding.ASCII.GetString(rest[..Word]), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : 0;
            var length = end >= 0 ? end : !blocked && word >= Unpacked && word < rest.Length ? word : rest.Length;
            if (rest[..length].TrimEnd("\r \0"u8).Length > 0)
            {
                ranges.Add(at..(at + rest[..length].TrimEnd("\r"u8).Length));
            }

            at += length + (end >= 0 ? 1 : 0);
        }

        return ranges;
    }

    private static List<Range> Blocks(ReadOnlySpan<byte> content)
    {
        var ranges = new List<Range>();
        var at = 0;
        while (at + Word <= content.Length)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(content[at..]);
            if (length <= Word)
            {
                break;
            }

            var end = Math.Min(content.Length, at + length);
            ranges.Add(at..end);
            at = end;
        }

        return ranges;
    }
}
