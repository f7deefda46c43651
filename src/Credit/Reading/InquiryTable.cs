using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads inquiries that stand in a table: a column of names, one of dates, and sometimes one of bureaus.</summary>
internal sealed class InquiryTable
{
    private static readonly HashSet<string> NameHeads =
        ["company", "creditor", "name", "company name", "inquiry", "requested by", "creditor name", "inquirer", "subscriber", "requestor", "requester", "made by", "business name", "inquiring company", "subscriber name", "inquiry made by", "creditor/company", "company/creditor", "inquired by", "member name"];

    private readonly int name, date, bureau, until;
    private readonly ColumnCuts cuts;
    private readonly List<Entry> entries = [];

    private InquiryTable(Row head, IReadOnlyList<Row> rows)
    {
        name = IndexOf(head, c => NameHeads.Contains(Phrase.Of(c.Text)));
        date = IndexOf(head, c => Vocabulary.Inquiry.Follow(c.Plain, 0) is { Field: Field.InquiredOn, Count: var n } && n == c.Plain.Count);
        bureau = IndexOf(head, c => Phrase.Of(c.Text) is "credit bureau" or "bureau" or "reported by" or "source" or "bureaus" or "credit bureaus" or "file" or "repository");
        until = IndexOf(head, c => Phrase.Of(c.Text) is "on record until");
        List<Box> words = [.. rows.Append(head).SelectMany(r => r.Words).Select(w => w.Box)];
        cuts = ColumnCuts.Of([.. head.Cells.Select(c => (c.X, c.Right))], words);
        var full = rows.Where(r => r.Cells.Count == head.Cells.Count).ToList();
        if (date >= 0 && full.Count > 0 && !rows.Any(r => Dates(r).Count > 0))
        {
            // Heads centred above columns that are not may stand beside their dates; then the cells themselves say where the columns are.
            cuts = ColumnCuts.Of([.. head.Cells.Select((_, i) => (full.Min(r => r.Cells[i].X), full.Max(r => r.Cells[i].Right)))], [.. full.SelectMany(r => r.Words).Select(w => w.Box)]);
        }
    }

    /// <summary>An inquiry as it stands in its table.</summary>
    internal sealed record Entry(List<(int Page, Word Word)> Name, List<(int Page, Word Word)> DateWords, List<Bureau> Bureaus, PartialDate? OnRecordUntil)
    {
        /// <summary>The dates; one may go on in the next line.</summary>
        public List<(PartialDate Date, List<(int Page, Word Word)> Words)> Dates => DatedWords.Of(DateWords);
    }

    /// <summary>True for the head of such a table.</summary>
    public static bool IsHead(Row row)
        => row.Cells.Count > 1 && row.Cells.Any(c => NameHeads.Contains(Phrase.Of(c.Text))) && row.Cells.Any(c => Vocabulary.Inquiry.Follow(c.Plain, 0).Field is Field.InquiredOn);

    /// <param name="head">The head.</param>
    /// <param name="rows">What stands below it; further heads are passed over.</param>
    public static List<Entry> Read(Row head, IReadOnlyList<Row> rows)
    {
        var table = new InquiryTable(head, [.. rows.Where(r => !IsHead(r) && !ProseRows.Is(r) && r.Cells.Count > 1)]);
        if (table.name < 0 || table.date < 0)
        {
            return [];
        }

        var body = rows.Where(r => !IsHead(r) && (!ProseRows.Is(r) || table.Dates(r).Count > 0)).ToList();
        var clusters = Clusters(body);
        if (clusters.Exists(c => c.Count > 1 && table.In(c[0], table.name).Count == 0 && c.Exists(r => table.In(r, table.name).Count > 0)) && clusters.TrueForAll(c => c.Count(r => table.In(r, table.name).Count > 0 && table.Dates(r).Count > 0) <= 1 && c.Count(r => table.In(r, table.name).Count > 0) <= 2 && table.IsCentred(c)))
        {
            // Cells set in their middle: a name stands beside its dates, not above them.
            foreach (var cluster in clusters)
            {
                table.Take(cluster);
            }
        }
        else
        {
            body.ForEach(table.Take);
        }

        return table.entries;
    }

    private void Take(Row row)
    {
        var named = In(row, name);
        var dates = Dates(row);
        if (dates.Count > 0 && (named.Count > 0 || entries.Count == 0) && !GoesOn())
        {
            entries.Add(new(named, In(row, date), Bureaus(row), until < 0 ? null : DateText.Read(Text(In(row, until)))));
        }
        else if (entries.Count > 0)
        {
            // Another date of the same name, or a further line of the name.
            entries[^1].DateWords.AddRange(In(row, date));
            entries[^1].Bureaus.AddRange(Bureaus(row));
            if (named.Count > 0 && IsClose(entries[^1].Name, row, named))
            {
                entries[^1].Name.AddRange(named);
            }
        }
    }

    // A list of dates that ends with a comma goes on in the next line, and so may the name beside it.
    private bool GoesOn() => entries.Count > 0 && entries[^1].DateWords is { Count: > 0 } listed && listed[^1].Word.Text.EndsWith(',') && entries[^1].Dates.Count > 0;

    private void Take(List<Row> cluster)
    {
        var named = cluster.SelectMany(r => In(r, name)).ToList();
        var dates = cluster.SelectMany(Dates).ToList();
        if (dates.Count > 0 && (named.Count > 0 || entries.Count == 0))
        {
            entries.Add(new(named, [.. cluster.SelectMany(r => In(r, date))], [.. cluster.SelectMany(Bureaus).Distinct()], until < 0 ? null : DateText.Read(Text(cluster.SelectMany(r => In(r, until))))));
        }
        else
        {
            cluster.ForEach(Take);
        }
    }

    // The name stands at the height of the middle of its dates.
    private bool IsCentred(List<Row> cluster)
        => cluster.Where(r => In(r, name).Count > 0).ToList() is not { Count: > 0 } named
        || Math.Abs(named[0].Box.Y + named[^1].Box.Bottom - cluster[0].Box.Y - cluster[^1].Box.Bottom) < 1.2 * cluster[0].Height;

    // Rows of the table: lines of a cell stand closer together than the cells do.
    private static List<List<Row>> Clusters(List<Row> rows)
    {
        var clusters = new List<List<Row>>();
        var least = rows.Zip(rows.Skip(1), (a, b) => a.Page == b.Page ? b.Box.Y - a.Box.Bottom : double.MaxValue).Where(gap => gap > 0).DefaultIfEmpty(0).Min();
        foreach (var row in rows)
        {
            if (clusters.Count > 0 && clusters[^1][^1] is var last && last.Page == row.Page && row.Box.Y - last.Box.Bottom < least + 1.5)
            {
                clusters[^1].Add(row);
            }
            else
            {
                clusters.Add([row]);
            }
        }

        return clusters;
    }

    private static bool IsClose(List<(int Page, Word Word)> above, Row row, List<(int Page, Word Word)> named)
        => above.Count > 0 && above[^1].Page == row.Page && row.Box.Y - above[^1].Word.Box.Bottom < 0.7 * row.Height && Math.Abs(above[0].Word.Box.X - named[0].Word.Box.X) < 4
        && Math.Abs(above[0].Word.Box.Height - named[0].Word.Box.Height) < 1 && above[0].Word.Style.Bold == named[0].Word.Style.Bold;

    private List<Bureau> Bureaus(Row row)
    {
        var words = bureau < 0 ? [] : In(row, bureau).Select(w => Phrase.Word(w.Word.Text)).SelectMany(w => w.Split(['/', ',', '&'], StringSplitOptions.RemoveEmptyEntries)).ToList();
        return [.. words.Select(BureauColumns.Of).Concat([words.Count > 1 ? BureauColumns.Of(string.Join(' ', words)) : null]).Where(b => b is not null).Select(b => b!.Value).Distinct()];
    }

    private List<(PartialDate Date, List<(int Page, Word Word)> Words)> Dates(Row row) => DatedWords.Of(In(row, date));

    private List<(int Page, Word Word)> In(Row row, int column) => [.. row.Words.Where(w => cuts.At(w) == column).Select(w => (row.Page, w))];

    private static string Text(IEnumerable<(int Page, Word Word)> words) => string.Join(' ', words.Select(w => w.Word.Text));

    private static int IndexOf(Row head, Predicate<Cell> which) => head.Cells.ToList().FindIndex(which);
}
