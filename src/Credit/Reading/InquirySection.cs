using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads who asked for the report and when: a name with the dates below or beside it, or a table.</summary>
internal static class InquirySection
{
    public static IEnumerable<Inquiry> Read(Section section, EvidenceSource evidence)
    {
        var kind = section.Part is Part.HardInquiries ? InquiryKind.Hard : InquiryKind.Soft;
        var head = section.Rows.FindIndex(InquiryTable.IsHead);
        return head < 0 ? ReadList(section.Rows, kind, evidence)
            : ReadList(section.Rows[..head], kind, evidence).Concat(InquiryTable.Read(section.Rows[head], section.Rows[(head + 1)..]).SelectMany(e => Of(e, kind, evidence)));
    }

    /// <summary>The inquiries that an entry of a table stands for, one for each date.</summary>
    public static IEnumerable<Inquiry> Of(InquiryTable.Entry entry, InquiryKind kind, EvidenceSource evidence)
        => entry.Name.Count == 0 ? [] : entry.Dates.Select(d => new Inquiry
        {
            Creditor = Grid.Flow(entry.Name),
            Date = d.Date,
            Kind = kind,
            OnRecordUntil = entry.OnRecordUntil,
            Evidence = evidence.Of([("creditor", entry.Name), ("date", d.Words)]),
        });

    private static IEnumerable<Inquiry> ReadList(List<Row> rows, InquiryKind kind, EvidenceSource evidence)
    {
        var found = new List<(List<Row> Name, List<(int Page, Word Word)> DateWords, int At)>();
        var pending = new List<Row>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (InquiryCards.Of(rows, i) is { Rows: > 0 } cards)
            {
                found.AddRange(cards.Entries.Select(e => (new List<Row> { e.Name }, e.Dates, i + cards.Rows - 1)));
                pending.Clear();
                i += cards.Rows - 1;
                continue;
            }

            var inRow = DatesOf(row);
            if (inRow.Count == 0 && i + 1 < rows.Count && DatesBelow(row, rows[i + 1]) is { Count: > 0 } below)
            {
                found.Add((NameAbove(pending), [.. below.SelectMany(d => d.Words)], i + 1));
                pending.Clear();
                i++;
                continue;
            }

            var goesOn = found.Count > 0 && pending.Count == 0 && found[^1].At == i - 1 && IsRestOfDates(row.Text);
            if (inRow.Count == 0 && !goesOn)
            {
                if (!StartsWithLabel(row))
                {
                    pending.Add(row);
                }

                continue;
            }

            if (goesOn)
            {
                found[^1].DateWords.AddRange(row.Words.Select(w => (row.Page, w)));
                found[^1] = found[^1] with { At = i };
                continue;
            }

            var name = InRow(row, inRow[0].Words[0].Word) is { } beside ? beside : NameAbove(pending);
            pending.Clear();
            found.Add((name, [.. row.Words.SkipWhile(w => !ReferenceEquals(w, inRow[0].Words[0].Word)).Where(w => !name.Exists(n => n.Words.Contains(w))).Select(w => (row.Page, w))], i));
        }

        var codes = InquiryCodes.ExplainedIn(rows);
        foreach (var (name, when, at) in found.Where(f => f.Name.Count > 0))
        {
            var until = OnRecordUntil(rows, at);
            foreach (var (date, words) in DatedWords.Of(when))
            {
                yield return new()
                {
                    Creditor = InquiryCodes.Without(TextFlow.Join(name.Select(r => r.Text)), codes),
                    Date = date,
                    Kind = kind,
                    OnRecordUntil = until,
                    Evidence = evidence.Of([("creditor", name.SelectMany(r => r.Words.Select(w => (r.Page, w))).ToList()), ("date", words)]),
                };
            }
        }
    }

    // The dates are those that follow the label, never those of a sentence.
    private static List<(PartialDate Date, List<(int Page, Word Word)> Words)> DatesOf(Row row)
    {
        var words = row.Words.ToList();
        if (Vocabulary.Inquiry.Follow([.. words.Select(w => Phrase.Word(w.Text))], 0) is { Field: { } field, Count: var count })
        {
            words = field is Field.InquiredOn ? words[count..] : [];
        }
        else if (row.Cells.Skip(1).FirstOrDefault(c => Vocabulary.Inquiry.Follow(c.Plain, 0).Field is Field.InquiredOn) is { } labelled)
        {
            words = [.. words.Where(w => w.Box.X >= labelled.X)];
        }
        else if (!OnlyDates(row))
        {
            words = row.Cells.Count > 1 ? [.. row.Cells.Where(c => IsDates(c.Text)).SelectMany(c => c.Words)] : [];
            words = words.Count > 0 ? words : BehindName(row);
        }

        return DatedWords.Of([.. words.Select(w => (row.Page, w))]);
    }

    // Labels alone, with what they ask for in the row below.
    private static List<(PartialDate Date, List<(int Page, Word Word)> Words)> DatesBelow(Row labels, Row values)
    {
        var label = labels.Cells.FirstOrDefault(c => Vocabulary.Inquiry.Follow(c.Plain, 0) is { Field: Field.InquiredOn, Count: var n } && n == c.Plain.Count);
        return label is null || !labels.Cells.All(c => Vocabulary.Inquiry.Follow(c.Plain, 0) is { Field: not null, Count: var n } && n == c.Plain.Count) ? []
            : values.Cells.FirstOrDefault(c => Math.Abs(c.X - label.X) <= 8 && IsDates(c.Text)) is { } cell ? DatedWords.Of([.. cell.Words.Select(w => (values.Page, w))]) : [];
    }

    // No gap may part the dates from the name before them.
    private static List<Word> BehindName(Row row)
    {
        var words = row.Cells[^1].Words;
        var first = DatedWords.Of([.. words.Select(w => (row.Page, w))]).Select(d => d.Words[0].Word).FirstOrDefault();
        var at = words.ToList().IndexOf(first!);
        return at > 0 && !ProseRows.Is(row) && words.Take(at).Any(w => char.IsLetter(w.Text[0])) && IsDates(string.Join(' ', words.Skip(at).Select(w => w.Text))) ? [.. words.Skip(at)] : [];
    }

    private static bool OnlyDates(Row row) => IsDates(row.Text);

    // Dates alone, the first of which may have begun in the line before.
    private static bool IsRestOfDates(string text)
        => text.Any(char.IsAsciiDigit) && text.Split([' ', ',', ';', '&'], StringSplitOptions.RemoveEmptyEntries).All(w => DateText.MonthOf(w) is not null || w.All(c => char.IsAsciiDigit(c) || c is '/' or '-' or '.'));

    /// <summary>True for dates and nothing else.</summary>
    public static bool IsDates(string text)
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
        if (row.Cells.Count > 1 && IsDates(row.Cells[0].Text) && !IsDates(row.Cells[1].Text) && row.Cells[1].Text.Any(char.IsLetter))
        {
            // The date comes first, then whoever asked.
            return [new Row(row.Page, [row.Cells[1]])];
        }

        var own = row.Cells.FirstOrDefault(c => c.Words.Contains(date) && c.Words[0] != date && Vocabulary.Inquiry.Follow(c.Plain, 0).Field is null);
        if (own is not null)
        {
            return [new Row(row.Page, [new Cell([.. own.Words.TakeWhile(w => w != date)])])];
        }

        var before = row.Cells.TakeWhile(c => c.X < date.Box.X).Where(c => Vocabulary.Inquiry.Follow(c.Plain, 0).Field is null && !c.Words.Contains(date)).Take(1).ToList();
        return before.Count == 0 ? null : [new Row(row.Page, before)];
    }

    private static List<Row> NameAbove(List<Row> pending)
    {
        var at = pending.Count - 1;
        while (at >= 0 && (AddressText.IsContact(pending[at].Text) || ProseRows.Is(pending[at])))
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

    private static PartialDate? OnRecordUntil(List<Row> rows, int at)
    {
        var below = string.Join(' ', rows.Skip(at + 1).Take(3).Select(r => r.Text));
        var said = below.IndexOf("on record until", StringComparison.OrdinalIgnoreCase);
        return said < 0 ? null : DateText.Read(below[said..]);
    }
}
