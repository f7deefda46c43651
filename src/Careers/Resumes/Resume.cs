using Prospect.Careers.Catalogue;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>What a résumé says about a person, each fact with its place. What it does not say is null or an empty list.</summary>
/// <param name="Name">As written.</param>
/// <param name="Contact">How the person can be reached.</param>
/// <param name="Summary">What the person says of themselves.</param>
/// <param name="Experience">In the order of the document.</param>
/// <param name="Education">In the order of the document.</param>
/// <param name="Skills">In the order of the document.</param>
/// <param name="Certifications">In the order of the document.</param>
/// <param name="Languages">In the order of the document.</param>
/// <param name="TotalExperienceMonths">Each month in which any job ran, counted once, first and last included; a bare year stands for its January.</param>
/// <param name="Warnings">What whoever relies on this should know, in sentences.</param>
/// <param name="Evidence">From field name (name, email, phone, location, links, summary; several links as links, links[1], …) to its place.</param>
public sealed record Resume(
    string? Name, Contact Contact, string? Summary,
    IReadOnlyList<Job> Experience, IReadOnlyList<Degree> Education, IReadOnlyList<NamedSkill> Skills,
    IReadOnlyList<Certification> Certifications, IReadOnlyList<SpokenLanguage> Languages,
    int TotalExperienceMonths, IReadOnlyList<string> Warnings, IReadOnlyDictionary<string, Evidence> Evidence)
{
    /// <summary>Every skill of the catalogue that the document names anywhere, each once, with its first place.</summary>
    public IReadOnlyList<SkillMention> Mentions { get; init; } = [];
}

/// <summary>How a person can be reached, as written.</summary>
public sealed record Contact(string? Email, string? Phone, string? Location, IReadOnlyList<string> Links);

/// <summary>A job that a person had or has.</summary>
/// <param name="Title">As written.</param>
/// <param name="Employer">As written; several roles under one heading share it.</param>
/// <param name="Location">As written.</param>
/// <param name="Start">As exact as the source says.</param>
/// <param name="End">Null while it goes on.</param>
/// <param name="Current">True where the source says that it goes on.</param>
/// <param name="Highlights">What was done in it.</param>
/// <param name="Occupation">The kind of work; null where the title does not tell.</param>
/// <param name="Evidence">From field name to its place; several highlights as highlights, highlights[1], ….</param>
public sealed record Job(
    string? Title, string? Employer, string? Location, PartialDate? Start, PartialDate? End, bool Current,
    IReadOnlyList<string> Highlights, JobOccupation? Occupation, IReadOnlyDictionary<string, Evidence> Evidence);

/// <summary>The occupation that a job was in.</summary>
/// <param name="Code">The catalogue's code.</param>
/// <param name="Label">The catalogue's label.</param>
/// <param name="Score">How sure, from 0 to 1.</param>
public sealed record JobOccupation(string Code, string Label, double Score);

/// <summary>Something a person studied.</summary>
public sealed record Degree(
    string? Institution, string? Name, EducationLevel? Level, string? Field, PartialDate? Start, PartialDate? End,
    IReadOnlyDictionary<string, Evidence> Evidence);

/// <summary>A skill that a person names.</summary>
/// <param name="Id">The catalogue's id; null where the catalogue does not know it.</param>
/// <param name="Label">As written.</param>
/// <param name="Months">How long the jobs lasted whose text names it; null where none does.</param>
/// <param name="LastUsed">The end of the last of these jobs, or the month of the reading while it goes on.</param>
/// <param name="Evidence">Where it is named.</param>
public sealed record NamedSkill(string? Id, string Label, int? Months, PartialDate? LastUsed, IReadOnlyList<Evidence> Evidence);

/// <summary>A certificate or licence.</summary>
public sealed record Certification(string Name, string? Issuer, PartialDate? Date, IReadOnlyDictionary<string, Evidence> Evidence);

/// <summary>A language that a person speaks, and how well in their own words.</summary>
public sealed record SpokenLanguage(string Language, string? Level, IReadOnlyDictionary<string, Evidence> Evidence);

/// <summary>A skill of the catalogue, and where a document names it.</summary>
public sealed record SkillMention(Skill Skill, Evidence Evidence);
