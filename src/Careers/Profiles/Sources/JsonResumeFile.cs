using System.Text.Json;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Reads a JSON Resume (jsonresume.org, schema 1.0.0, and the names of the drafts before it).</summary>
internal static class JsonResumeFile
{
    public static Result<bool> Read(ReadOnlyMemory<byte> content, SourceDraft into) => JsonFile.Read<bool>(content, root =>
    {
        into.Paper.Heading("JSON Resume");
        if (root.Member("basics") is { } basics)
        {
            Basics(basics, into);
        }

        foreach (var job in root.Objects("work"))
        {
            string[] points = [.. new[] { job.Text("summary") ?? "" }.Where(s => s.Length > 0), .. job.Texts("highlights")];
            into.Job(job.Text("position"), job.Text("name") ?? job.Text("company"), job.Text("location"), job.Text("startDate"), job.Member("current")?.ValueKind is JsonValueKind.False ? job.Text("endDate") ?? "not known" : job.Text("endDate"), points);
        }

        foreach (var degree in root.Objects("education"))
        {
            into.Degree(degree.Text("institution"), degree.Text("studyType"), degree.Text("area"), degree.Text("startDate"), degree.Text("endDate"));
        }

        foreach (var group in root.Objects("skills"))
        {
            // Keywords are the skills, and the name above them is their group's; a name alone is a skill.
            var words = group.Texts("keywords").ToList();
            foreach (var skill in words.Count > 0 ? words : [group.Text("name") ?? ""])
            {
                into.Skill(skill);
            }
        }

        foreach (var one in root.Objects("certificates"))
        {
            into.Certificate(one.Text("name"), one.Text("issuer"), one.Text("date"));
        }

        foreach (var one in root.Objects("languages"))
        {
            into.Language(one.Text("language"), one.Text("fluency"));
        }

        return into.SaysSomething ? true : new Error("career.no-resume", "This JSON Resume holds no name, jobs, education or skills.");
    });

    private static void Basics(JsonElement basics, SourceDraft into)
    {
        into.Name(basics.Text("name"));
        into.Email(basics.Text("email"));
        into.Phone(basics.Text("phone"));
        if (basics.Member("location") is { } place)
        {
            string?[] parts = [place.Text("city"), place.Text("region"), place.Text("countryCode")];
            into.Location(string.Join(", ", parts.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } town ? town : place.Text("address"));
        }

        into.Link(basics.Text("url") ?? basics.Text("website"));
        foreach (var profile in basics.Objects("profiles"))
        {
            into.Link(profile.Text("url"));
        }

        into.Summary(basics.Text("summary"));
    }
}
