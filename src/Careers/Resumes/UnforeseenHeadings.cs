using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Tells by what they hold the sections whose headings no list foresees: "On the road" over jobs, "Tongues" over languages.</summary>
internal static partial class UnforeseenHeadings
{
    private const int LongestItem = 45;

    public static void Settle(List<Section> sections)
    {
        var dated = sections.Any(s => s.Is(SectionKind.Experience) && ContentKinds.HoldsJobs(s));
        ContentKinds.Turn(sections, s => IsUnforeseen(s) && ContentKinds.HoldsJobs(s) && !HoldsStudies(s) && (!dated || OfWork().IsMatch(s.Heading!.Text)), SectionKind.Experience);
        for (var i = 0; i < sections.Count; i++)
        {
            if (IsUnforeseen(sections[i]) && HoldsStudies(sections[i]))
            {
                var both = new Section(SectionKind.Education, SectionKind.Certifications, sections[i].Heading);
                both.Lines.AddRange(sections[i].Lines);
                sections[i] = both;
            }
        }

        if (!sections.Exists(s => s.Is(SectionKind.Languages)))
        {
            ContentKinds.Turn(sections, s => IsUnforeseen(s) && s.Lines.TrueForAll(l => LanguagesSection.Read([l]).Count > 0), SectionKind.Languages);
        }

        if (!sections.Exists(s => s.Is(SectionKind.Skills)))
        {
            var lists = sections.Where(s => IsUnforeseen(s) && IsList(s)).ToList();
            ContentKinds.Turn(sections, s => lists.Count == 1 && s == lists[0], SectionKind.Skills);
        }
    }

    private static bool IsUnforeseen(Section section)
        => section is { Kind: SectionKind.Other, Heading: { } heading, Lines.Count: > 0 } && HeadingVocabulary.Of(heading.Text) is null && HeadingVocabulary.Guess(heading.Text) is null;

    // A dated line that names a school, or a school with a degree.
    private static bool HoldsStudies(Section section)
        => (ContentKinds.HoldsSchools(section) && section.Lines.Exists(l => DegreeNames.In(l.Text) is { } degree && !degree.Value.StartsWith("High", StringComparison.Ordinal) && TitleNouns.Score(l.Text) < 0.5)) || (section.Lines.Exists(l => DegreeNames.IsInstitution(l.Text)) && section.Lines.TrueForAll(l => TitleNouns.Score(l.Text) < 0.5) && section.Lines.Exists(l => DateSpans.In(l.Text).Count > 0));

    private static bool IsList(Section section)
        => section.Lines.Count >= 3 && section.Lines.TrueForAll(l => l.Text.Length <= LongestItem && !Prose.Is(l.Text) && DateSpans.In(l.Text).Count == 0 && !ContactDetails.IsContact(l.Text) && !l.Text.Contains(',', StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:career|careers|history|employ\w*|work\w*|jobs?|service|military|duty|earlier|before|previous\w*|path|past|life|years|so far)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfWork();
}
