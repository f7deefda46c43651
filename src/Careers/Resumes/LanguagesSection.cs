using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Reads a section of languages.</summary>
internal static partial class LanguagesSection
{
    public static List<(Passage Language, Passage? Level)> Read(IReadOnlyList<Line> lines)
    {
        List<(Passage Language, Passage? Level)> languages = [];
        var rows = Row.Of(lines);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (i + 1 < rows.Count && LevelsBelow(row, rows[i + 1]) is { } pairs)
            {
                languages.AddRange(pairs);
                i++;
                continue;
            }

            foreach (var cell in row.Cells)
            {
                if (Sentences(cell).ToList() is { Count: > 1 } sentences)
                {
                    languages.AddRange(sentences);
                    continue;
                }

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

    // "French   English" over "native   C2": a table with a language in each column.
    private static List<(Passage, Passage?)>? LevelsBelow(Row names, Row levels)
        => names.Cells.Count > 1 && names.Cells.Count == levels.Cells.Count && names.Cells.All(c => LanguageNames.Is(c.Text)) && levels.Cells.All(c => LanguageNames.IsLevel(c.Text) && !LanguageNames.Is(c.Text))
            ? [.. names.Cells.Zip(levels.Cells, (n, l) => (Passage.Of(n), (Passage?)Passage.Of(l)))] : null;

    // "Swedish and Arabic: native. English: fluent."
    private static IEnumerable<(Passage Language, Passage? Level)> Sentences(Line line)
    {
        var whole = Passage.Of(line);
        foreach (Match match in Sentence().Matches(line.Text))
        {
            var names = whole.Slice(match.Groups[1].Index, match.Groups[1].Length);
            var level = whole.Slice(match.Groups[2].Index, match.Groups[2].Length).Trim(" .");
            var parts = names.Parts(And().Matches(names.Text).Select(m => (m.Index, m.Length))).ToList();
            foreach (var name in parts.TrueForAll(p => LanguageNames.Is(p.Text)) ? parts : [])
            {
                yield return (name, level);
            }
        }
    }

    [GeneratedRegex(@"(?:^|\.\s+)([\p{L}, &]+):\s+([^.:]+)(?=\.|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+(?:and|&)\s+")]
    private static partial Regex And();

    private static List<Passage> Items(Line line)
    {
        var whole = Passage.Of(line).Trim(" .,;\t★☆●○■□");
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
