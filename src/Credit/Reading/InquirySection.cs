using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads who asked for the report and when: a name with the dates below or beside it, or a table.</summary>
internal static class InquirySection
{
    private static readonly HashSet<string> NameHeads = ["company", "creditor", "name", "company name", "inquiry", "requested by", "creditor name", "inquirer"];

    public static IEnumerable<Inquiry> Read(Section section, EvidenceSource evidence)
    {
        var kind = section.Part is Part.HardInquiries ? InquiryKind.Hard : InquiryKind.Soft;
        Row? head = null;
        var (names, dates) = (new List<Row>(), new List<(PartialDate Date, IReadOnlyList<Word> Words, int Page)>());
        var found = new List<(List<Row> Name, List<(PartialDate Date, IReadOnlyList<Word> Words, int Page)> Dates, int At)>();
        var pending = new List<Row>();
        for (var i = 0; i < section.Rows.Count; i++)
        {
            var row = section.Rows[i];
            if (row.Cells.Any(c => NameHeads.Contains(Phrase.Of(c.Text))) && row.Cells.Count > 1)
            {
                head = row;
                pending.Clear();
                continue;
            }

            var inRow = DatesOf(row, head);
            if (inRow.Count == 0)
            {
                if (!StartsWithLabel(row))
                {
                    pending.Add(row);
                }

                continue;
            }

            var onlyDates = OnlyDates(row);
            if (onlyDates && found.Count > 0 && pending.Count == 0 && found[^1].At == i - 1)
            {
                found[^1].Dates.AddRange(inRow);
                found[^1] = found[^1] with { At = i };
                continue;
            }

            var name = InRow(row, inRow[0].Words[0]) is { } beside ? beside : NameAbove(pending);
            pending.Clear();
            found.Add((name, inRow, i));
        }

        foreach (var (name, when, at) in found.Where(f => f.Name.Count > 0))
        {
            var until = OnRecordUntil(section.Rows, at, head);
            foreach (var (date, words, page) in when)
            {
                yield return new()
                {
                    Creditor = TextFlow.Join(name.Select(r => r.Text)),
                    Date = date,
                    Kind = kind,
                    OnRecordUntil = until,
                    Evidence = evidence.Of([("creditor", name.SelectMany(r => r.Words.Select(w => (r.Page, w))).ToList()), ("date", words.Select(w => (page, w)).ToList())]),
                };
            }
        }
    }

    // In a table the dates are those of its date column; elsewhere those that follow the label, never those of a sentence.
    private static List<(PartialDate Date, IReadOnlyList<Word> Words, int Page)> DatesOf(Row row, Row? head)
    {
        var words = row.Words.ToList();
        if (head is not null)
        {
            var columns = head.Cells.Select(c => c.X).ToList();
            var dateColumn = head.Cells.ToList().FindIndex(c => Vocabulary.Inquiry.Follow(c.Plain, 0).Field is Field.InquiredOn);
            if (dateColumn >= 0)
            {
                var right = dateColumn + 1 < columns.Count ? columns[dateColumn + 1] - 3 : double.MaxValue;
                words = [.. words.Where(w => w.Box.X >= columns[dateColumn] - 3 && w.Box.X < right)];
            }
        }
        else if (Vocabulary.Inquiry.Follow([.. words.Select(w => Phrase.Word(w.Text))], 0) is { Field: { } field, Count: var count })
        {
            words = field is Field.InquiredOn ? words[count..] : [];
        }
        else if (row.Cells.Skip(1).FirstOrDefault(c => Vocabulary.Inquiry.Follow(c.Plain, 0).Field is Field.InquiredOn) is { } labelled)
        {
            words = [.. words.Where(w => w.Box.X >= labelled.X)];
        }
        else if (!OnlyDates(row))
        {
            words = row.Cells.Count > 1 ? [.. row.Cells.Skip(1).Where(c => IsDates(c.Text)).SelectMany(c => c.Words)] : [];
        }

        return Dated(words, row.Page);
    }

    private static List<(PartialDate Date, IReadOnlyList<Word> Words, int Page)> Dated(List<Word> words, int page)
    {
        var (text, starts) = ("", new List<int>());
        foreach (var word in words)
        {
            starts.Add(text.Length + (text.Length > 0 ? 1 : 0));
            text += (text.Length > 0 ? " " : "") + word.Text;
        }

        return [.. DateText.ReadAll(text).Select(d => (d.Date, (IReadOnlyList<Word>)[.. words.Where((w, i) => starts[i] < d.End && starts[i] + w.Text.Length > d.Start)], page))];
    }

    private static bool OnlyDates(Row row) => IsDates(row.Text);

    private static bool IsDates(string text)
    {
        var rest = text;
        foreach (var (_, start, end) in DateText.ReadAll(text).Reverse())
        {
            rest = rest.Remove(start, end - start);
        }

        return rest.Length < text.Length && rest.All(c => c is ' ' or ',' or ';' or '&');
    }

    private static bool StartsWithLabel(Row row) => row.Cells.Count > 1 && Vocabulary.Inquiry.Follow([.. row.Words.Select(w => Phrase.Word(w.Text))], 0).Field is Field.OtherOfInquiry;

    private static List<Row>? InRow(Row row, Word date)
    {
        var before = row.Cells.TakeWhile(c => c.X < date.Box.X).Where(c => Vocabulary.Inquiry.Follow(c.Plain, 0).Field is null && !c.Words.Contains(date)).Take(1).ToList();
        return before.Count == 0 ? null : [new Row(row.Page, before)];
    }

    private static List<Row> NameAbove(List<Row> pending)
    {
        var at = pending.Count - 1;
        while (at >= 0 && AddressText.IsContact(pending[at].Text))
        {
            at--;
        }

        if (at < 0)
        {
            return [];
        }

        var first = at;
        while (first > 0 && pending[first].IsBold && pending[first - 1].IsBold && pending[first - 1].IsFollowedBy(pending[first]) && Math.Abs(pending[first - 1].Height - pending[first].Height) < 0.5)
        {
            first--;
        }

        return pending[first..(at + 1)];
    }

    private static PartialDate? OnRecordUntil(List<Row> rows, int at, Row? head)
    {
        if (head is not null)
        {
            var column = head.Cells.FirstOrDefault(c => Phrase.Of(c.Text) is "on record until");
            return column is null ? null : DateText.Read(string.Join(' ', rows[at].Words.Where(w => w.Box.X >= column.X - 3).Select(w => w.Text)));
        }

        var below = string.Join(' ', rows.Skip(at + 1).Take(3).Select(r => r.Text));
        var said = below.IndexOf("on record until", StringComparison.OrdinalIgnoreCase);
        return said < 0 ? null : DateText.Read(below[said..]);
    }
}
