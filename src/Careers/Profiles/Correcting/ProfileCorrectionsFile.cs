using System.Globalization;
using System.Text.Json;
using Prospect.Careers.Profiles.Sources;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Correcting;

/// <summary>
/// Keeps what a person put right in a file of their own: <c>{"prospectProfileCorrections": 1, "corrections": [{"kind", "what", "where", "since", "nth", "field", "read", "value"}]}</c>.
/// </summary>
public static class ProfileCorrectionsFile
{
    /// <summary>The most that are taken from one file.</summary>
    public const int Most = 2000;

    private const string Mark = "prospectProfileCorrections";

    /// <summary>True for the beginning of such a file; what it holds may still be refused.</summary>
    public static bool Recognises(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, 200)];
        return start.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..] && start.IndexOf("\"prospectProfileCorrections\""u8) >= 0;
    }

    /// <returns>The corrections in their order; or <c>career.corrections</c>, which says what is wrong.</returns>
    public static Result<IReadOnlyList<ProfileCorrection>> Read(ReadOnlyMemory<byte> content)
        => JsonFile.Read<IReadOnlyList<ProfileCorrection>>(content, Of) is var read && read.Ok ? read : Wrong(read.Error.Detail);

    /// <summary>Writes the file.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ProfileCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(corrections);
        json.WriteStartObject();
        json.WriteNumber(Mark, 1);
        json.WriteStartArray("corrections");
        foreach (var one in corrections)
        {
            json.WriteStartObject();
            json.WriteString("kind", one.Fact.Kind.ToString().ToLowerInvariant());
            json.WriteString("what", one.Fact.What);
            json.WriteString("where", one.Fact.Where);
            json.WriteString("since", one.Fact.Since?.ToString());
            json.WriteNumber("nth", one.Fact.Nth);
            json.WriteString("field", one.Field);
            json.WriteString("read", one.Read);
            json.WriteString("value", one.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Result<IReadOnlyList<ProfileCorrection>> Of(JsonElement root)
    {
        if (root.Member(Mark)?.GetRawText() != "1" || root.Member("corrections") is not { ValueKind: JsonValueKind.Array } list)
        {
            return Wrong("The file is no file of corrections, or of another version: it begins with {\"prospectProfileCorrections\": 1, \"corrections\": […");
        }

        if (list.GetArrayLength() > Most)
        {
            return Wrong($"The file holds more than {Most} corrections.");
        }

        var corrections = new List<ProfileCorrection>();
        foreach (var (number, row) in list.EnumerateArray().Index())
        {
            if (!One(row).TryGet(out var correction, out var error))
            {
                return Wrong($"Correction {number + 1}: {error.Detail}");
            }

            corrections.Add(correction);
        }

        return corrections;
    }

    private static Result<ProfileCorrection> One(JsonElement row)
    {
        var word = row.Text("kind");
        if (!Enum.TryParse<FactKind>(word, ignoreCase: true, out var kind) || !string.Equals(kind.ToString(), word, StringComparison.OrdinalIgnoreCase))
        {
            return Wrong("its kind is no kind of fact.");
        }

        var nth = int.TryParse(row.Text("nth"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
        var mark = new FactMark(kind, row.Text("what"), row.Text("where"), PartialDate.TryParse(row.Text("since"), out var since) ? since : null, nth);
        var (name, value) = (row.Text("field"), row.Text("value"));
        if (name == ProfileCorrection.Present)
        {
            return value is "yes" or "no" && (mark.What ?? mark.Where) is { Length: > 0 } ? new ProfileCorrection(mark, name, row.Text("read"), value) : Wrong("present is yes or no, of a fact that has a name.");
        }

        return ProfileField.Of(kind).FirstOrDefault(f => f.Name == name) is not { } field ? Wrong($"there is no field “{name}” of a {word} that can be corrected.")
            : field.Parse(value).Map(text => new ProfileCorrection(mark, field.Name, row.Text("read"), text.Length == 0 ? null : text));
    }

    private static Error Wrong(string what) => new("career.corrections", what);
}
