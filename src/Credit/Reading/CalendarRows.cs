using System.Globalization;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>The rows below the head of a payment calendar.</summary>
internal static class CalendarRows
{
    private static readonly Labels Amounts = new(
        (Field.OtherOfAccount, ["balance", "scheduled payment", "amount paid", "past due", "remarks", "remark", "high balance", "credit limit", "actual payment", "terms", "payment", "amount past due", "paid", "scheduled", "activity designator", "high credit"]));

    private static readonly HashSet<string> LabelWords = ["scheduled", "payment", "amount", "paid", "past", "due", "high", "balance", "credit", "limit", "actual"];

    /// <summary>True for the row of ratings below months with their years.</summary>
    public static bool IsRating(Row row) => Phrase.Word(row.Words[0].Text) is "rating" or "ratings" && row.Words.Count > 1;

    /// <summary>True for signs alone below months with their years: each short, each below a month, and one of them a known sign.</summary>
    public static bool IsSigns(Row row, CalendarHead head)
        => head.HasYears && row.Words.All(w => w.Text.Length <= 4 && !w.Text.Contains('$', StringComparison.Ordinal) && head.At(w.Box.MiddleX) is not null && DateText.MonthOf(w.Text) is null) && row.Words.Any(w => RatingSigns.IsUsual(w.Text) || w.Text.Length <= 2);

    /// <summary>True for a year with the ratings of its months beside it.</summary>
    public static bool IsYear(Row row) => row.Cells.Count > 1 && YearOf(row) is not null && row.Words.Skip(1).All(w => w.Text.Length <= 3);

    /// <summary>True for the amounts that stand in a calendar beside the ratings.</summary>
    public static bool IsAmounts(Row row, CalendarHead head, bool sure)
    {
        var label = row.Words.TakeWhile(w => w.Box.MiddleX < head.Left).ToList();
        var values = row.Words.Skip(label.Count).ToList();
        if (label.Count == 0)
        {
            return values.Count > 0 && values.TrueForAll(w => (w.Text[0] is '$' || w.Text.Trim('-').Length == 0) && head.At(w.Box.MiddleX) is not null);
        }

        if (values.Count == 0 && label.TrueForAll(w => LabelWords.Contains(Phrase.Word(w.Text))))
        {
            // A label that wraps stands above and below its values.
            return true;
        }

        return label.Count > 0 && Amounts.Follow([.. label.Select(w => Phrase.Word(w.Text))], 0) is { Field: not null, Count: var count } && count == label.Count
            && (values.Count >= 2 || sure) && values.TrueForAll(w => IsAmount(w.Text) && head.At(w.Box.MiddleX) is not null);
    }

    // An amount, a dash, or the short code of a remark.
    private static bool IsAmount(string word) => word[0] is '$' or '-' or '(' || char.IsAsciiDigit(word[0]) || word.Length <= 4;

    public static int? YearOf(Row row) => YearOf(row.Words[0]);

    /// <summary>The year that a word is: <c>2025</c> or <c>'25</c>.</summary>
    public static int? YearOf(Word word)
        => word.Text is ['\'' or '\u2019', _, _] && word.Text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? DateText.Year(word.Text)
            : word.Text is { Length: 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1979 and < 2100 ? year : null;

    /// <summary>What stands below each month of the head.</summary>
    public static IEnumerable<(int Year, int Month, string Sign)> Cells(Row row, CalendarHead head)
    {
        var year = head.HasYears ? null : YearOf(row);
        return Cells(row, head, head.HasYears ? (IsRating(row) ? 1 : 0) : 1, year);
    }

    /// <param name="row">A row of ratings.</param>
    /// <param name="head">The months that it stands below.</param>
    /// <param name="skip">How many words stand before the ratings.</param>
    /// <param name="year">The year of the row, where the head names none.</param>
    public static IEnumerable<(int Year, int Month, string Sign)> Cells(Row row, CalendarHead head, int skip, int? year = null)
    {
        var words = new List<(double X, string Text, int? Year)>();
        foreach (var word in row.Words.Skip(skip))
        {
            if (!head.HasYears && YearOf(word) is { } next)
            {
                // Two years stand side by side, each before its months.
                year = next;
                continue;
            }

            words.Add((word.Box.MiddleX, word.Text, year));
        }

        return words.Concat(Ticks(row, head).Select(t => (t.X, t.Text, Year: year))).GroupBy(w => (Month: head.At(w.X), w.Year))
            .Where(g => g.Key.Month is not null && (g.Key.Month.Value.Year ?? g.Key.Year) is not null)
            .Select(g => ((g.Key.Month!.Value.Year ?? g.Key.Year)!.Value, g.Key.Month.Value.Month, string.Concat(g.Select(w => w.Text))));
    }

    // A tick before a number looks like the sign of a list item. In a calendar it stands for the month before.
    private static IEnumerable<(double X, string Text)> Ticks(Row row, CalendarHead head)
    {
        foreach (var word in row.SignBefore is null ? (IReadOnlyList<Word>)[] : row.Words)
        {
            if (row.SignBefore!.TryGetValue(word, out var sign) && head.LeftOf(word.Box.MiddleX) is { } x && !row.Words.Any(w => head.At(w.Box.MiddleX) == head.At(x)))
            {
                yield return (x, sign);
            }
        }
    }
}
