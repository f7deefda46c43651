using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Takes a section that lists things apart into its items, and drops the names of groups ("Databases:").</summary>
internal static partial class ListItems
{
    /// <summary>An item of a list, and the name of its group, if any.</summary>
    public sealed record Item(Passage Passage, string? Group);

    public static List<Item> Of(IReadOnlyList<Line> lines, bool commas = true)
    {
        List<Item> items = [];
        string? group = null;
        foreach (var run in Runs(lines))
        {
            var passage = Passage.Of(run);
            var label = GroupLabel().Match(passage.Text);
            if (label.Success && label.Length < passage.Text.Length)
            {
                group = label.Groups[1].Value;
                passage = passage.From(label.Length);
            }
            else if (passage.Text.EndsWith(':') && passage.Text.Length < 45)
            {
                group = passage.Text.TrimEnd(':');
                continue;
            }

            items.AddRange(passage.Parts(Cuts(passage.Text, commas)).Select(p => new Item(p, group)));
        }

        return items;
    }

    // Lines that belong together: those of a block that runs on, but each line by itself where a block is a plain list.
    private static IEnumerable<List<Line>> Runs(IReadOnlyList<Line> lines)
    {
        List<Line> run = [];
        foreach (var line in lines)
        {
            if (run.Count > 0 && !RunsOn(run, line))
            {
                yield return run;
                run = [];
            }

            run.Add(line);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool RunsOn(List<Line> run, Line next)
    {
        var last = run[^1];
        if (next.Bullet is not null || next.Row == last.Row || GroupLabel().IsMatch(next.Text) || next.Page != last.Page && next.Block != last.Block)
        {
            return false;
        }

        var text = last.Text.TrimEnd();
        var open = text.EndsWith(',') || text.EndsWith(';') || text.EndsWith('·') || text.EndsWith('•') || text.EndsWith('|') || text.EndsWith('&') || text.EndsWith('-') || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" of", StringComparison.Ordinal)
            || text.Count(c => c == '(') > text.Count(c => c == ')');
        if (next.Block != last.Block)
        {
            return open && Math.Abs(next.Box.X - last.Box.X) < 60 && (Separator().IsMatch(next.Text) || text.EndsWith(','));
        }

        var listed = run.Exists(l => Separator().IsMatch(l.Text)) || Separator().IsMatch(next.Text);
        return open || last.Bullet is not null || run[0].Bullet is not null || (listed && last.Box.Width > 80) || char.IsLower(next.Text[0]);
    }

    private static List<(int, int)> Cuts(string text, bool commas)
    {
        List<(int, int)> cuts = [];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > 0)
            {
                continue;
            }

            if (text[i] is ';' or '|' or '•' or '·' or '●' or '▪' or '■' or '◆' or '★' or '○' or '\t' or '‣' or '▸'
                || (commas && text[i] == ',' && !(i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])))
                || (text[i] == '/' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' '))
            {
                cuts.Add((i, 1));
            }
            else if (text[i] == '.' && i + 1 < text.Length && text[i + 1] == ' ' && i > 2 && i + 2 < text.Length && char.IsUpper(text[i + 2]) && commas)
            {
                cuts.Add((i, 1));
            }
        }

        return cuts;
    }

    [GeneratedRegex(@"^([\p{Lu}][\p{L} &/,'’()-]{1,45}?):\s*")]
    private static partial Regex GroupLabel();

    [GeneratedRegex(@"[,;•·|●▪]")]
    private static partial Regex Separator();
}
