using Prospect.Careers.Resumes;

namespace Prospect.Careers.Profiles.Merging;

/// <summary>Makes the mark that a fact is known by out of what was read of it.</summary>
internal static class FactMarks
{
    public static FactMark Of(FactKind kind, object read) => read switch
    {
        Job job => new(kind, job.Title, job.Employer, job.Start ?? job.End, 0),
        Degree degree => new(kind, degree.Name, degree.Institution, degree.End ?? degree.Start, 0),
        NamedSkill skill => new(kind, skill.Label, null, null, 0),
        Certification certification => new(kind, certification.Name, certification.Issuer, certification.Date, 0),
        SpokenLanguage language => new(kind, language.Language, null, null, 0),
        string link when kind is FactKind.Link => new(kind, link, null, null, 0),
        _ => new(kind, null, null, null, 0),
    };
}
