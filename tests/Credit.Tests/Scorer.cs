using System.Text;
using System.Text.Json;

namespace Prospect.Credit.Tests;

/// <summary>Compares what was read with what a report holds, field by field, to the letter.</summary>
internal sealed class Scorer
{
    private static readonly string[] AccountFields =
        ["creditor", "number", "kind", "responsibility", "opened", "closed", "status", "balance", "creditLimit", "highBalance", "originalAmount", "monthlyPayment", "pastDue", "reported", "lastPayment", "firstDelinquency", "originalCreditor", "terms", "remarks"];

    private readonly StringBuilder table = new();
    private int fields, rightFields, cells, rightCells, accounts, foundAccounts;

    public double Fields => fields == 0 ? 1 : (double)rightFields / fields;
    public double Cells => cells == 0 ? 1 : (double)rightCells / cells;
    public double Accounts => accounts == 0 ? 1 : (double)foundAccounts / accounts;
    public string Table => table.ToString();

    public void Compare(string name, JsonElement gold, JsonElement read, JsonElement? accept)
    {
        var before = (fields, rightFields, cells, rightCells, accounts, foundAccounts);
        var faults = new StringBuilder();
        var goldReports = gold.GetProperty("reports").EnumerateArray().ToList();
        var readReports = read.GetProperty("reports").EnumerateArray().ToList();
        foreach (var report in goldReports)
        {
            var bureau = report.GetProperty("bureau").GetString()!;
            var other = readReports.Find(r => r.GetProperty("bureau").GetString() == bureau);
            if (other.ValueKind is JsonValueKind.Undefined)
            {
                (fields, accounts) = (fields + 100, accounts + report.GetProperty("accounts").GetArrayLength());
                faults.AppendLine($"    no report of {bureau}");
                continue;
            }

            Report(report, other, accept is { } a && a.TryGetProperty(bureau, out var more) ? more : null, faults);
        }

        table.AppendLine($"{name,-45} accounts {foundAccounts - before.foundAccounts}/{accounts - before.accounts}  fields {rightFields - before.rightFields}/{fields - before.fields}  cells {rightCells - before.rightCells}/{cells - before.cells}");
        table.Append(faults);
    }

    private void Report(JsonElement gold, JsonElement read, JsonElement? accept, StringBuilder faults)
    {
        Field("reportDate", gold, read, null, faults);
        foreach (var property in gold.GetProperty("consumer").EnumerateObject())
        {
            Field(property.Name, gold.GetProperty("consumer"), read.GetProperty("consumer"), null, faults);
        }

        var readAccounts = read.GetProperty("accounts").EnumerateArray().ToList();
        var taken = new HashSet<int>();
        var index = 0;
        foreach (var account in gold.GetProperty("accounts").EnumerateArray())
        {
            accounts++;
            var more = accept is { ValueKind: JsonValueKind.Array } list && index < list.GetArrayLength() ? list[index] : (JsonElement?)null;
            var at = readAccounts.FindIndex(r => !taken.Contains(readAccounts.IndexOf(r)) && Text(r, "number") == Text(account, "number") && Text(r, "opened") == Text(account, "opened"));
            at = at >= 0 ? at : readAccounts.FindIndex(r => !taken.Contains(readAccounts.IndexOf(r)) && (Text(r, "number") == Text(account, "number") || Text(r, "creditor") == Text(account, "creditor")));
            index++;
            if (at < 0)
            {
                fields += AccountFields.Length;
                cells += account.GetProperty("history").GetArrayLength();
                faults.AppendLine($"    lost: {Text(account, "creditor")}");
                continue;
            }

            taken.Add(at);
            foundAccounts++;
            foreach (var field in AccountFields)
            {
                Field(field, account, readAccounts[at], more, faults, Text(account, "creditor"));
            }

            History(account, readAccounts[at], more, faults);
        }

        foreach (var extra in readAccounts.Where((_, i) => !taken.Contains(i)))
        {
            fields += AccountFields.Length;
            faults.AppendLine($"    invented: {Text(extra, "creditor")} {Text(extra, "number")}");
        }

        Rows("inquiries", gold, read, ["creditor", "date", "kind"], faults);
        Rows("publicRecords", gold, read, ["kind", "filed", "status", "amount"], faults);
        Rows("scores", gold, read, ["model", "value", "date"], faults);
    }

    private void Field(string name, JsonElement gold, JsonElement read, JsonElement? accept, StringBuilder faults, string? about = null)
    {
        fields++;
        var (expected, got) = (Text(gold, name), Text(read, name));
        if (expected == got || (accept is { } more && more.TryGetProperty(name, out var also) && also.EnumerateArray().Any(v => Plain(v) == got)))
        {
            rightFields++;
            return;
        }

        faults.AppendLine($"    {about} {name}: expected {expected}, read {got}");
    }

    private void History(JsonElement gold, JsonElement read, JsonElement? accept, StringBuilder faults)
    {
        var expected = gold.GetProperty("history").EnumerateArray().ToDictionary(m => Text(m, "month"), m => Text(m, "code"), StringComparer.Ordinal);
        var got = read.GetProperty("history").EnumerateArray().ToDictionary(m => Text(m, "month"), m => Text(m, "code"), StringComparer.Ordinal);
        foreach (var month in expected.Keys.Union(got.Keys).Order(StringComparer.Ordinal))
        {
            cells++;
            var (want, have) = (expected.GetValueOrDefault(month), got.GetValueOrDefault(month));
            if (want == have || Also(accept, month, have))
            {
                rightCells++;
            }
            else
            {
                faults.AppendLine($"    {Text(gold, "creditor")} {month}: expected {want}, read {have}");
            }
        }
    }

    private static bool Also(JsonElement? accept, string month, string? have)
        => accept is { } more && more.TryGetProperty("historyAlso", out var also) && also.ValueKind is JsonValueKind.Object
        && also.TryGetProperty(month, out var codes) && (codes.ValueKind is JsonValueKind.Array ? codes.EnumerateArray().Any(c => Plain(c) == (have ?? "null")) : Plain(codes) == (have ?? "null"));

    private void Rows(string name, JsonElement gold, JsonElement read, string[] keys, StringBuilder faults)
    {
        string Key(JsonElement row) => string.Join(" | ", keys.Select(k => Text(row, k)));
        var expected = gold.GetProperty(name).EnumerateArray().Select(Key).ToList();
        var got = read.GetProperty(name).EnumerateArray().Select(Key).ToList();
        foreach (var row in expected)
        {
            fields++;
            if (got.Remove(row))
            {
                rightFields++;
            }
            else
            {
                faults.AppendLine($"    {name}: lost {row}");
            }
        }

        fields += got.Count;
        got.ForEach(row => faults.AppendLine($"    {name}: invented {row}"));
    }

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? Plain(value) : "null";

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Number => (value.GetDecimal() / 1.000000000m).ToString("0.####"),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => "[" + string.Join("; ", value.EnumerateArray().Select(Plain)) + "]",
        _ => value.GetRawText(),
    };
}
