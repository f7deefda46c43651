using System.Text.Json;

namespace Prospect.Credit.Evaluating;

/// <summary>
/// Measures reading on labelled reports, to the letter: fields of the person, of accounts, inquiries, public records and scores;
/// cells of payment calendars; accounts found. What was read and does not exist counts as wrong too.
/// </summary>
/// <remarks>Labels have the shape of <c>credit read --json</c> without evidence; further answers that are just as right are given beside them.</remarks>
public sealed class ReadingScore
{
    private static readonly string[] AccountFields =
        ["creditor", "number", "kind", "responsibility", "opened", "closed", "status", "balance", "creditLimit", "highBalance", "originalAmount", "monthlyPayment", "pastDue", "reported", "lastPayment", "firstDelinquency", "originalCreditor", "terms", "remarks"];

    private static readonly string[] PersonFields = ["name", "otherNames", "addresses", "employers", "birthYear", "ssnLast4"];

    private readonly SortedDictionary<string, Tally> byField = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private string name = "";

    /// <summary>The share of fields to reach.</summary>
    public const double FieldsFloor = 0.98;

    /// <summary>The share of payment-history cells to reach.</summary>
    public const double CellsFloor = 0.995;

    /// <summary>The share of accounts to find.</summary>
    public const double AccountsFloor = 1.0;

    /// <summary>Every field, payment-history cells left out.</summary>
    public Tally Fields { get; } = new();

    /// <summary>Payment-history cells: a month of an account.</summary>
    public Tally Cells { get; } = new();

    /// <summary>Accounts.</summary>
    public Tally Accounts { get; } = new();

    /// <summary>How many reports were compared.</summary>
    public int Reports { get; private set; }

    /// <summary>From the name of a field to how it was read.</summary>
    public IReadOnlyDictionary<string, Tally> ByField => byField;

    /// <summary>A line for each thing that is wrong: file, account, field, expected, read.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>True where every share reaches its floor.</summary>
    public bool ReachesFloor => Fields.Share >= FieldsFloor && Cells.Share >= CellsFloor && Accounts.Share >= AccountsFloor;

    /// <summary>Compares what was read from one file with what it holds.</summary>
    /// <param name="file">Its name, for the faults.</param>
    /// <param name="gold">What it holds.</param>
    /// <param name="read">What was read; null where the file was refused.</param>
    /// <param name="accept">Further right answers: from a bureau to a list with, for each account, a list of values for a field.</param>
    public void Compare(string file, JsonElement gold, JsonElement? read, JsonElement? accept)
    {
        name = file;
        var readReports = read is { } answer ? answer.GetProperty("reports").EnumerateArray().ToList() : [];
        foreach (var report in gold.GetProperty("reports").EnumerateArray())
        {
            var bureau = report.GetProperty("bureau").GetString()!;
            var other = readReports.Find(r => Json.Text(r, "bureau") == bureau);
            Report(report, other.ValueKind is JsonValueKind.Undefined ? Json.Empty : other, accept is { } a && a.TryGetProperty(bureau, out var more) ? more : null, bureau);
        }
    }

    private void Report(JsonElement gold, JsonElement read, JsonElement? accept, string bureau)
    {
        Reports++;
        Field("reportDate", gold, read, null, bureau);
        foreach (var field in PersonFields)
        {
            Field(field, gold.GetProperty("consumer"), read.TryGetProperty("consumer", out var consumer) ? consumer : Json.Empty, null, bureau);
        }

        var left = Json.Rows(read, "accounts").ToList();
        var index = 0;
        foreach (var account in Json.Rows(gold, "accounts"))
        {
            var more = accept is { ValueKind: JsonValueKind.Array } list && index < list.GetArrayLength() ? list[index] : (JsonElement?)null;
            index++;
            Account(account, Take(left, account), more, bureau);
        }

        foreach (var extra in left)
        {
            Note("accounts", false, AccountFields.Length, $"{bureau}: invented the account {Json.Text(extra, "creditor")} {Json.Text(extra, "number")}");
        }

        Rows("inquiries", gold, read, ["creditor", "date", "kind"], bureau);
        Rows("publicRecords", gold, read, ["kind", "filed", "status", "amount"], bureau);
        Rows("scores", gold, read, ["model", "value", "date"], bureau);
    }

    private static JsonElement? Take(List<JsonElement> left, JsonElement gold)
    {
        bool Same(JsonElement read, string field) => Json.Text(read, field) == Json.Text(gold, field);
        var at = left.FindIndex(r => Same(r, "number") && Same(r, "opened") && Same(r, "creditor"));
        at = at >= 0 ? at : left.FindIndex(r => Same(r, "number") && Same(r, "opened"));
        at = at >= 0 ? at : left.FindIndex(r => Same(r, "number") || Same(r, "creditor"));
        if (at < 0)
        {
            return null;
        }

        var found = left[at];
        left.RemoveAt(at);
        return found;
    }

    private void Account(JsonElement gold, JsonElement? read, JsonElement? accept, string bureau)
    {
        var about = $"{bureau}: {Json.Text(gold, "creditor")}";
        Accounts.Count(read is not null);
        if (read is not { } found)
        {
            Note("accounts", false, AccountFields.Length, $"{about}: not found");
            Cells.Count(false, gold.GetProperty("history").GetArrayLength());
            return;
        }

        foreach (var field in AccountFields)
        {
            Field(field, gold, found, accept, about);
        }

        History(gold, found, accept, about);
    }

    private void Field(string field, JsonElement gold, JsonElement read, JsonElement? accept, string about)
    {
        var (expected, got) = (Json.Text(gold, field), Json.Text(read, field));
        var right = expected == got || (accept is { } more && more.TryGetProperty(field, out var also) && also.ValueKind is JsonValueKind.Array && also.EnumerateArray().Any(v => Json.Plain(v) == got));
        Note(field, right, 1, $"{about} {field}: expected {expected}, read {got}");
    }

    private void History(JsonElement gold, JsonElement read, JsonElement? accept, string about)
    {
        var expected = Json.Rows(gold, "history").ToDictionary(m => Json.Text(m, "month"), m => Json.Text(m, "code"), StringComparer.Ordinal);
        var got = Json.Rows(read, "history").ToDictionary(m => Json.Text(m, "month"), m => Json.Text(m, "code"), StringComparer.Ordinal);
        foreach (var month in expected.Keys.Union(got.Keys).Order(StringComparer.Ordinal))
        {
            var (want, have) = (expected.GetValueOrDefault(month), got.GetValueOrDefault(month));
            var right = want == have || Also(accept, month, want, have);
            Cells.Count(right);
            if (!right)
            {
                faults.Add($"{name}: {about} {month}: expected {want ?? "nothing"}, read {have ?? "nothing"}");
            }
        }
    }

    // Other codes that are as right, by the month or by the code expected.
    private static bool Also(JsonElement? accept, string month, string? want, string? have)
        => accept is { } more && more.TryGetProperty("historyAlso", out var also) && also.ValueKind is JsonValueKind.Object
        && ((also.TryGetProperty(month, out var codes) && Holds(codes, have)) || (want is not null && also.TryGetProperty(want, out codes) && Holds(codes, have)));

    private static bool Holds(JsonElement codes, string? have)
        => codes.ValueKind is JsonValueKind.Array ? codes.EnumerateArray().Any(c => Json.Plain(c) == (have ?? "null")) : Json.Plain(codes) == (have ?? "null");

    private void Rows(string list, JsonElement gold, JsonElement read, string[] keys, string about)
    {
        string Key(JsonElement row) => string.Join(" | ", keys.Select(k => Json.Text(row, k)));
        var got = Json.Rows(read, list).Select(Key).ToList();
        foreach (var row in Json.Rows(gold, list).Select(Key))
        {
            Note(list, got.Remove(row), 1, $"{about} {list}: missed {row}");
        }

        got.ForEach(row => Note(list, false, 1, $"{about} {list}: invented {row}"));
    }

    private void Note(string field, bool right, int times, string fault)
    {
        if (!byField.TryGetValue(field, out var tally))
        {
            byField[field] = tally = new();
        }

        tally.Count(right, times);
        Fields.Count(right, times);
        if (!right)
        {
            faults.Add($"{name}: {fault}");
        }
    }
}
