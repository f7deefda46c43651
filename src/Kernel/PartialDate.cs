using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prospect.Kernel;

/// <summary>A date as exact as it is known: a year, a month of a year, or a day. Written as ISO 8601 (<c>2019</c>, <c>2019-03</c>, <c>2019-03-14</c>).</summary>
/// <remarks>
/// The order is by the first day that the date may stand for; of two that begin alike, the vaguer comes first.
/// Years run from 1000 to 9999. A date that cannot be is impossible to make.
/// </remarks>
[JsonConverter(typeof(PartialDateJson))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly byte month;
    private readonly byte day;

    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!Exists(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"There is no such date: {year}-{month}-{day}.");
        }

        Year = year;
        this.month = (byte)(month ?? 0);
        this.day = (byte)(day ?? 0);
    }

    public int Year { get; }
    public int? Month => month == 0 ? null : month;
    public int? Day => day == 0 ? null : day;

    /// <summary>The first day it may stand for.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it may stand for.</summary>
    public DateOnly Last => Day is { } d ? new(Year, month, d)
        : Month is { } m ? new(Year, m, DateTime.DaysInMonth(Year, m)) : new(Year, 12, 31);

    /// <summary>Months since the year 0, a bare year standing for its January.</summary>
    public int MonthNumber => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>The same date without its day; a bare year stays one.</summary>
    public PartialDate ToMonth() => Month is { } m ? new(Year, m) : this;

    public static bool Exists(int year, int? month = null, int? day = null)
        => year is >= 1000 and <= 9999
        && month is null or (>= 1 and <= 12)
        && (day is null || (month is not null && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)));

    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The month that many months after the year 0, as <see cref="MonthNumber"/> counts.</summary>
    public static PartialDate OfMonthNumber(int number) => new(number / 12, (number % 12) + 1);

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Split('-') ?? [];
        int[] numbers = [0, 0, 0];
        if (parts.Length is < 1 or > 3)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length != (i == 0 ? 4 : 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        int? month = parts.Length > 1 ? numbers[1] : null, day = parts.Length > 2 ? numbers[2] : null;
        if (!Exists(numbers[0], month, day))
        {
            return false;
        }

        date = new(numbers[0], month, day);
        return true;
    }

    public int CompareTo(PartialDate other)
        => (Year, month, day).CompareTo((other.Year, other.month, other.day));

    public static bool operator <(PartialDate a, PartialDate b) => a.CompareTo(b) < 0;
    public static bool operator >(PartialDate a, PartialDate b) => a.CompareTo(b) > 0;
    public static bool operator <=(PartialDate a, PartialDate b) => a.CompareTo(b) <= 0;
    public static bool operator >=(PartialDate a, PartialDate b) => a.CompareTo(b) >= 0;

    /// <summary>As a sentence says it: <c>14 March 2019</c>, <c>March 2019</c>, <c>2019</c>.</summary>
    public string InWords() => this switch
    {
        { Day: not null } => First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        { Month: not null } => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => ToString(),
    };

    /// <summary>The same with its preposition: <c>on 14 March 2019</c>, <c>in March 2019</c>.</summary>
    public string When() => (Day is null ? "in " : "on ") + InWords();

    public override string ToString()
        => day != 0 ? $"{Year:0000}-{month:00}-{day:00}" : month != 0 ? $"{Year:0000}-{month:00}" : $"{Year:0000}";
}

/// <summary>Writes a <see cref="PartialDate"/> as its ISO 8601 text.</summary>
public sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date)
            ? date : throw new JsonException("A date is written 2019, 2019-03 or 2019-03-14.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
