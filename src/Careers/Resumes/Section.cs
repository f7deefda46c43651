using Prospect.Documents;

namespace Prospect.Careers.Resumes;

internal enum SectionKind
{
    Header,
    Contact,
    Summary,
    Experience,
    Education,
    Skills,
    Certifications,
    Languages,
    Volunteering,
    References,
    Other,
}

/// <summary>A part of a résumé under a heading; the first has none.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Also">What else it is about ("Education and certifications"); null where nothing.</param>
/// <param name="Heading">Null for what stands above the first heading.</param>
internal sealed record Section(SectionKind Kind, SectionKind? Also, Line? Heading)
{
    public List<Line> Lines { get; } = [];
    public bool Is(SectionKind kind) => Kind == kind || Also == kind;
}
