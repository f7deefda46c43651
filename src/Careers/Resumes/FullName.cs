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
        while (start > 0 && PersonName.GoesOn(section.Lines[start - 1], first))
        {
            start--;
        }

        var end = at + 1;
        while (end < section.Lines.Count && PersonName.GoesOn(section.Lines[end], first))
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
}
