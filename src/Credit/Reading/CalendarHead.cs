using System.Globalization;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>The months at the head of a payment calendar: either those of no particular year, or each with its year.</summary>
internal sealed class CalendarHead
{
    private readonly List<(double X, int Month, int? Year)> months;

    private CalendarHead(List<(double X, int Month, int? Year)> months, int rows)
    {
        (this.months, Rows) = (months, rows);
        Spacing = months.Count > 1 ? months.Zip(months.Skip(1), (a, b) => b.X - a.X).Min() : 60;
    }

    /// <summary>How many rows the head takes.</summary>
    public int Rows { get; }

    /// <summary>True where each month names its year.</summary>
    public bool HasYears => months[0].Year is not null;

    private double Spacing { get; }

    public double Left => months[0].X - (Spacing / 2);

    /// <summary>The head that a row is, if it is one; the next row may hold its years.</summary>
    public static CalendarHead? Of(Row row, Row? next = null)
    {
        var months = Months(row);
        if (months.Count == 0)
        {
            return null;
        }

        if (months.TrueForAll(m => m.Year is not null))
        {
            return new(months, 1);
        }

        if (months.Exists(m => m.Year is not null))
        {
            return null;
        }

        if (next is not null && next.Page == row.Page && WithYears(months, next) is { } dated)
        {
            return new(dated, 2);
        }

        return months.Count >= 6 ? new(months, 1) : null;
    }

    /// <summary>True for a row of nothing but years, such as stands below a row of months.</summary>
    public static bool IsYears(Row row) => row.Words.Count > 1 && row.Words.All(w => IsYear(w.Text));

    /// <summary>The month below which something stands, if it stands below one.</summary>
    public (int Month, int? Year)? At(double x)
    {
        var nearest = months.MinBy(m => Math.Abs(m.X - x));
        return Math.Abs(nearest.X - x) <= Spacing * 0.5 ? (nearest.Month, nearest.Year) : null;
    }

    /// <summary>Where the month that stands to the left of another has its middle.</summary>
    public double? LeftOf(double x)
    {
        var at = months.FindIndex(m => Math.Abs(m.X - x) <= Spacing * 0.5);
        return at > 0 ? months[at - 1].X : null;
    }

    // Every word of the row must be part of a month, but for a word "Year" or "Month" before them.
    private static List<(double X, int Month, int? Year)> Months(Row row)
    {
        var months = new List<(double X, int Month, int? Year)>();
        for (var i = 0; i < row.Words.Count; i++)
        {
            var (word, middle) = (row.Words[i].Text, row.Words[i].Box.MiddleX);
            if (Numeric(word) is { } numeric)
            {
                months.Add((middle, numeric.Month, numeric.Year));
            }
            else if (DateText.MonthOf(word) is { } month)
            {
                if (i + 1 < row.Words.Count && IsYear(row.Words[i + 1].Text))
                {
                    months.Add(((row.Words[i].Box.X + row.Words[i + 1].Box.Right) / 2, month, DateText.Year(row.Words[i + 1].Text)));
                    i++;
                }
                else
                {
                    months.Add((middle, month, null));
                }
            }
            else if (months.Count > 0 || Phrase.Word(word) is not ("year" or "month" or "months" or "month/year" or "date"))
            {
                return [];
            }
        }

        return months;
    }

    private static (int Month, int? Year)? Numeric(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        if (slash is < 1 or > 2 || !int.TryParse(word.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            return Dashed(word);
        }

        var rest = word[(slash + 1)..];
        return rest.Length == 0 ? (month, null) : IsYear(rest) || (rest.Length == 2 && rest.All(char.IsDigit)) ? (month, DateText.Year(rest)) : null;
    }

    private static (int Month, int? Year)? Dashed(string word)
    {
        if (PartialDate.TryParse(word, out var iso) && iso is { Month: { } month, Day: null })
        {
            return (month, iso.Year);
        }

        var at = word.IndexOfAny(['-', '\'', '\u2019', '/']);
        return at >= 3 && DateText.MonthOf(word[..at]) is { } named && word[(at + 1)..].TrimStart('\'', '\u2019') is { Length: 2 or 4 } year && year.All(char.IsDigit) ? (named, DateText.Year(year)) : null;
    }

    private static List<(double X, int Month, int? Year)>? WithYears(List<(double X, int Month, int? Year)> months, Row years)
    {
        if (!years.Words.All(w => IsYear(w.Text)) || years.Words.Count != months.Count)
        {
            return null;
        }

        return [.. months.Zip(years.Words, (m, y) => (m.X, m.Month, (int?)DateText.Year(y.Text)))];
    }

    private static bool IsYear(string word)
        => word.TrimStart('\'', '\u2019') is var digits && digits.All(char.IsDigit)
        && (digits.Length == 4 && digits[..2] is "19" or "20" || (digits.Length == 2 && word.Length == 3));
}
