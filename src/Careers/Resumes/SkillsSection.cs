using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Reads the items of a section of skills; languages that people speak are told apart.</summary>
internal static partial class SkillsSection
{
    public static (List<Passage> Skills, List<(Passage Language, Passage? Level)> Languages, List<Passage> Prose) Read(IReadOnlyList<Line> lines)
    {
        List<Passage> skills = [], prose = [];
        List<(Passage, Passage?)> languages = [];
        foreach (var item in ListItems.Of(WithoutGroupCells(lines)))
        {
            if (item.Group is { } group && Elsewhere().IsMatch(group))
            {
                continue;
            }

            var bare = WithoutLevel(item.Passage);
            if (LanguageItems.Read(item.Passage) is { } language)
            {
                languages.Add(language);
            }
            else if (Prose.Is(item.Passage.Text) && item.Passage.Text.Split(' ').Length > 7)
            {
                prose.Add(item.Passage);
            }
            else if (!bare.IsEmpty && bare.Text.Length <= 80 && bare.Text.Any(char.IsLetter) && !(skills.Exists(s => s.Text.Equals(bare.Text, StringComparison.OrdinalIgnoreCase))) && !LevelAlone().IsMatch(bare.Text))
            {
                skills.Add(bare);
            }
        }

        return (skills, languages, prose);
    }

    // A table of two columns, groups at the left and their skills, with commas, at the right.
    private static List<Line> WithoutGroupCells(IReadOnlyList<Line> lines)
    {
        var rows = Row.Of(lines);
        var pairs = rows.Where(r => r.Cells.Count == 2).ToList();
        var isTable = pairs.Count > 0 && pairs.Count(r => r.Cells[1].Text.Contains(',', StringComparison.Ordinal)) * 2 >= pairs.Count
            && pairs.TrueForAll(r => !r.Cells[0].Text.Contains(',', StringComparison.Ordinal) && (Math.Abs(r.Cells[0].Box.X - pairs[0].Cells[0].Box.X) < 3 || Math.Abs(r.Cells[0].Box.Right - pairs[0].Cells[0].Box.Right) < 3));
        var groups = isTable ? pairs.Select(r => r.Cells[0]).ToHashSet() : [];
        return [.. lines.Where(l => !groups.Contains(l))];
    }

    // "Excel (advanced)", "Python – 5 years": how well is not part of the skill.
    private static Passage WithoutLevel(Passage item)
    {
        var box = TickBox().Match(item.Text);
        item = box.Success ? item.From(box.Length) : item;
        var level = LevelAfter().Match(item.Text);
        var bare = (level.Success && level.Index > 0 ? item.Slice(0, level.Index) : item).Trim(" ,;:|•·■▪●◆—–-/\t\u00a0★☆○●◦");
        var and = bare.Text.StartsWith("and ", StringComparison.Ordinal) ? 4 : 0;
        bare = bare.From(and);
        return bare.Text.EndsWith('.') && !bare.Text[..^1].Contains('.', StringComparison.Ordinal) ? bare.Slice(0, bare.Text.Length - 1) : bare;
    }

    [GeneratedRegex(@"\s*(?:\((?:[^)]*\b(?:advanced|basic|intermediate|expert|proficient|beginner|fluent|years?|yrs|working knowledge|familiar|strong|learning|certified|good|excellent)\b[^)]*)\)|\s[–—-]\s*(?:advanced|basic|intermediate|expert|proficient|beginner|\d+\+? years?)|:\s*(?:advanced|basic|intermediate|expert|proficient|beginner)|\s+\d{1,3}\s?%|\s+\d/\d{1,2})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex LevelAfter();

    [GeneratedRegex(@"^(?:advanced|basic|intermediate|expert|proficient|beginner|native|fluent|good|excellent)$", RegexOptions.IgnoreCase)]
    private static partial Regex LevelAlone();

    [GeneratedRegex(@"^(?:\[[xX✓✔ ]?\]|\([xX✓✔]\)|[☐☑☒✓✔])\s*")]
    private static partial Regex TickBox();

    [GeneratedRegex(@"\b(?:interests|hobbies|certifications?|certificates|awards|licen[cs]es?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
