using System.Text.Encodings.Web;
using System.Text.Json;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Wording;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Writes a résumé as <c>career read --json</c> gives it.</summary>
public static class ResumeJson
{
    /// <summary>The document, in UTF-8.</summary>
    public static byte[] Write(Resume resume, bool indented = false)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, resume);
        }

        return buffer.ToArray();
    }

    public static void Write(Utf8JsonWriter json, Resume resume) => Write(json, resume, null);

    /// <param name="json">Where it is written.</param>
    /// <param name="resume">What is written.</param>
    /// <param name="more">Writes further fields of the thing at a place of a list; of the whole with an empty list name.</param>
    internal static void Write(Utf8JsonWriter json, Resume resume, Action<string, int>? more)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, resume.Name);
        json.WriteStartObject("contact"u8);
        json.WriteString("email"u8, resume.Contact.Email);
        json.WriteString("phone"u8, resume.Contact.Phone);
        json.WriteString("location"u8, resume.Contact.Location);
        Texts(json, "links", resume.Contact.Links);
        json.WriteEndObject();
        json.WriteString("summary"u8, resume.Summary);
        List(json, "experience", resume.Experience, Job, more);
        List(json, "education", resume.Education, Degree, more);
        List(json, "skills", resume.Skills, Skill, more);
        List(json, "certifications", resume.Certifications, Certification, more);
        List(json, "languages", resume.Languages, Language, more);
        json.WriteNumber("totalExperienceMonths"u8, resume.TotalExperienceMonths);
        Texts(json, "warnings", resume.Warnings);
        Evidence(json, resume.Evidence);
        more?.Invoke("", 0);
        json.WriteEndObject();
    }

    private static void Job(Utf8JsonWriter json, Job job)
    {
        json.WriteString("title"u8, job.Title);
        json.WriteString("employer"u8, job.Employer);
        json.WriteString("location"u8, job.Location);
        Date(json, "start", job.Start);
        Date(json, "end", job.End);
        json.WriteBoolean("current"u8, job.Current);
        Texts(json, "highlights", job.Highlights);
        if (job.Occupation is { } occupation)
        {
            json.WriteStartObject("occupation"u8);
            json.WriteString("code"u8, occupation.Code);
            json.WriteString("label"u8, occupation.Label);
            json.WriteNumber("score"u8, Math.Round((decimal)occupation.Score, 4));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("occupation"u8);
        }

        Evidence(json, job.Evidence);
    }

    private static void Degree(Utf8JsonWriter json, Degree degree)
    {
        json.WriteString("institution"u8, degree.Institution);
        json.WriteString("degree"u8, degree.Name);
        json.WriteString("level"u8, degree.Level switch { null => null, EducationLevel.None => "other", { } level => level.ToString().ToLowerInvariant() });
        json.WriteString("field"u8, degree.Field);
        Date(json, "start", degree.Start);
        Date(json, "end", degree.End);
        Evidence(json, degree.Evidence);
    }

    private static void Skill(Utf8JsonWriter json, NamedSkill skill)
    {
        json.WriteString("id"u8, skill.Id);
        json.WriteString("label"u8, skill.Label);
        if (skill.Months is { } months)
        {
            json.WriteNumber("months"u8, months);
        }
        else
        {
            json.WriteNull("months"u8);
        }

        Date(json, "lastUsed", skill.LastUsed);
        json.WriteStartArray("evidence"u8);
        foreach (var place in skill.Evidence)
        {
            EvidenceWriter.Write(json, place);
        }

        json.WriteEndArray();
    }

    private static void Certification(Utf8JsonWriter json, Certification certification)
    {
        json.WriteString("name"u8, certification.Name);
        json.WriteString("issuer"u8, certification.Issuer);
        Date(json, "date", certification.Date);
        Evidence(json, certification.Evidence);
    }

    private static void Language(Utf8JsonWriter json, SpokenLanguage language)
    {
        json.WriteString("language"u8, language.Language);
        json.WriteString("level"u8, language.Level);
        Evidence(json, language.Evidence);
    }

    private static void Evidence(Utf8JsonWriter json, IReadOnlyDictionary<string, Evidence> fields)
    {
        json.WriteStartObject("evidence"u8);
        foreach (var (field, place) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(field);
            EvidenceWriter.Write(json, place);
        }

        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, PartialDate? date) => json.WriteString(name, date?.ToString());

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> things, Action<Utf8JsonWriter, T> write, Action<string, int>? more)
    {
        json.WriteStartArray(name);
        foreach (var (at, thing) in things.Index())
        {
            json.WriteStartObject();
            write(json, thing);
            more?.Invoke(name, at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
