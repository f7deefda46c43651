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

    /// <summary>From the middle of a month to that of the next, in points.</summary>
    public double Spacing { get; }

    public double Left => months[0].X - (Spacing / 2);

    /// <summary>The head that a row is, if it is one; the next row may hold its years.</summary>
    public static CalendarHead? Of(Row row, Row? next = null)
    {
        var months = Months(row);
        if (months.Count == 0)
        {
            // The years may stand above the months.
            return next is not null && next.Page - row.Page <= 1 && YearsOf(row) is not null && Months(next) is { Count: > 0 } below && below.TrueForAll(m => m.Year is null) && WithYears(below, row) is { } headed
                ? new(headed, 2) : null;
        }

        if (months.TrueForAll(m => m.Year is not null))
        {
            return new(months, 1);
        }

        if (months.Exists(m => m.Year is not null))
        {
            return null;
        }

        // A page break may part the months from their years.
        if (next is not null && next.Page - row.Page <= 1 && WithYears(months, next) is { } dated)
        {
            return new(dated, 2);
        }

        return months.Count >= 6 ? new(WholeYear(months), 1) : null;
    }

    // A page break may cut the last months off; they stand where the others lead to.
    private static List<(double X, int Month, int? Year)> WholeYear(List<(double X, int Month, int? Year)> months)
    {
        if (months.Count == 12 || !months.Select((m, i) => m.Month == i + 1).All(follows => follows))
        {
            return months;
        }

        var step = (months[^1].X - months[0].X) / (months.Count - 1);
        return [.. months, .. Enumerable.Range(months.Count, 12 - months.Count).Select(i => (months[0].X + (step * i), i + 1, (int?)null))];
    }

    /// <summary>True for a row of nothing but years, such as stands below a row of months.</summary>
    public static bool IsYears(Row row) => YearsOf(row) is { Count: > 1 };

    /// <summary>True for a row of nothing but months.</summary>
    public static bool HasMonths(Row row) => Months(row).Count > 0;

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
        var words = row.Words.Skip(Title(row)).Where(w => !LeadWords.Contains(Phrase.Word(w.Text))).ToList();
        if (MonthsByOrder.Of(words.ConvertAll(w => w.Text)) is { } ordered)
        {
            return [.. words.Zip(ordered, (w, m) => (w.Box.MiddleX, m, (int?)null))];
        }

        for (var i = Title(row); i < row.Words.Count; i++)
        {
            var (word, middle) = (row.Words[i].Text, row.Words[i].Box.MiddleX);
            if (RunTogether(row.Words[i]) is { Count: > 1 } several)
            {
                months.AddRange(several);
            }
            else if (Numeric(word) is { } numeric)
            {
                months.Add((middle, numeric.Month, numeric.Year));
            }
            else if (DateText.MonthOf(word) is { } month)
            {
                if (i + 1 < row.Words.Count && (IsYear(row.Words[i + 1].Text) || IsCloseShortYear(row.Words[i], row.Words[i + 1])))
                {
                    months.Add(((row.Words[i].Box.X + row.Words[i + 1].Box.Right) / 2, month, DateText.Year(row.Words[i + 1].Text)));
                    i++;
                }
                else
                {
                    months.Add((middle, month, null));
                }
            }
            else if (months.Count % 12 != 0 || !LeadWords.Contains(Phrase.Word(word)))
            {
                return MonthsByOrder.Joined(words);
            }
        }

        return months;
    }

    private static readonly HashSet<string> TitleWords = ["payment", "history", "account", "rating", "ratings", "monthly", "payments", "24-month", "your"];

    /// <summary>How many words of a title stand before the months or years of a head: <c>Payment history 02/26 01/26 …</c>. None where nothing follows.</summary>
    public static int Title(Row row)
    {
        var count = 0;
        while (count < row.Words.Count && TitleWords.Contains(Phrase.Word(row.Words[count].Text)))
        {
            count++;
        }

        return count < row.Words.Count ? count : 0;
    }

    private static readonly HashSet<string> LeadWords = ["year", "month", "months", "month/year", "date", "years", "yr", "year/month", ""];

    // Months set so close that no gap parts them: "03/2602/2601/26". Digits are of one width.
    private static List<(double X, int Month, int? Year)> RunTogether(Documents.Word word)
    {
        foreach (var length in word.Text.Length > 9 ? [5, 7] : (ReadOnlySpan<int>)[])
        {
            if (word.Text.Length % length != 0)
            {
                continue;
            }

            var parts = Enumerable.Range(0, word.Text.Length / length).Select(i => word.Text.Substring(i * length, length)).ToList();
            var read = parts.ConvertAll(p => p.IndexOf('/', StringComparison.Ordinal) == 2 ? Numeric(p) : null);
            if (read.TrueForAll(m => m is { Year: not null }))
            {
                var width = word.Box.Width / parts.Count;
                return [.. read.Select((m, i) => (word.Box.X + (width * (i + 0.5)), m!.Value.Month, m.Value.Year))];
            }
        }

        return [];
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

    // A year may stand below each month, or only where it changes.
    private static List<(double X, int Month, int? Year)>? WithYears(List<(double X, int Month, int? Year)> months, Row row)
    {
        if (YearsOf(row) is not { } years || years.Count > months.Count)
        {
            return null;
        }

        if (years.Count == months.Count)
        {
            return [.. months.Zip(years, (m, y) => (m.X, m.Month, (int?)y.Year))];
        }

        var spacing = months.Count > 1 ? months.Zip(months.Skip(1), (a, b) => b.X - a.X).Min() : 60;
        var dated = months.ConvertAll(m => (m.X, m.Month, Year: years.Where(y => Math.Abs(y.X - m.X) <= spacing * 0.5).Select(y => (int?)y.Year).FirstOrDefault()));
        var first = dated.FindIndex(m => m.Year is not null);
        if (first < 0 || months.Count < 2)
        {
            return null;
        }

        var step = (months[1].Month - months[0].Month + 12) % 12 == 11 ? -1 : 1;
        int Number(int at) => (dated[first].Year!.Value * 12) + dated[first].Month - 1 + (step * (at - first));
        return dated.Select((m, i) => (m, Number: Number(i))).All(m => m.Number % 12 == m.m.Month - 1 && (m.m.Year ?? m.Number / 12) == m.Number / 12)
            ? [.. dated.Select((m, i) => (m.X, m.Month, (int?)(Number(i) / 12)))] : null;
    }

    // Two digits are enough of a year where the row says that it holds years.
    private static List<(double X, int Year)>? YearsOf(Row row)
    {
        var title = Title(row);
        var said = Phrase.Word(row.Words[title].Text) is "year" or "years" or "yr";
        var words = row.Words.Skip(title + (said ? 1 : 0)).ToList();
        if (words.Count == 1 && words[0].Text is { Length: > 4 } together && together.Length % 4 == 0 && Enumerable.Range(0, together.Length / 4).Select(i => together.Substring(i * 4, 4)).ToList() is var parts && parts.TrueForAll(IsYear))
        {
            // Set so close that no gap parts them.
            return [.. parts.Select((p, i) => (words[0].Box.X + (words[0].Box.Width * (i + 0.5) / parts.Count), DateText.Year(p)))];
        }

        return words.Count > 0 && words.TrueForAll(w => IsYear(w.Text) || (said && w.Text.Length == 2 && w.Text.All(char.IsDigit)))
            ? words.ConvertAll(w => (w.Box.MiddleX, DateText.Year(w.Text))) : null;
    }

    private static bool IsCloseShortYear(Documents.Word month, Documents.Word word)
        => word.Text.Length == 2 && word.Text.All(char.IsDigit) && word.Box.X - month.Box.Right < 0.5 * month.Box.Height;

    private static bool IsYear(string word)
        => word.TrimStart('\'', '\u2019') is var digits && digits.All(char.IsDigit)
        && (digits.Length == 4 && digits[..2] is "19" or "20" || (digits.Length == 2 && word.Length == 3));
}
