using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>
/// Divides the accounts part into accounts. What the fields of an account are is known by their labels, so an account begins where labels
/// begin again: after its own heading, or where a label comes that the account has had already. The rows without labels right above are its heading.
/// </summary>
internal sealed class AccountSegments
{
    private readonly List<RawAccount> accounts = [];
    private readonly List<Row> pending = [];
    private readonly CutYear cutYear = new();
    private RawAccount? current;
    private CalendarHead? head;
    private CalendarTable? table;
    private Mode mode = Mode.Outside;
    private bool isUnderCollections;

    private enum Mode
    {
        Outside, Fields, Calendar, Amounts, Aside, Comments,
    }

    public static List<RawAccount> Of(IEnumerable<Section> sections)
    {
        var segments = new AccountSegments();
        foreach (var section in sections)
        {
            segments.isUnderCollections = section.Heading?.Plain.Contains("collection", StringComparison.Ordinal) == true;
            segments.Read(section.Rows);
        }

        segments.Flush(segments.pending.Count);
        return segments.accounts;
    }

    private void Read(List<Row> rows)
    {
        if (current is not null)
        {
            Flush(pending.Count);
            mode = mode is Mode.Calendar or Mode.Amounts ? mode : Mode.Aside;
            current.IsPastFields = true;
        }

        var finder = new LabelFinder(rows, Vocabulary.Account);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (AccountTypeTable.IsLine(row))
            {
                continue;
            }

            if (RunningValues.Of(rows, i, Vocabulary.Account) is { } running && (running.Name.Count > 0 || current is not null))
            {
                Running(running, row);
                i += running.Rows - 1;
            }
            else if (AmountTables.Titles(rows, i) && (current is not null || Header() is not null))
            {
                if (NamesAccountBeforeCalendar())
                {
                    Begin();
                }

                Flush(pending.Count);
                (head, mode, current!.IsPastFields) = (null, Mode.Amounts, true);
            }
            else if (Headings.WithinAccount(row) is { } part)
            {
                Inner(part, row);
            }
            else if (CalendarHead.Of(row, i + 1 < rows.Count ? rows[i + 1] : null) is { } months && current is not null)
            {
                BeginCalendar(rows, i, months);
                i += months.Rows - 1;
            }
            else if (current is not null && mode is not Mode.Amounts && CalendarTable.Of(rows, i) is { } found)
            {
                Flush(pending.Count);
                (head, table, mode, current.IsPastFields) = (null, found, Mode.Calendar, true);
                current.CalendarWords.AddRange(row.Words.Select(w => (row.Page, w)));
            }
            else if (mode is Mode.Fields && finder.Continuations.Contains(row.Words[0]))
            {
                // The rest of a label that wrapped, which may look like a name above what follows.
                Flush(pending.Count);
                current!.Grid.Add(row);
            }
            else if (!IsOfCalendar(row))
            {
                Fields(row, finder.In(i), i + 1 < rows.Count && finder.In(i + 1).Exists(n => finder.In(i).Exists(l => Math.Abs(l.X - n.X) <= 4)));
            }
        }
    }

    // Running text that begins with a name is an account of its own; else it says more of the account that it stands in.
    private void Running(RunningValues running, Row row)
    {
        if (running.Name.Count > 0)
        {
            pending.Clear();
            pending.Add(new Row(row.Page, [new Cell([.. running.Name.Select(w => w.Word)])]));
            Begin();
            (mode, current!.IsPastFields) = (Mode.Aside, true);
        }

        Flush(pending.Count);
        current!.Running.AddRange(running.Values);
    }

    private void BeginCalendar(List<Row> rows, int at, CalendarHead months)
    {
        Flush(pending.Count);
        mode = mode is Mode.Amounts ? Mode.Amounts : Mode.Calendar;
        (head, table, current!.IsPastFields) = (months, null, true);
        if (mode is Mode.Calendar)
        {
            current.CalendarWords.AddRange(rows.Skip(at).Take(months.Rows).SelectMany(row => row.Words.Select(w => (row.Page, w))));
        }
    }

    private void Inner(Part part, Row row)
    {
        if (part is Part.AccountInfo)
        {
            // A second heading of one account ("Summary", then "Account Details") names nobody anew.
            if (current is null || current.InnerHeadings.Contains(row.Plain) || NamesAnother())
            {
                Begin();
            }
            else
            {
                Flush(pending.Count);
                current.Seen.Clear();
                current.IsPastFields = false;
            }

            current!.InnerHeadings.Add(row.Plain);
            (mode, head) = (Mode.Fields, null);
            return;
        }

        // "Current:" and "Previously:" divide the comments, and are no heading elsewhere.
        if (row.Plain is "current" or "previously" && mode is not Mode.Comments)
        {
            pending.Add(row);
            return;
        }

        if (part is Part.PaymentHistory && NamesAccountBeforeCalendar())
        {
            Begin();
        }

        Flush(pending.Count);
        if (current is null)
        {
            return;
        }

        current.IsPastFields = true;
        mode = part is Part.PaymentHistory ? Mode.Calendar : part is Part.Comments ? Mode.Comments : Mode.Aside;
        if (part is Part.PaymentHistory)
        {
            (head, table) = (null, null);
            current.CalendarWords.AddRange(row.Words.Select(w => (row.Page, w)));
        }

        current.Comments.AddRange(row.Plain is "current" or "previously" ? [row] : []);
    }

    private bool IsOfCalendar(Row row)
    {
        if (current is null)
        {
            return false;
        }

        if (head is null && mode is Mode.Calendar && table?.Holds(row) == true)
        {
            Flush(pending.Count);
            Rate(table.Cells(row), row);
            return true;
        }

        if (head is null && mode is not Mode.Amounts && (CalendarRows.IsRating(row) || (mode is Mode.Calendar && CalendarRows.IsYear(row))))
        {
            current.UnreadCalendar.Add(row);
            return true;
        }

        if (head is null || mode is not (Mode.Calendar or Mode.Amounts))
        {
            return false;
        }

        // A table of amounts by month looks like the calendar, and says nothing of how the months were paid.
        if (mode is Mode.Amounts)
        {
            return CalendarRows.YearOf(row) is not null || CalendarRows.IsAmounts(row, head, pending.Count == 0);
        }

        row = StuckSigns.Parted(row, head);
        if (cutYear.Of(row, head) is { } cut)
        {
            Flush(pending.Count);
            Rate(CalendarRows.Cells(row, head, 0, cut), row);
            return true;
        }

        if (head.HasYears ? CalendarRows.IsRating(row) || (pending.Count == 0 && CalendarRows.IsSigns(row, head)) : CalendarRows.YearOf(row) is not null && row.Words.Skip(1).All(w => head.At(w.Box.MiddleX) is not null || CalendarRows.YearOf(w) is not null))
        {
            if (row.Words.Skip(1).Any(w => w.Text.Contains('$', StringComparison.Ordinal) || w.Text.Contains(',', StringComparison.Ordinal)))
            {
                mode = Mode.Amounts;
                return true;
            }

            Flush(pending.Count);
            if (row.Words.Skip(1).Any(w => head.At(w.Box.MiddleX) is null && (head.HasYears || CalendarRows.YearOf(w) is null)))
            {
                current.UnreadCalendar.Add(row);
            }

            Rate(CalendarRows.Cells(row, head), row);
            return true;
        }

        return CalendarRows.IsAmounts(row, head, pending.Count == 0);
    }

    private void Rate(IEnumerable<(int Year, int Month, string Sign)> cells, Row row)
    {
        current!.Calendar.AddRange(cells.Select(c => (new PartialDate(c.Year, c.Month), c.Sign, row)));
        current.CalendarWords.AddRange(row.Words.Select(w => (row.Page, w)));
    }

    // A label that many rows may hold begins an account only below a name and above another label.
    private void Fields(Row row, List<Label> labels, bool goesOn)
    {
        if (labels.Count == 0 || (mode is Mode.Aside or Mode.Comments or Mode.Calendar or Mode.Amounts or Mode.Outside && !labels.Exists(l => AccountStart.Strong.Contains(l.Field)) && !(goesOn && labels.Exists(l => l.Field is not Field.OtherOfAccount) && Header() is not null)))
        {
            pending.Add(row);
            return;
        }

        if (current is null || AccountStart.IsAt(labels, current, Header() is not null))
        {
            Begin();
        }

        Flush(pending.Count);
        mode = Mode.Fields;
        current!.IsPastFields = false;
        current.Grid.Add(row);
        current.Named.UnionWith(labels.Select(l => l.Field).Where(f => f is Field.Creditor or Field.Number));
        current.Seen.UnionWith(labels.Select(l => l.Field).Where(f => f is not Field.OtherOfAccount));
    }

    // In some layouts the calendar comes before the fields, right below the name.
    private bool NamesAccountBeforeCalendar()
        => Header() is { } name && (current is null || current.Calendar.Count > 0
            || (NamesAnother() && current.Grid.Count > 0 && (char.IsAsciiDigit(pending[name.First].Text[0]) || (pending[name.First].IsBold && pending[name.First].Height > 1.05 * current.Grid[0].Height))));

    // What a value goes on with stands in the column of values, a name at the margin.
    private bool NamesAnother()
        => Header() is { } name && (current!.Grid.Count == 0 || mode is not Mode.Fields || pending[name.First].Box.X <= current.Grid.Min(r => r.Box.X) + 4);

    private void Begin()
    {
        var header = Header();
        var name = header is { } at ? pending[at.First..(at.Last + 1)] : [];
        Flush(header?.First ?? pending.Count);
        pending.Clear();
        current = new(name) { IsUnderCollections = isUnderCollections };
        accounts.Add(current);
        (head, table, mode) = (null, null, Mode.Fields);
    }

    private (int First, int Last)? Header() => AccountHeader.In(pending);

    private void Flush(int count)
    {
        if (current is not null)
        {
            var rows = pending[..count];
            (mode is Mode.Fields ? current.Grid : mode is Mode.Comments ? current.Comments : []).AddRange(rows);
        }

        pending.RemoveRange(0, count);
    }
}
