using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Exporting;
using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Documents.Writing;

namespace Prospect.Careers.Tests;

/// <summary>A profile that is written and read again is the same profile.</summary>
public sealed class ExportingProfiles
{
    public static TheoryData<string> Examples => [.. Samples.Examples.Select(e => e.Name)];

    [Theory, MemberData(nameof(Examples))]
    public void As_JSON_Resume_nothing_changes(string name)
    {
        var profile = ProfileOf(name);
        Assert.Equal(Facts(profile), Facts(People.Make([People.Source(JsonResumeWriter.Of(profile)).Value]).Value));
    }

    // Of a résumé of sentences without headings a sentence stands among the skills; set under a heading it is read as the sentence that it is.
    public static TheoryData<string> WithHeadings => [.. Samples.Examples.Select(e => e.Name).Where(n => n != "cashier-no-headings")];

    [Theory, MemberData(nameof(WithHeadings))]
    public void As_Word_nothing_changes(string name)
    {
        var profile = ProfileOf(name);
        Assert.Equal(Facts(profile), Facts(People.Make([People.Source(WrittenWord.Of(ResumePaper.Of(profile)), name: "resume.docx").Value]).Value));
    }

    [Theory, MemberData(nameof(WithHeadings))]
    public void As_PDF_nothing_changes(string name)
    {
        var profile = ProfileOf(name);
        Assert.Equal(Facts(profile), Facts(People.Make([People.Source(WrittenPdf.Of(ResumePaper.Of(profile)).Value, name: "resume.pdf").Value]).Value));
    }

    private static Profile ProfileOf(string name)
    {
        var file = Samples.Examples.Single(e => e.Name == name).File;
        return People.Make([new(0, name, SourceKind.Document, Samples.Read(file).Value, Samples.Place(file))]).Value;
    }

    private static string Facts(Profile profile)
    {
        var r = profile.AsResume();
        return string.Join('\n', [
            r.Name, r.Contact.Email, r.Contact.Phone, r.Contact.Location, .. r.Contact.Links, Line(r.Summary),
            .. r.Experience.SelectMany(j => (string?[])[$"job {j.Title} | {j.Employer} | {j.Location} | {j.Start} | {j.End} | {j.Current}", .. j.Highlights.Select(h => "- " + Line(h))]),
            .. r.Education.Select(d => $"degree {d.Institution} | {d.Name} | {d.Level} | {d.Field} | {d.Start} | {d.End}"),
            .. r.Skills.Select(s => "skill " + s.Label), .. r.Certifications.Select(c => $"certificate {c.Name} | {c.Issuer} | {c.Date}"), .. r.Languages.Select(l => $"language {l.Language} | {l.Level}"),
        ]);
    }

    private static string? Line(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
