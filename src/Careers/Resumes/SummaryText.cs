using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds what a person says of themselves: under a heading, or as a paragraph of the header.</summary>
internal static class SummaryText
{
    public static Passage? In(IReadOnlyList<Section> sections, Line? name)
    {
        foreach (var section in sections.Where(s => s.Kind is SectionKind.Summary && s.Lines.Count > 0))
        {
            // Contact details may stand in the same column under it.
            var lines = section.Lines.TakeWhile(l => !IsContactOnly(l)).ToList();
            if (lines.Count > 0)
            {
                return Flowing(lines);
            }
        }

        foreach (var section in sections.Where(s => s.Kind is SectionKind.Header or SectionKind.Contact))
        {
            var paragraph = section.Lines.Where(l => l != name).GroupBy(l => l.Block).Select(b => b.ToList()).Where(IsStatement).ToList();
            if (paragraph.Count > 0)
            {
                return Flowing([.. paragraph.SelectMany(p => p)]);
            }
        }

        return null;
    }

    private static Passage Flowing(List<Line> lines) => Passage.Of(lines).Trim(" \t");

    private static bool IsStatement(List<Line> block)
    {
        var text = string.Join(' ', block.Select(l => l.Text));
        return !block.Exists(IsContactOnly) && text.Split(' ').Length >= 7 && (Prose.Is(text) || block.Count > 1 && Prose.IsParagraph(block)) && (text.EndsWith('.') || text.EndsWith('!') || text.Split(' ').Length > 14);
    }

    private static bool IsContactOnly(Line line)
        => line.Text.Contains('@', StringComparison.Ordinal) || (ContactDetails.IsContact(line.Text) && line.Words.Count <= 8 && !line.Text.EndsWith('.'));
}
