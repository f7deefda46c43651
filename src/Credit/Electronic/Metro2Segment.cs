using System.Buffers.Binary;
using System.Text;

namespace Prospect.Credit.Electronic;

/// <summary>What a field of a Metro 2 segment holds.</summary>
internal enum Metro2Kind
{
    Text,
    Number,

    /// <summary>MMDDYYYY.</summary>
    Date,

    /// <summary>MMDDYYYYHHMMSS.</summary>
    Time,
}

/// <summary>A field of a segment.</summary>
/// <param name="Name">Empty for what is reserved.</param>
/// <param name="Width">Characters in the unpacked forms.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Packed">Bytes in the packed form, where numbers are binary; 0 where it is as the unpacked one.</param>
internal readonly record struct Metro2Field(string Name, int Width, Metro2Kind Kind = Metro2Kind.Text, int Packed = 0);

/// <summary>A segment of a Metro 2 record: from the name of a field to its characters.</summary>
public sealed class Metro2Segment
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    internal Metro2Segment(string name) => Name = name;

    /// <summary><c>base</c>, <c>j1</c>, <c>j2</c>, <c>k1</c> to <c>k4</c>, <c>l1</c>, <c>n1</c>.</summary>
    public string Name { get; }

    /// <summary>From the name of a field to its characters, without the blanks around them; numbers of packed files as decimal digits. Blank fields are left out.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>The characters of a field; null where it is blank.</summary>
    public string? this[string field] => values.GetValueOrDefault(field);

    internal static Metro2Segment Read(string name, IReadOnlyList<Metro2Field> fields, ReadOnlySpan<byte> bytes, bool packed, ICollection<string> faults)
    {
        var segment = new Metro2Segment(name);
        var at = 0;
        foreach (var field in fields)
        {
            var binary = packed && field.Packed > 0;
            var width = binary ? field.Packed : field.Width;
            if (at + width > bytes.Length)
            {
                faults.Add($"segment {name} ends in the middle of {(field.Name.Length > 0 ? field.Name : "a reserved field")}");
                break;
            }

            var text = binary ? Digits(bytes.Slice(at, width), field) : Encoding.Latin1.GetString(bytes.Slice(at, width)).Trim();
            at += width;
            if (field.Name.Length == 0 || text.Length == 0)
            {
                continue;
            }

            if (field.Kind is not Metro2Kind.Text && text.Any(c => !char.IsAsciiDigit(c)))
            {
                faults.Add($"{field.Name} of segment {name} is not a number: {text}");
                continue;
            }

            segment.values[field.Name] = text;
        }

        return segment;
    }

    internal static int Length(IReadOnlyList<Metro2Field> fields, bool packed) => fields.Sum(f => packed && f.Packed > 0 ? f.Packed : f.Width);

    // Dates are a binary number with a sign byte behind it; amounts are binary numbers.
    private static string Digits(ReadOnlySpan<byte> bytes, Metro2Field field)
    {
        Span<byte> eight = stackalloc byte[8];
        var number = field.Kind is Metro2Kind.Date or Metro2Kind.Time ? bytes[..^1] : bytes;
        eight.Clear();
        number.CopyTo(eight[(8 - number.Length)..]);
        var value = BinaryPrimitives.ReadUInt64BigEndian(eight);
        return value == 0 ? "" : value.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(field.Width, '0');
    }
}
