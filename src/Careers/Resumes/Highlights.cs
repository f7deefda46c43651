using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Reads what was done in a job: the items of its list, or its paragraphs.</summary>
internal static partial class Highlights
{
    /// <param name="draft">The job.</param>
    /// <param name="head">What its head says.</param>
    /// <param name="section">All lines of the section, which show how far its column reaches.</param>
    public static List<Passage> Of(JobDraft draft, JobHead head, IReadOnlyList<Line> section)
    {
        var rows = draft.Body;
        var listed = rows.SelectMany(r => r.Cells).GroupBy(c => c.Block).Where(b => IsListOfSentences([.. b])).Select(b => b.Key).ToHashSet();
        var hasList = rows.Any(r => r.IsInList);
        List<(List<Line> Lines, bool IsItem)> items = [];
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (items.Count > 0 && Continues(items[^1].Lines[^1], cell, items[^1].IsItem) && !Begins(items[^1].Lines[^1], cell, listed, section))
                {
                    items[^1].Lines.Add(cell);
                }
                else
                {
                    items.Add(([cell], row.IsInList));
                }
            }
        }

        return [.. items
            .Where((item, at) => !(!item.IsItem && hasList && (at == 0 ? IsBlurb(item.Lines) : item.Lines[0].Text.EndsWith(':') || DateSpans.In(item.Lines[0].Text) is [{ Index: 0 }, ..])) && !IsLabel(item.Lines[0].Text))
            .Select(i => Passage.Of(i.Lines).Trim(" \t"))
            .Where(p => !p.IsEmpty && p.Text != head.Title?.Text && p.Text != head.Employer?.Text)];
    }

    private static bool Continues(Line last, Line next, bool isItem)
        => next.Bullet is null && (last.Block == next.Block
            || (char.IsLower(next.Text[0]) && !last.Text.EndsWith('.') && (isItem || last.Page != next.Page)));

    // Some producers draw the marks of a list instead of writing them. An item of such a list begins with a capital where the line above had room to spare.
    private static bool Begins(Line last, Line next, HashSet<int> listed, IReadOnlyList<Line> section)
        => last.Bullet is null && last.Block == next.Block && last.Row != next.Row && !char.IsLower(next.Text[0]) && char.IsLetterOrDigit(next.Text[0])
            && (listed.Contains(next.Block) || !Wrapping.WasFull(last, next, section.Where(l => l.Page == last.Page).Max(l => l.Box.Right)));

    // Each line begins with a capital, and all but one end as sentences do.
    private static bool IsListOfSentences(List<Line> block)
        => block.Count >= 2 && block.TrueForAll(l => l.Bullet is null && char.IsUpper(l.Text[0])) && block.Count(l => l.Text.EndsWith('.')) >= Math.Max(2, block.Count - 1);

    // What stands between the head and the list tells of the employer where it does not begin with what was done.
    private static bool IsBlurb(List<Line> lines)
        => lines.Count <= 3 && !Deed().IsMatch(lines[0].Text);

    private static bool IsLabel(string text)
        => text.Length < 40 && Label().IsMatch(text);

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}+ed|Led|Ran|Built|Wrote|Made|Took|Set|Oversaw|Grew|Kept|Held|Taught|Drove|Won|Sold|Cut|Responsible|In charge|I|My|Manage|Lead|Run|Teach|Provide|Assist|Perform|Prepare|Support|Maintain|Develop|Plan|Coordinate|Design|Supervise|Answer|Write|Work|Handle|Create|Help|Own|Build)\b")]
    private static partial Regex Deed();

    [GeneratedRegex(@"^(?:key |main |selected |notable |major )?(?:responsibilities|achievements|accomplishments|duties|highlights|tasks|results|contributions|projects|technologies|deliverables|responsibilities and achievements|duties and responsibilities)(?: include[ds]?)?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
