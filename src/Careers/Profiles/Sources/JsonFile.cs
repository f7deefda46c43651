using System.Text.Json;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Reads JSON that comes from others: values of another type than asked for are as good as missing.</summary>
internal static class JsonFile
{
    /// <summary>The most bytes that are read.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const int Deepest = 32;

    /// <returns>What the reading makes of it; or <c>document.damaged</c>, <c>document.unpacks-too-large</c>.</returns>
    public static Result<T> Read<T>(ReadOnlyMemory<byte> content, Func<JsonElement, Result<T>> read) where T : notnull
    {
        if (content.Length > MostBytes)
        {
            return new Error("document.unpacks-too-large", $"The file holds more than {MostBytes / (1024 * 1024)} MB of JSON, far more than a working life fills.");
        }

        try
        {
            using var json = JsonDocument.Parse(Unmarked(content), new() { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // A lone half of a surrogate pair is well made JSON, and still no text.
            return new Error("document.damaged", "The file is not well made JSON; it may be cut off.");
        }
    }

    public static ReadOnlyMemory<byte> Unmarked(ReadOnlyMemory<byte> content) => content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;

    public static string? Text(this JsonElement of, string name) => of.Member(name) is { } value ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    } : null;

    public static JsonElement? Member(this JsonElement of, string name)
        => of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    /// <summary>The objects of a list; none where there is no such list.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement of, string name)
        => of.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Where(e => e.ValueKind is JsonValueKind.Object) : [];

    /// <summary>The texts of a list; none where there is no such list.</summary>
    public static IEnumerable<string> Texts(this JsonElement of, string name)
        => of.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Where(e => e.ValueKind is JsonValueKind.String).Select(e => e.GetString()!) : [];
}
