using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Divides the account history of a three-bureau document into accounts, and each account among the bureaus that report it.</summary>
internal sealed class BureauAccounts
{
    private readonly List<(List<Row> Name, Dictionary<Bureau, RawAccount> Of)> accounts = [];
    private readonly List<Row> pending = [];
    private readonly List<Row> headName = [];
    private readonly HashSet<Field> seen = [];
    private Dictionary<Bureau, RawAccount>? current;
    private CalendarHead? head;
    private Bureau? bureauOfYears;
    private bool isPastFields, isFresh, wantsList, isBelowHead;

    /// <returns>For each account its raw form by bureau; those that a bureau says nothing of are left out.</returns>
    public static List<Dictionary<Bureau, RawAccount>> Of(IEnumerable<Section> sections)
    {
        var reader = new BureauAccounts();
        foreach (var section in sections)
        {
            reader.pending.Clear();
            reader.Read(section);
        }

        return [.. reader.accounts.Select(a => a.Of)];
    }

    private void Read(Section section)
    {
        var lines = BureauTable.Read(section.Rows, Vocabulary.Account);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsHead)
            {
                Head(line);
            }
            else if (headName.Count > 0 && line.Cells.Count == 0 && (line.Label is null || line.Row.Text.StartsWith('(') || IsInBrackets(headName)) && !IsInner(line.Row.Plain) && CalendarHead.Of(line.Row) is null)
            {
                headName.Add(line.Row);
            }
            else if (Calendar(lines, i) is > 0 and var used)
            {
                i += used - 1;
            }
            else if (line.Label is not null)
            {
                Labelled(line);
            }
            else if (!Month(line) && line.IsLoose)
            {
                Loose(line.Row);
            }
        }
    }

    private void Head(BureauLine line)
    {
        (head, isBelowHead) = (null, true);
        headName.Clear();
        var before = BureauColumns.Before(line.Row);
        if (before.Count == 1 && Phrase.Word(before[0].Text) is "month" or "months" or "date" or "month/year" or "period")
        {
            // The head of a history that has a row for each month.
            (isPastFields, wantsList, isBelowHead) = (true, true, false);
            pending.Clear();
            return;
        }

        if (before.Count > 0 && Vocabulary.Account.Follow([.. before.Select(w => Phrase.Word(w.Text))], 0).Count < before.Count && !IsInner(Phrase.Of(before.Select(w => w.Text))))
        {
            // The name stands in the head itself, and may go on below it.
            // What is said in brackets goes on from the name above.
            headName.AddRange(before[0].Text.StartsWith('(') ? NameAbove() : []);
            headName.Add(new Row(line.Row.Page, [new Cell(before)]));
            pending.Clear();
            return;
        }

        headName.AddRange(NameAbove());
        pending.Clear();
    }

    // "(Original / Creditor: X)": what looks like a label inside of brackets is part of the name that they follow.
    private static bool IsInBrackets(List<Row> name)
        => name.Sum(r => r.Text.Count(c => c == '(') - r.Text.Count(c => c == ')')) > 0;

    private bool IsCurrent(List<Row> name)
        => TextOf(name) is var text && TextOf(accounts[^1].Name) is { Length: > 0 } own && (text == own || text.StartsWith(own + " cont", StringComparison.Ordinal));

    private static string TextOf(List<Row> name) => string.Join(' ', name.Select(r => r.Plain));

    private void Labelled(BureauLine line)
    {
        if (headName.Count > 0)
        {
            // A page break may bring the name again with the head of its table.
            if (current is null || isPastFields || !IsCurrent(headName))
            {
                Begin([.. headName]);
            }

            headName.Clear();
        }

        var field = line.Label!.Field;
        // Two labels may ask for the same ("Account Rating", "Payment Status"); another account has a name, a head, or begins with its number.
        var again = field is not Field.OtherOfAccount && !seen.Add(field);
        if (current is null || (again && (isBelowHead || field is Field.Creditor or Field.Number or Field.Opened || NameAbove().Count > 0)) || (isPastFields && !isFresh && NameAbove().Count > 0))
        {
            Begin(NameAbove());
            seen.Add(field);
        }

        pending.Clear();
        (head, isFresh, wantsList, isBelowHead) = (null, false, false, false);
        foreach (var (bureau, _) in line.Cells)
        {
            if (line.Of(bureau) is { } value)
            {
                RawOf(bureau).Values!.Add(value);
            }
        }
    }

    // How many lines of a calendar stand here.
    private int Calendar(List<BureauLine> lines, int i)
    {
        var row = lines[i].Row;
        if (CalendarHead.Of(row, i + 1 < lines.Count ? lines[i + 1].Row : null) is { HasYears: true } months)
        {
            (head, isPastFields) = (months, true);
            return months.Rows;
        }

        if (current is null)
        {
            return 0;
        }

        // A calendar of years for one bureau: its name before the months, years below.
        if (head is { HasYears: false } && bureauOfYears is { } owner && CalendarRows.YearOf(row) is not null)
        {
            Rate(owner, CalendarRows.Cells(StuckSigns.Parted(row, head), head), row);
            return 1;
        }

        row = head is null ? row : StuckSigns.Parted(BureauColumns.Unstuck(row), head);
        var count = row.Words.Count > 1 && BureauColumns.Of(Phrase.Of(row.Words[0].Text + " " + row.Words[1].Text)) is not null ? 2 : 1;
        if (BureauColumns.Of(Phrase.Of(string.Join(' ', row.Words.Take(count).Select(w => w.Text)))) is not { } bureau)
        {
            return 0;
        }

        if (row.Words.Count > count && CalendarHead.Of(new Row(row.Page, [new Cell([.. row.Words.Skip(count)])])) is { HasYears: false } ofYears)
        {
            (head, bureauOfYears, isPastFields) = (ofYears, bureau, true);
            return 1;
        }

        if (head is null)
        {
            if (wantsList && row.Words.Count > count)
            {
                RawOf(bureau).UnreadCalendar.Add(row);
            }

            return 1;
        }

        Rate(bureau, CalendarRows.Cells(row, head, count), row);
        return 1;
    }

    private void Rate(Bureau bureau, IEnumerable<(int Year, int Month, string Sign)> signs, Row row)
    {
        var cells = signs.ToList();
        if (cells.Count > 0)
        {
            var raw = RawOf(bureau);
            raw.Calendar.AddRange(cells.Select(c => (new PartialDate(c.Year, c.Month), c.Sign, row)));
            raw.CalendarWords.AddRange(row.Words.Select(w => (row.Page, w)));
        }
    }

    // A history set as a list: a month before the columns, and what each bureau says of it.
    private bool Month(BureauLine line)
    {
        if (!wantsList || current is null || line.Cells.Count == 0 || DateText.Read(line.LabelText) is not { Month: not null, Day: null } month)
        {
            return false;
        }

        isPastFields = true;
        foreach (var (bureau, cell) in line.Cells)
        {
            var words = cell.SelectMany(c => c.Words).ToList();
            RawOf(bureau).Calendar.Add((month, string.Join(' ', words.Select(w => w.Text)), line.Row));
            RawOf(bureau).CalendarWords.AddRange(words.Select(w => (line.Row.Page, w)));
        }

        return true;
    }

    private void Loose(Row row)
    {
        if (IsInner(row.Plain))
        {
            (isPastFields, wantsList, head) = (true, true, null);
            pending.Clear();
            return;
        }

        if (CalendarHead.IsYears(row) && head is not null)
        {
            return;
        }

        pending.Add(row);
    }

    private static bool IsInner(string plain)
        => plain.Contains("payment history", StringComparison.Ordinal) || plain.Contains("days late", StringComparison.Ordinal) || plain is "account details" or "account detail" or "details" or "payment status history";

    private void Begin(List<Row> name)
    {
        current = [];
        accounts.Add((name, current));
        seen.Clear();
        pending.Clear();
        (head, isPastFields, isFresh, wantsList) = (null, false, true, false);
    }

    private RawAccount RawOf(Bureau bureau)
    {
        if (!current!.TryGetValue(bureau, out var raw))
        {
            var name = accounts[^1].Name;
            current[bureau] = raw = new(OriginalCreditorText.Without(name)) { Values = [.. OriginalCreditorText.Of(name)] };
        }

        return raw;
    }

    private List<Row> NameAbove() => NameRows.Above(pending, _ => false);
}
