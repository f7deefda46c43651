using System.Text.Json;
using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Correcting;

/// <summary>
/// Keeps a person's corrections in a file of their own: <c>{"prospectCorrections": 1, "corrections": [{"bureau", "reportDate", "account": {"creditor", "number", "opened", "kind", "nth"}, "field", "read", "value"}]}</c>.
/// </summary>
public static class CorrectionsFile
{
    /// <summary>The most that are taken from one file.</summary>
    public const int Most = 5000;

    private const int MostBytes = 4 * 1024 * 1024;
    private const string Mark = "prospectCorrections";

    /// <summary>True for the beginning of such a file; what it holds may still be refused.</summary>
    public static bool Recognises(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, 200)];
        return start.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..] && start.IndexOf("\"prospectCorrections\""u8) >= 0;
    }

    /// <returns>The corrections in their order; or <c>credit.corrections</c>, which says what is wrong.</returns>
    public static Result<IReadOnlyList<Correction>> Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MostBytes)
        {
            return Wrong("the file is larger than is read.");
        }

        try
        {
            var bytes = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
            using var json = JsonDocument.Parse(bytes, new() { MaxDepth = 8 });
            if (json.RootElement.ValueKind is not JsonValueKind.Object || !json.RootElement.TryGetProperty(Mark, out var version) || version.ValueKind is not JsonValueKind.Number || version.GetRawText() != "1"
                || !json.RootElement.TryGetProperty("corrections", out var list) || list.ValueKind is not JsonValueKind.Array)
            {
                return Wrong("it is no file of corrections, or of another version: it begins with {\"prospectCorrections\": 1, \"corrections\": […");
            }

            if (list.GetArrayLength() > Most)
            {
                return Wrong($"it holds more than {Most} corrections.");
            }

            var corrections = new List<Correction>();
            foreach (var (number, row) in list.EnumerateArray().Index())
            {
                if (!One(row).TryGet(out var correction, out var error))
                {
                    return Wrong($"correction {number + 1}: {error.Detail}");
                }

                corrections.Add(correction);
            }

            return corrections;
        }
        catch (JsonException)
        {
            return Wrong("it is not well made JSON.");
        }
    }

    /// <summary>Writes the file.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(corrections);
        json.WriteStartObject();
        json.WriteNumber(Mark, 1);
        json.WriteStartArray("corrections");
        foreach (var one in corrections)
        {
            json.WriteStartObject();
            json.WriteString("bureau", ContractWord.Of(one.Bureau));
            json.WriteString("reportDate", one.ReportDate?.ToString());
            json.WriteStartObject("account");
            json.WriteString("creditor", one.Account.Creditor);
            json.WriteString("number", one.Account.Number);
            json.WriteString("opened", one.Account.Opened?.ToString());
            json.WriteString("kind", ContractWord.Of(one.Account.Kind));
            json.WriteNumber("nth", one.Account.Nth);
            json.WriteEndObject();
            json.WriteString("field", one.Field);
            json.WriteString("read", one.Read);
            json.WriteString("value", one.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Result<Correction> One(JsonElement row)
    {
        if (row.ValueKind is not JsonValueKind.Object || !row.TryGetProperty("account", out var account) || account.ValueKind is not JsonValueKind.Object)
        {
            return Wrong("it names no account.");
        }

        if (Word<Bureau>(Text(row, "bureau")) is not { } bureau)
        {
            return Wrong("bureau is none of experian, equifax, transunion.");
        }

        if (CorrectableField.Find(Text(row, "field") ?? "") is not { } field)
        {
            return Wrong($"there is no field “{Text(row, "field")}” that can be corrected.");
        }

        if (Text(account, "creditor") is not { Length: > 0 } creditor)
        {
            return Wrong("its account has no creditor.");
        }

        var nth = account.TryGetProperty("nth", out var which) && which.ValueKind is JsonValueKind.Number && which.TryGetInt32(out var count) && count >= 0 ? count : 0;
        var mark = new AccountMark(creditor, Text(account, "number"), Date(account, "opened"), Word<AccountKind>(Text(account, "kind")) ?? AccountKind.Other, nth);
        return field.Parse(Text(row, "value")).TryGet(out var value, out var error)
            ? new Correction(bureau, Date(row, "reportDate"), mark, field.Name, Text(row, "read"), value.Text) : error;
    }

    // A sum may be written as a number too.
    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    } : null;

    private static PartialDate? Date(JsonElement of, string name) => PartialDate.TryParse(Text(of, name), out var date) ? date : null;

    private static T? Word<T>(string? word) where T : struct, Enum => Enum.GetValues<T>().Where(w => ContractWord.Of(w) == word).Select(w => (T?)w).FirstOrDefault();

    private static Error Wrong(string what) => new("credit.corrections", char.ToUpperInvariant(what[0]) + what[1..]);
}
