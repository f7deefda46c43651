using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Careers.Wording;
using Prospect.Documents;

namespace Prospect.Careers.Profiles;

/// <summary>
/// Writes a profile as <c>career read --json</c> gives it: as a single résumé would, and besides of each fact the sources that tell it and what the person put right,
/// and of the whole the sources and what they tell differently.
/// </summary>
public static class ProfileJson
{
    /// <summary>The document, in UTF-8.</summary>
    public static byte[] Write(Profile profile, bool indented = false)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, profile);
        }

        return buffer.ToArray();
    }

    public static void Write(Utf8JsonWriter json, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(profile);
        ResumeJson.Write(json, profile.AsResume(), (list, at) =>
        {
            switch (list)
            {
                case "experience": Fact(json, profile.Jobs[at], j => j.Evidence); break;
                case "education": Fact(json, profile.Degrees[at], d => d.Evidence); break;
                case "skills": Fact(json, profile.Skills[at], null); break;
                case "certifications": Fact(json, profile.Certifications[at], c => c.Evidence); break;
                case "languages": Fact(json, profile.Languages[at], l => l.Evidence); break;
                default: Whole(json, profile); break;
            }
        });
    }

    /// <summary>The word of a source's kind in JSON.</summary>
    public static string Word(SourceKind kind) => kind switch
    {
        SourceKind.JsonResume => "json-resume",
        SourceKind.LinkedIn => "linkedin",
        SourceKind.GitHub => "github",
        SourceKind.Answers => "answers",
        _ => "document",
    };

    // Where a source that does not give the value in use says the same; skills list all their places themselves.
    private static void Fact<T>(Utf8JsonWriter json, ProfileFact<T> fact, Func<T, IReadOnlyDictionary<string, Evidence>>? places) where T : notnull
    {
        Numbers(json, "sources", fact.Documents);
        if (places is not null && fact.From.Count > 1)
        {
            json.WriteStartArray("otherEvidence"u8);
            foreach (var from in fact.From.Skip(1))
            {
                json.WriteStartObject();
                foreach (var (field, place) in places(from.Value).OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName(field);
                    EvidenceWriter.Write(json, place);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (fact.Corrected.Count > 0)
        {
            json.WriteStartObject("corrected"u8);
            foreach (var (field, read) in fact.Corrected)
            {
                json.WriteString(field, read);
            }

            json.WriteEndObject();
        }
    }

    private static void Whole(Utf8JsonWriter json, Profile profile)
    {
        json.WriteStartArray("sources"u8);
        foreach (var source in profile.Sources)
        {
            json.WriteStartObject();
            json.WriteNumber("document"u8, source.Document);
            json.WriteString("name"u8, source.Name);
            json.WriteString("kind"u8, Word(source.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("contradictions"u8);
        foreach (var one in profile.Contradictions)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, one.Fact.Kind.ToString().ToLowerInvariant());
            json.WriteString("what"u8, one.Fact.What);
            json.WriteString("where"u8, one.Fact.Where);
            json.WriteString("field"u8, one.Field);
            json.WriteStartArray("values"u8);
            foreach (var value in one.Values)
            {
                json.WriteStartObject();
                json.WriteString("value"u8, value.Text);
                Numbers(json, "sources", value.Documents);
                json.WriteStartArray("evidence"u8);
                foreach (var place in value.Evidence)
                {
                    EvidenceWriter.Write(json, place);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
