using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>A payment history set as a table with a row for each month: the month, amounts, and how it was paid in a column of its own.</summary>
internal sealed class MonthTable : CalendarTable
{
    private static readonly HashSet<string> MonthHeads = ["month", "date", "month/year", "account", "payment", "period", "reported"];
    private static readonly HashSet<string> SignHeads = ["status", "rating", "code", "paid"];

    private readonly double left, right;

    private MonthTable(double left, double right) => (this.left, this.right) = (left, right);

    /// <summary>The head that a row is where months stand below it.</summary>
    public static new MonthTable? Of(IReadOnlyList<Row> rows, int at)
    {
        if (at + 1 >= rows.Count || rows[at].Words.Count < 2 || MonthOf(rows[at + 1]) is null || !MonthHeads.Contains(Phrase.Word(rows[at].Words[0].Text)))
        {
            return null;
        }

        var words = rows[at].Words;
        var sign = words.ToList().FindLastIndex(w => SignHeads.Contains(Phrase.Word(w.Text)));
        return sign < 1 ? null : new((words[sign - 1].Box.Right + words[sign].Box.X) / 2, sign + 1 < words.Count ? words[sign + 1].Box.X : double.PositiveInfinity);
    }

    /// <summary>The month that a row begins with.</summary>
    private static PartialDate? MonthOf(Row row)
        => row.Words.Count > 1 && DateText.Read(row.Cells[0].Text) is { Month: not null, Day: null } month && row.Cells[0].Words.Count <= 2 ? month : null;

    public override bool Holds(Row row) => MonthOf(row) is not null;

    /// <summary>How a month was paid; nothing where the row says nothing.</summary>
    public override IEnumerable<(int Year, int Month, string Sign)> Cells(Row row)
    {
        var sign = string.Join(' ', row.Words.Skip(1).Where(w => w.Box.MiddleX > left && w.Box.X < right).Select(w => w.Text));
        return MonthOf(row) is { } month && sign.Length > 0 ? [(month.Year, month.Month!.Value, sign)] : [];
    }
}
