using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Careers.Resumes;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Exporting;

/// <summary>Writes a profile as a JSON Resume (jsonresume.org, schema 1.0.0), which reads back as the same profile.</summary>
public static class JsonResumeWriter
{
    /// <summary>The file, in UTF-8.</summary>
    public static byte[] Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, profile.AsResume());
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Resume resume)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
        json.WriteStartObject("basics");
        Text(json, "name", resume.Name);
        Text(json, "email", resume.Contact.Email);
        Text(json, "phone", resume.Contact.Phone);
        Text(json, "summary", resume.Summary);
        if (resume.Contact.Location is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("address", place);
            json.WriteEndObject();
        }

        json.WriteStartArray("profiles");
        foreach (var link in resume.Contact.Links)
        {
            json.WriteStartObject();
            json.WriteString("url", link);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        List(json, "work", resume.Experience, job =>
        {
            Text(json, "name", job.Employer);
            Text(json, "position", job.Title);
            Text(json, "location", job.Location);
            Date(json, "startDate", job.Start);
            Date(json, "endDate", job.End);
            if (job is { Start: not null, End: null, Current: false })
            {
                // The schema takes work without an end for work that goes on; this field of our own says that it is not known.
                json.WriteBoolean("current", false);
            }

            json.WriteStartArray("highlights");
            foreach (var point in job.Highlights)
            {
                json.WriteStringValue(point);
            }

            json.WriteEndArray();
        });
        List(json, "education", resume.Education, degree =>
        {
            Text(json, "institution", degree.Institution);
            Text(json, "studyType", degree.Name);
            Text(json, "area", degree.Field);
            Date(json, "startDate", degree.Start);
            Date(json, "endDate", degree.End);
        });
        List(json, "skills", resume.Skills, skill => Text(json, "name", skill.Label));
        List(json, "certificates", resume.Certifications, one =>
        {
            Text(json, "name", one.Name);
            Text(json, "issuer", one.Issuer);
            Date(json, "date", one.Date);
        });
        List(json, "languages", resume.Languages, one =>
        {
            Text(json, "language", one.Language);
            Text(json, "fluency", one.Level);
        });
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> things, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            write(thing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Date(Utf8JsonWriter json, string name, PartialDate? date) => Text(json, name, date?.ToString());
}
