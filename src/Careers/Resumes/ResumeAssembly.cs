using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Puts together what the sections of a résumé say.</summary>
internal sealed class ResumeAssembly(Source source, List<Section> sections, Line? nameLine, DateOnly today, OccupationCatalogue catalogue)
{
    private readonly List<(Passage Language, Passage? Level)> languages = [];

    public Resume Make()
    {
        var name = nameLine is null ? null : FullName.Of(nameLine, sections);
        var contact = Contact();
        var summary = SummaryText.In(sections, nameLine);
        var jobs = Of(SectionKind.Experience).SelectMany(s => ExperienceSection.Read(s.Lines, source, catalogue)).ToList();
        var education = Of(SectionKind.Education).SelectMany(s => EducationSection.Read(IsMixed(s) ? MixedStudies.Part(s, out _) : s.Lines, source)).ToList();
        var certifications = sections.Where(s => s.Is(SectionKind.Certifications) || IsMixed(s)).SelectMany(s => CertificationsSection.Read(IsMixed(s) ? Certificates(s) : s.Lines, source))
            .Concat(Of(SectionKind.Education).SelectMany(s => CertificationsSection.Among(IsMixed(s) ? MixedStudies.Part(s, out _) : s.Lines, source))).ToList();
        languages.AddRange(Of(SectionKind.Languages).SelectMany(s => LanguagesSection.Read(s.Lines)));
        var skills = Skills(jobs);
        if (languages.Count == 0)
        {
            languages.AddRange(SpokenProse.In(sections.Where(s => s.Kind is not (SectionKind.References or SectionKind.Experience)).SelectMany(s => s.Lines)));
        }

        var evidence = new EvidenceMap(source);
        evidence.Add("name", name);
        evidence.Add("email", contact.Email);
        evidence.Add("phone", contact.Phone);
        evidence.Add("location", contact.Location);
        evidence.AddAll("links", contact.Links.Select(l => l.Place));
        evidence.Add("summary", summary);
        return new(
            name is null ? null : LetterSpacing.Mend(name.Text), new(contact.Email?.Text, contact.Phone?.Text, contact.Location?.Text, [.. contact.Links.Select(l => l.Address)]), summary?.Text,
            jobs, education, skills, certifications, [.. languages.DistinctBy(l => l.Language.Text, StringComparer.OrdinalIgnoreCase).Select(Language)],
            WorkedMonths.Count(jobs, today), [.. Warnings(jobs)], evidence.Fields)
        { Mentions = Mentions() };
    }

    private static bool IsMixed(Section section) => section.Is(SectionKind.Education) && (section.Is(SectionKind.Certifications) || (section.Heading is { } heading && MixedStudies.MayStandUnder(heading.Text)));

    private static List<Line> Certificates(Section section)
    {
        MixedStudies.Part(section, out var certificates);
        return certificates;
    }

    private IEnumerable<Section> Of(SectionKind kind) => sections.Where(s => s.Is(kind));

    private ContactDetails Contact()
    {
        var near = sections.Where(s => s.Kind is SectionKind.Header or SectionKind.Contact).SelectMany(s => s.Lines)
            .Where(l => l != nameLine || l.Text.Any(char.IsAsciiDigit) || l.Text.Contains('@', StringComparison.Ordinal) || l.Text.Contains('|', StringComparison.Ordinal)).ToList();
        var far = sections.Where(s => s.Kind is not (SectionKind.Header or SectionKind.Contact or SectionKind.References)).SelectMany(s => s.Lines)
            .Concat(source.Document.Pages.SelectMany(p => p.Furniture));
        Line? town = null;
        // Where the e-mail stands elsewhere (at the right of the name, under no heading), what stands over and under it tells how to reach the person too.
        if (!near.Exists(l => l.Text.Contains('@', StringComparison.Ordinal)) && source.Document.Lines.FirstOrDefault(l => ContactDetails.IsEmail(l.Text)) is { } mail && !sections.Exists(s => s.Kind is SectionKind.References && s.Lines.Contains(mail)))
        {
            var run = ContactRun.Around(mail, source.Document).Where(l => !near.Contains(l) && l != nameLine).ToList();
            foreach (var section in sections)
            {
                section.Lines.RemoveAll(run.Contains);
            }

            // They are of one block, so that an address that runs on is joined.
            near.AddRange(run.Select(l => new Line(l.Page, l.Words, null, l.Row, mail.Block)));
            town = ContactRun.Town(run);
        }

        return ContactDetails.In(near, far, town);
    }

    private List<NamedSkill> Skills(List<Job> jobs)
    {
        var use = new SkillUse(jobs, catalogue, today);
        var finder = SkillFinder.Of(catalogue);
        List<NamedSkill> skills = [];
        foreach (var section in Of(SectionKind.Skills))
        {
            var (items, spoken, prose) = SkillsSection.Read(section.Lines);
            languages.AddRange(spoken);
            skills.AddRange(items.Select(i => Named(i.Text, finder.FindLabel(i.Text)?.Id, i, use)));
            skills.AddRange(prose.SelectMany(p => finder.Find(p.Text, isListOfSkills: true).Select(f => Named(p.Text[f.Start..f.End], f.Skill.Id, p.Slice(f.Start, f.End - f.Start), use))));
        }

        return [.. skills.DistinctBy(s => s.Label, StringComparer.OrdinalIgnoreCase)];
    }

    private NamedSkill Named(string label, string? id, Passage place, SkillUse use)
    {
        var (months, lastUsed) = use.Of(label, id);
        return new(id, label, months, lastUsed, place.Evidence(source) is { } evidence ? [evidence] : []);
    }

    private SpokenLanguage Language((Passage Language, Passage? Level) spoken)
    {
        var evidence = new EvidenceMap(source);
        evidence.Add("language", spoken.Language);
        evidence.Add("level", spoken.Level);
        return new(spoken.Language.Text, spoken.Level?.Text, evidence.Fields);
    }

    // Every skill of the catalogue that the person's own text names, for the recommendations; referees and employers' blurbs aside.
    private List<SkillMention> Mentions()
    {
        var finder = SkillFinder.Of(catalogue);
        List<SkillMention> mentions = [];
        foreach (var section in sections.Where(s => s.Kind is not (SectionKind.References or SectionKind.Contact)))
        {
            foreach (var block in section.Lines.GroupBy(l => l.Block))
            {
                var passage = Passage.Of([.. block]);
                foreach (var found in finder.Find(passage.Text, section.Is(SectionKind.Skills)))
                {
                    if (!mentions.Exists(m => m.Skill.Id == found.Skill.Id) && passage.Slice(found.Start, found.End - found.Start).Evidence(source) is { } evidence)
                    {
                        mentions.Add(new(found.Skill, evidence));
                    }
                }
            }
        }

        return mentions;
    }

    private IEnumerable<string> Warnings(List<Job> jobs)
    {
        if (source.Document.Pages.Any(p => p.Hidden.Any(l => l.Text.Any(char.IsLetterOrDigit))))
        {
            yield return "The document holds text that no reader can see; it was left out.";
        }

        if (Repetition.In(source.Document.Lines) is { Count: > 0 } again)
        {
            yield return $"The document says {string.Join(" and ", again.Select(a => $"“{a}”"))} over and over; that gains nothing.";
        }

        if (source.Document.Recognised)
        {
            yield return "The text was recognised from a picture and may have wrong letters.";
        }

        var now = new Kernel.PartialDate(today.Year, today.Month);
        foreach (var job in jobs.Where(j => j.Start is { } start && start.First > now.Last))
        {
            yield return $"{job.Title ?? job.Employer} begins after today.";
        }
    }
}
