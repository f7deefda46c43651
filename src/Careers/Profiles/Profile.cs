using Prospect.Careers.Profiles.Sources;
using Prospect.Careers.Resumes;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles;

/// <summary>One person, out of all sources about them. A fact that several sources tell is one, and names them all.</summary>
/// <param name="Sources">As given; of a file that was given twice the facts name the first.</param>
/// <param name="Details">Name, email, phone, location, summary and links, as far as they are known.</param>
/// <param name="Jobs">In the order of their source; where several sources tell of jobs, the latest first.</param>
/// <param name="Degrees">In the order of their source; where several tell of them, the latest first.</param>
/// <param name="Skills">In the order of the sources.</param>
/// <param name="Certifications">In the order of the sources.</param>
/// <param name="Languages">In the order of the sources.</param>
/// <param name="Mentions">Every skill of the catalogue that any source names, with its first place.</param>
/// <param name="Answers">What the person answered.</param>
/// <param name="Contradictions">What the sources tell differently and the person has not put right.</param>
/// <param name="Warnings">What whoever relies on this should know, in sentences.</param>
/// <param name="Today">The day of the reading.</param>
public sealed record Profile(
    IReadOnlyList<ProfileSource> Sources, IReadOnlyList<ProfileFact<string>> Details,
    IReadOnlyList<ProfileFact<Job>> Jobs, IReadOnlyList<ProfileFact<Degree>> Degrees, IReadOnlyList<ProfileFact<NamedSkill>> Skills,
    IReadOnlyList<ProfileFact<Certification>> Certifications, IReadOnlyList<ProfileFact<SpokenLanguage>> Languages,
    IReadOnlyList<SkillMention> Mentions, Answers Answers, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<string> Warnings, DateOnly Today)
{
    /// <summary>How many corrections of the person hold.</summary>
    public int Corrections { get; init; }

    /// <summary>The one detail of a kind; null where it is not known.</summary>
    public string? Detail(FactKind kind) => Details.FirstOrDefault(d => d.Mark.Kind == kind)?.Value;

    /// <summary>The facts as a single résumé would tell them, with the place of each in the source that it is taken from.</summary>
    public Resume AsResume()
    {
        var evidence = new SortedDictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var (number, detail) in Details.Where(d => d.Mark.Kind is not FactKind.Link).Concat(Details.Where(d => d.Mark.Kind is FactKind.Link)).Select((d, i) => (i, d)))
        {
            var links = detail.Mark.Kind is FactKind.Link ? Details.Where(d => d.Mark.Kind is FactKind.Link).TakeWhile(d => d != detail).Count() : 0;
            var field = detail.Mark.Kind is FactKind.Link ? links == 0 ? "links" : $"links[{links}]" : detail.Mark.Kind.ToString().ToLowerInvariant();
            if (detail.Corrected.Count == 0 && detail.From.Select(f => f.Place).OfType<Evidence>().FirstOrDefault() is { } place)
            {
                evidence[field] = place;
            }
        }

        return new(
            Detail(FactKind.Name), new(Detail(FactKind.Email), Detail(FactKind.Phone), Detail(FactKind.Location), [.. Details.Where(d => d.Mark.Kind is FactKind.Link).Select(d => d.Value)]), Detail(FactKind.Summary),
            [.. Jobs.Select(j => j.Value)], [.. Degrees.Select(d => d.Value)], [.. Skills.Select(s => s.Value)], [.. Certifications.Select(c => c.Value)], [.. Languages.Select(l => l.Value)],
            WorkedMonths.Count(Jobs.Select(j => j.Value), Today), Warnings, evidence)
        { Mentions = Mentions };
    }
}

/// <summary>What a fact is about.</summary>
public enum FactKind
{
    Name,
    Email,
    Phone,
    Location,
    Summary,
    Link,
    Job,
    Degree,
    Skill,
    Certification,
    Language,
}

/// <summary>What a fact is known by in every later reading: what was read of it, never its position and never a correction.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="What">The title, degree, skill, certificate, language or address; null where none was read.</param>
/// <param name="Where">The employer, institution or issuer; null where none was read.</param>
/// <param name="Since">When it began, or when it was given; null where that was not read.</param>
/// <param name="Nth">Among several that are alike in all of this the how manieth, counted from 0.</param>
public sealed record FactMark(FactKind Kind, string? What, string? Where, PartialDate? Since, int Nth);

/// <summary>A fact with all its sources.</summary>
/// <param name="Mark">What it is known by.</param>
/// <param name="Value">What holds; its evidence is that of the source each value is taken from.</param>
/// <param name="From">What each source says; the source that goes before first. Empty for what the person added.</param>
public sealed record ProfileFact<T>(FactMark Mark, T Value, IReadOnlyList<Attested<T>> From) where T : notnull
{
    /// <summary>By the name of each field that the person put right, what was read; null where nothing was.</summary>
    public IReadOnlyDictionary<string, string?> Corrected { get; init; } = new Dictionary<string, string?>();

    /// <summary>The numbers of the sources that tell it, rising.</summary>
    public IEnumerable<int> Documents => From.Select(f => f.Document).Distinct().Order();
}

/// <summary>What one source says of a fact.</summary>
/// <param name="Document">The source's number.</param>
/// <param name="Value">What it says.</param>
/// <param name="Place">Where, for a fact of one value; null for facts whose fields have places of their own.</param>
public sealed record Attested<T>(int Document, T Value, Evidence? Place) where T : notnull;

/// <summary>A value that sources tell differently. It is shown as it is; which one holds is for the person to say.</summary>
/// <param name="Fact">The fact that it is about.</param>
/// <param name="Field">The field, as in JSON.</param>
/// <param name="Values">Each value told, with whoever tells it; the one in use first.</param>
public sealed record Contradiction(FactMark Fact, string Field, IReadOnlyList<ToldValue> Values);

/// <summary>A value as sources tell it.</summary>
/// <param name="Text">As in JSON.</param>
/// <param name="Documents">Which sources tell it.</param>
/// <param name="Evidence">Where.</param>
public sealed record ToldValue(string Text, IReadOnlyList<int> Documents, IReadOnlyList<Evidence> Evidence);
