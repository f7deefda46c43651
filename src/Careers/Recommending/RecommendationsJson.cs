using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Recommending;

/// <summary>Writes recommendations as <c>career recommend --json</c> gives them.</summary>
public static class RecommendationsJson
{
    /// <summary>The document, in UTF-8.</summary>
    public static byte[] Write(Recommendations recommendations, bool indented = false)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, recommendations);
        }

        return buffer.ToArray();
    }

    public static void Write(Utf8JsonWriter json, Recommendations recommendations)
    {
        json.WriteStartObject();
        json.WriteStartObject("catalogue"u8);
        json.WriteString("name"u8, recommendations.CatalogueName);
        json.WriteString("version"u8, recommendations.CatalogueVersion);
        json.WriteEndObject();
        json.WriteString("headline"u8, recommendations.Headline);
        json.WriteStartArray("recommendations"u8);
        foreach (var item in recommendations.Items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
        json.WriteStartArray("saved"u8);
        foreach (var item in recommendations.Saved)
        {
            Write(json, item);
        }

        json.WriteEndArray();
        json.WriteStartArray("paths"u8);
        foreach (var path in recommendations.Paths)
        {
            Write(json, path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CareerPath path)
    {
        json.WriteStartObject();
        json.WriteStartObject("from"u8);
        Named(json, path.From);
        json.WriteEndObject();
        json.WriteStartArray("moves"u8);
        foreach (var move in path.Moves)
        {
            json.WriteStartObject();
            Named(json, move.To);
            Texts(json, "adds", move.Adds);
            json.WriteNumber("ready"u8, move.Ready);
            json.WriteNumber("payChange"u8, move.PayChange);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, Catalogue.Occupation occupation)
    {
        json.WriteString("code"u8, occupation.Code);
        json.WriteString("label"u8, occupation.Label);
        Wage(json, occupation);
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Recommendation item)
    {
        json.WriteStartObject();
        json.WriteNumber("rank"u8, item.Rank);
        json.WriteString("code"u8, item.Occupation.Code);
        json.WriteString("label"u8, item.Occupation.Label);
        json.WriteNumber("score"u8, item.Score);
        json.WriteStartArray("reasons"u8);
        foreach (var reason in item.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, reason.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("weight"u8, reason.Weight);
            json.WriteString("text"u8, reason.Text);
            json.WriteStartArray("evidence"u8);
            foreach (var place in reason.Evidence)
            {
                EvidenceWriter.Write(json, place);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Asked(json, "matched", item.Matched);
        Asked(json, "missing", item.Missing);
        json.WriteStartArray("next"u8);
        foreach (var next in item.Next)
        {
            json.WriteStartObject();
            json.WriteString("skill"u8, next.Skill);
            json.WriteNumber("gain"u8, next.Gain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (item.Lift is { } lift)
        {
            Texts(json, "lift", lift);
        }
        else
        {
            json.WriteNull("lift"u8);
        }

        Wage(json, item.Occupation);
        json.WriteEndObject();
    }

    private static void Wage(Utf8JsonWriter json, Catalogue.Occupation occupation)
    {
        if (occupation.Wage is not { } wage)
        {
            json.WriteNull("wage"u8);
            return;
        }

        json.WriteStartObject("wage"u8);
        json.WriteNumber("median"u8, wage.Median);
        json.WriteString("currency"u8, wage.Currency);
        json.WriteNumber("year"u8, wage.Year);
        json.WriteEndObject();
    }

    private static void Asked(Utf8JsonWriter json, string name, IReadOnlyList<AskedSkill> skills)
    {
        json.WriteStartArray(name);
        foreach (var skill in skills)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, skill.Id);
            json.WriteString("label"u8, skill.Label);
            json.WriteNumber("importance"u8, skill.Importance);
            if (skill.Gain is { } gain)
            {
                json.WriteNumber("gain"u8, gain);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
