using System.Globalization;
using System.Text.Json;

namespace Prospect.Credit.Evaluating;

/// <summary>Brings values of JSON to a form in which equal ones are equal text.</summary>
internal static class Json
{
    public static JsonElement Empty { get; } = JsonDocument.Parse("{}").RootElement.Clone();

    public static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? Plain(value) : "null";

    public static IEnumerable<JsonElement> Rows(JsonElement of, string name)
        => of.TryGetProperty(name, out var rows) && rows.ValueKind is JsonValueKind.Array ? rows.EnumerateArray() : [];

    public static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
        JsonValueKind.Number => (value.GetDecimal() / 1.000000000m).ToString("0.####", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => "[" + string.Join("; ", value.EnumerateArray().Select(Plain)) + "]",
        _ => value.GetRawText(),
    };
}
