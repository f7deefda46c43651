using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>The head of a payment calendar that has a column for each year and a row for each month.</summary>
internal sealed class YearColumns : CalendarTable
{
    private readonly List<(double X, int Year)> years;
    private readonly double spacing;

    private YearColumns(List<(double X, int Year)> years)
    {
        this.years = years;
        spacing = years.Count > 1 ? years.Zip(years.Skip(1), (a, b) => b.X - a.X).Min() : 60;
    }

    /// <summary>The head that a row of years is where months stand below it.</summary>
    public static new YearColumns? Of(IReadOnlyList<Row> rows, int at)
    {
        var words = rows[at].Words.Skip(CalendarHead.Title(rows[at])).SkipWhile(w => Phrase.Word(w.Text) is "month" or "year" or "months" or "month/year" or "years").ToList();
        var years = words.ConvertAll(w => (w.Box.MiddleX, Year: YearOf(w)));
        return words.Count > 0 && years.TrueForAll(y => y.Year is not null) && at + 2 < rows.Count && IsMonth(rows[at + 1]) && IsMonth(rows[at + 2])
            ? new(years.ConvertAll(y => (y.MiddleX, y.Year!.Value))) : null;
    }

    /// <summary>True for a month with ratings beside it, or with none.</summary>
    public static bool IsMonth(Row row)
        => DateText.MonthOf(row.Words[0].Text) is not null && row.Words.Skip(1).All(w => w.Text.Length <= 4 && !w.Text.Contains('$', StringComparison.Ordinal)) && !row.Words.Skip(1).Any(w => DateText.MonthOf(w.Text) is not null || YearOf(w) is not null);

    public override bool Holds(Row row) => IsMonth(row);

    /// <summary>What stands below each year in the row of a month.</summary>
    public override IEnumerable<(int Year, int Month, string Sign)> Cells(Row row)
        => row.Words.Skip(1).Select(w => (Near: years.MinBy(y => Math.Abs(y.X - w.Box.MiddleX)), Word: w)).Where(c => Math.Abs(c.Near.X - c.Word.Box.MiddleX) <= spacing * 0.5)
            .Select(c => (c.Near.Year, DateText.MonthOf(row.Words[0].Text)!.Value, c.Word.Text));

    private static int? YearOf(Word word) => word.Text is { Length: 4 } text && text.All(char.IsAsciiDigit) && text[..2] is "19" or "20" ? DateText.Year(word.Text) : null;
}
