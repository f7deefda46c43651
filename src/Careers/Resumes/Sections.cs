using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Cuts a résumé into its sections.</summary>
internal static partial class Sections
{
    /// <param name="lines">The body in reading order.</param>
    /// <param name="name">The line of the person's name; what follows it is the header, wherever it stands.</param>
    /// <param name="headings">The number of headings that announce a kind of section.</param>
    public static List<Section> Of(IReadOnlyList<Line> lines, Line? name, out int headings)
    {
        var found = new Headings(lines, name);
        headings = found.Count;
        List<Section> sections = [new(SectionKind.Header, null, null)];
        foreach (var line in lines)
        {
            if (line == name && sections.Count > 1)
            {
                // The name stands beside or after a column that comes first in reading order.
                sections.Add(new(SectionKind.Header, null, null));
            }

            if (ReferenceNote().IsMatch(line.Text))
            {
                // A sentence at the end that belongs to no section, under whatever heading it stands.
                sections.Add(new(SectionKind.References, null, null) { Lines = { line } });
            }
            else if (found.Of(line) is { } kind)
            {
                sections.Add(new(kind.Kind, kind.Also, line));
            }
            else if (Inline(line) is { } inline && (sections[^1].Kind is SectionKind.Header || !sections[^1].Is(inline.Kind)) && StartsBlock(lines, line) && MayHoldInline(sections[^1], inline.Kind))
            {
                var section = new Section(inline.Kind, null, null);
                section.Lines.Add(inline.Text);
                sections.Add(section);
            }
            else
            {
                (UnderHeading(sections, line) ?? sections[^1]).Lines.Add(line);
            }
        }

        return sections;
    }

    // A line far to the left of the heading read last, but right under an earlier one, belongs to that: columns end at different heights.
    private static Section? UnderHeading(List<Section> sections, Line line)
        => sections[^1].Heading is { } last && last.Page == line.Page && last.Box.X > line.Box.X + 100
            ? sections.Where(s => s.Heading is { } h && h.Page == line.Page && Math.Abs(h.Box.X - line.Box.X) < 15 && h.Box.Y < line.Box.Y && s.Lines.Count == 0)
                .MaxBy(s => s.Heading!.Box.Y)
            : null;

    // "Languages:" within the skills or "Education:" within contact details is a label there, no section.
    private static bool MayHoldInline(Section section, SectionKind kind)
        => !(section.Is(SectionKind.Skills) || section.Kind is SectionKind.Experience or SectionKind.Other or SectionKind.Contact or SectionKind.Education && section.Heading is not null)
        && kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Certifications or SectionKind.Summary or SectionKind.Education or SectionKind.Experience;

    private static bool StartsBlock(IReadOnlyList<Line> lines, Line line)
        => lines.First(l => l.Block == line.Block) == line || line.Words[0].Style.Bold;

    // "Skills: Python, SQL" with the heading and the text on one line.
    private static (SectionKind Kind, Line Text)? Inline(Line line)
    {
        var colon = -1;
        for (var i = 0; i < Math.Min(4, line.Words.Count - 1); i++)
        {
            if (line.Words[i].Text.EndsWith(':'))
            {
                colon = i;
                break;
            }
        }

        if (colon < 0 || line.Bullet is not null || HeadingVocabulary.Of(string.Join(' ', line.Words.Take(colon + 1).Select(w => w.Text))) is not { } kind)
        {
            return null;
        }

        return (kind.Kind, new Line(line.Page, [.. line.Words.Skip(colon + 1)], null, line.Row, line.Block));
    }

    [GeneratedRegex(@"^\W*(?:professional )?references?(?: are)? (?:available|furnished|provided|supplied|gladly given)(?: up)?\s?on request\W*$|^\W*references? on request\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ReferenceNote();
}
