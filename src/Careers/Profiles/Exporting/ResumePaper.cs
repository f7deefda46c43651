using System.Globalization;
using Prospect.Careers.Resumes;
using Prospect.Documents.Writing;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Exporting;

/// <summary>Sets a profile as a plain résumé, in the way that applicant systems read best: one column, usual headings, title and employer in a line with their dates, no table and no picture.</summary>
public static class ResumePaper
{
    /// <summary>The document, to be written as PDF or Word.</summary>
    public static WrittenDocument Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var resume = profile.AsResume();
        List<WrittenBlock> blocks = [WrittenBlock.Heading(resume.Name ?? "Résumé")];
        string[] reach = [.. new[] { resume.Contact.Email, resume.Contact.Phone, resume.Contact.Location }.OfType<string>()];
        if (reach.Length + resume.Contact.Links.Count > 0)
        {
            blocks.Add(WrittenBlock.OfLines([.. reach.Length > 0 ? [string.Join(" | ", reach)] : (string[])[], .. resume.Contact.Links]));
        }

        if (resume.Summary is { } summary)
        {
            blocks.AddRange([WrittenBlock.Heading("Summary"), WrittenBlock.Paragraph(Line(summary))]);
        }

        Section(blocks, "Experience", resume.Experience, Job);
        Section(blocks, "Education", resume.Education, Degree);
        if (resume.Skills.Count > 0)
        {
            blocks.Add(WrittenBlock.Heading("Skills"));
            blocks.AddRange(resume.Skills.Select(s => WrittenBlock.Item(s.Label)));
        }

        Section(blocks, "Certifications", resume.Certifications, Certificate);
        Section(blocks, "Languages", resume.Languages, l => [WrittenBlock.Item(l.Level is null ? l.Language : $"{l.Language} ({l.Level})")]);
        return new(resume.Name is { } name ? $"Résumé of {name}" : "Résumé", blocks);
    }

    private static void Section<T>(List<WrittenBlock> blocks, string heading, IReadOnlyList<T> things, Func<T, IEnumerable<WrittenBlock>> write)
    {
        if (things.Count > 0)
        {
            blocks.Add(WrittenBlock.Heading(heading));
            blocks.AddRange(things.SelectMany(write));
        }
    }

    private static IEnumerable<WrittenBlock> Job(Job job)
    {
        string[] lines = [job.Title ?? "", string.Join(", ", new[] { job.Employer, job.Location }.OfType<string>()), Span(job.Start, job.End, job.Current)];
        yield return WrittenBlock.OfLines([.. lines.Where(l => l.Length > 0)]);
        foreach (var point in job.Highlights)
        {
            yield return WrittenBlock.Item(Line(point));
        }
    }

    private static IEnumerable<WrittenBlock> Degree(Degree degree)
    {
        var name = degree.Field is { } field && degree.Name?.Contains(field, StringComparison.OrdinalIgnoreCase) != true ? string.Join(", ", new[] { degree.Name, field }.OfType<string>()) : degree.Name;
        // What no list of degrees knows is told by standing before its school.
        var isKnown = degree.Name is null || degree.Institution is null || DegreeNames.In(degree.Name) is not null;
        string[] lines = [.. isKnown ? (string[])[name ?? "", degree.Institution ?? ""] : [$"{name}, {degree.Institution}"], Span(degree.Start ?? degree.End, degree.Start is null ? null : degree.End, false)];
        yield return WrittenBlock.OfLines([.. lines.Where(l => l.Length > 0)]);
    }

    private static IEnumerable<WrittenBlock> Certificate(Certification one)
        => [WrittenBlock.Item(string.Join(", ", new[] { one.Name, one.Issuer, one.Date is { } date ? Date(date) : null }.OfType<string>()))];

    private static string Span(PartialDate? start, PartialDate? end, bool current)
        => start is not { } from ? end is { } only ? Date(only) : "" : current ? $"{Date(from)} – Present" : end is { } to && to != from ? $"{Date(from)} – {Date(to)}" : Date(from);

    private static string Date(PartialDate date) => date.Month is null ? date.ToString() : date.First.ToString(date.Day is null ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
