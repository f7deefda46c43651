using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Reads a section of languages.</summary>
internal static class LanguagesSection
{
    public static List<(Passage Language, Passage? Level)> Read(IReadOnlyList<Line> lines)
    {
        List<(Passage Language, Passage? Level)> languages = [];
        foreach (var row in Row.Of(lines))
        {
            foreach (var cell in row.Cells)
            {
                foreach (var item in Items(cell))
                {
                    if (LanguageItems.Read(item) is { } language)
                    {
                        languages.Add(language);
                    }
                    else if (languages.Count > 0 && languages[^1].Level is null && LanguageNames.IsLevel(item.Text) && item.Text.Length < 40)
                    {
                        // The level stands in a cell or a line of its own, or after a comma.
                        languages[^1] = (languages[^1].Language, item);
                    }
                }
            }
        }

        return languages;
    }

    private static List<Passage> Items(Line line)
    {
        var whole = Passage.Of(line).Trim(" .,;\t");
        // "Spanish, conversational" is one language; "Polish (native), English (fluent)" are two.
        var parts = ListItems.Of([line]).Select(i => i.Passage).ToList();
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (parts.Count <= 1 || (colon > 0 && LanguageNames.Is(line.Text[..colon]) && !parts.Skip(1).Any(p => LanguageItems.Read(p) is not null)))
        {
            return [whole];
        }

        return parts;
    }
}
