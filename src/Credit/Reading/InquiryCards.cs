using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Inquiries set beside each other, each a name with its dates below: as cards, or in columns of a list.</summary>
/// <param name="Rows">How many rows they take; 0 where there are none.</param>
/// <param name="Entries">Who asked, and the words of the dates.</param>
internal sealed record InquiryCards(int Rows, List<(Row Name, List<(int Page, Word Word)> Dates)> Entries)
{
    private const double Aligned = 4;
    private const int MostRows = 8;

    /// <summary>The cards whose names a row holds; none where it holds anything else.</summary>
    public static InquiryCards Of(IReadOnlyList<Row> rows, int at)
    {
        var names = rows[at];
        var none = new InquiryCards(0, []);
        if (names.Cells.Count < 2 || names.Cells.Any(c => !c.Text.Any(char.IsLetter) || InquirySection.IsDates(c.Text) || Vocabulary.Inquiry.Follow(c.Plain, 0).Field is not null))
        {
            return none;
        }

        var next = at + 1;
        while (next < rows.Count && next - at <= 2 && rows[next].Cells.All(c => Vocabulary.Inquiry.Follow(c.Plain, 0) is { Field: not null, Count: var n } && n == c.Plain.Count))
        {
            next++;
        }

        var first = next;
        var dates = names.Cells.Select(_ => new List<(int Page, Word Word)>()).ToList();
        for (; next < rows.Count && next - first < MostRows && IsOfDates(rows[next], names); next++)
        {
            foreach (var cell in rows[next].Cells)
            {
                dates[ColumnOf(cell, names)].AddRange(cell.Words.Select(w => (rows[next].Page, w)));
            }
        }

        return next == first ? none
            : new(next - at, [.. names.Cells.Select((c, i) => (new Row(names.Page, [c]), dates[i])).Where(e => e.Item2.Count > 0)]);
    }

    private static bool IsOfDates(Row row, Row names) => row.Cells.All(c => InquirySection.IsDates(c.Text) && ColumnOf(c, names) >= 0);

    private static int ColumnOf(Cell cell, Row names) => names.Cells.ToList().FindIndex(n => Math.Abs(n.X - cell.X) <= Aligned);
}
