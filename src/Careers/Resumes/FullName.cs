using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Puts a name together that is set over several lines.</summary>
internal static class FullName
{
    public static Passage? Of(Line first, List<Section> sections)
    {
        var section = sections.Find(s => s.Lines.Contains(first));
        if (section is null)
        {
            return PersonName.In(first);
        }

        var at = section.Lines.IndexOf(first);
        var start = at;
        while (start > 0 && IsPart(section.Lines[start - 1], first))
        {
            start--;
        }

        var end = at + 1;
        while (end < section.Lines.Count && IsPart(section.Lines[end], first))
        {
            end++;
        }

        if (end - start > 1)
        {
            var whole = Passage.Of(section.Lines.GetRange(start, end - start)).Trim();
            if (PersonName.IsName(whole.Text))
            {
                return whole;
            }
        }

        return PersonName.In(first);
    }

    // The rest of a name looks just as its beginning does, and is larger than text.
    private static bool IsPart(Line line, Line first)
        => line.Page == first.Page && Math.Abs(line.Style.Size - first.Style.Size) < 0.2 && line.Style.Bold == first.Style.Bold && line.Style.Rgb == first.Style.Rgb
        && line.Words.Count <= 3 && line.Style.Size > 12.5 && Math.Abs(line.Box.MiddleY - first.Box.MiddleY) < line.Style.Size * 4 && !line.Text.Any(char.IsAsciiDigit);
}
