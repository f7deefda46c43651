using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Reads what was done in a job: the items of its list, or its paragraphs.</summary>
internal static partial class Highlights
{
    public static List<Passage> Of(JobDraft draft, JobHead head)
    {
        var rows = draft.Body;
        var hasList = rows.Any(r => r.IsInList);
        List<(List<Line> Lines, bool IsItem)> items = [];
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (items.Count > 0 && Continues(items[^1].Lines[^1], cell, items[^1].IsItem))
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
