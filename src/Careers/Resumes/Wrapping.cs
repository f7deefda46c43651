using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Joins a short line that was broken only because the column ended: "…, September 2024 –" and "May 2026" are one.</summary>
internal static class Wrapping
{
    private const int Longest = 170;

    public static IReadOnlyList<Line> Mended(IReadOnlyList<Line> lines)
    {
        List<Line> mended = [];
        var blocks = lines.GroupBy(l => l.Block).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var line in lines)
        {
            var block = blocks[line.Block];
            if (mended.Count > 0 && mended[^1] is var last && last.Block == line.Block && block[0].Bullet is null && !Prose.IsParagraph(block)
                && last.Row != line.Row && last.Page == line.Page && Math.Abs(last.Box.X - line.Box.X) < 2 && last.Text.Length + line.Text.Length < Longest
                && lines.Count(l => l.Row == line.Row && l.Page == line.Page) == 1 && IsOpen(last.Text, line.Text))
            {
                mended[^1] = new(last.Page, [.. last.Words, .. line.Words], last.Bullet, last.Row, last.Block);
            }
            else
            {
                mended.Add(line);
            }
        }

        return mended;
    }

    // A word broken at the end of the line is left to whoever joins lines as running text.
    private static bool IsOpen(string text, string next)
        => !(text[^1] is '-' or '‐' && !text.EndsWith(" -", StringComparison.Ordinal)) && (text[^1] is '–' or '—' or ',' or '&' or '|' or '/' || text.EndsWith(" -", StringComparison.Ordinal)
        || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" of", StringComparison.Ordinal) || text.EndsWith(" at", StringComparison.Ordinal) || text.EndsWith(" for", StringComparison.Ordinal) || text.EndsWith(" the", StringComparison.Ordinal) || text.EndsWith(" in", StringComparison.Ordinal) || text.EndsWith(" to", StringComparison.Ordinal)
        || text.Count(c => c == '(') > text.Count(c => c == ')')
        || (char.IsLower(next[0]) && text[^1] is not ('.' or ':' or '!')));

    /// <summary>True where the first word of the next line would not have fitted into the last any more.</summary>
    public static bool WasFull(Line last, Line next, IReadOnlyList<Line> lines)
    {
        var column = lines.Where(l => l.Page == next.Page).Where(l => Math.Abs(l.Box.X - next.Box.X) < 40).ToList();
        var edge = column.Count == 0 ? 0 : column.Max(l => l.Box.Right);
        var right = last.Words.Where(w => Math.Abs(w.Box.MiddleY - last.Words[^1].Box.MiddleY) < 3).Max(w => w.Box.Right);
        return right + next.Words[0].Box.Width + 2 > edge;
    }
}
