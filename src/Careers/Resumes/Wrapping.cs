using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Joins a short line that was broken only because the column ended: "…, September 2024 –" and "May 2026" are one.</summary>
internal static class Wrapping
{
    private const int Longest = 170, LongestDate = 40, MostBetween = 3;

    public static IReadOnlyList<Line> Mended(IReadOnlyList<Line> lines)
    {
        lines = WithWholeDates(lines);
        List<Line> mended = [];
        var blocks = lines.GroupBy(l => l.Block).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var line in lines)
        {
            var block = blocks[line.Block];
                        if (mended.Count > 0 && mended[^1] is var last && last.Block == line.Block && block[0].Bullet is null && !Prose.IsParagraph(block)
                && last.Row != line.Row && last.Page == line.Page && Math.Abs(last.Box.X - line.Box.X) < 2 && last.Text.Length + line.Text.Length < Longest
                && lines.Count(l => l.Row == line.Row && l.Page == line.Page) == 1 && (IsOpen(last.Text, line.Text) || IsOrphan(last, line, lines)))
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

    // "April 2016 – October" over "2018", in a narrow margin beside other lines: the two are one stretch of time and nothing else.
    private static List<Line> WithWholeDates(IReadOnlyList<Line> lines)
    {
        List<Line> whole = [.. lines];
        for (var i = 0; i < whole.Count; i++)
        {
            var first = whole[i];
            for (var j = i + 1; first.Text.Length < LongestDate && j < whole.Count && j <= i + MostBetween; j++)
            {
                var second = whole[j];
                if (second.Page == first.Page && Math.Abs(second.Box.X - first.Box.X) < 2 && IsNextLine(first, second)
                    && Together(first, second, whole) is { } together && whole.Exists(l => Beside(first, l)))
                {
                    whole[i] = together;
                    whole.RemoveAt(j);
                    break;
                }
            }
        }

        return whole;
    }

    private static bool IsNextLine(Line first, Line second)
        => second.Row == first.Row + 1 || (second.Box.Y > first.Box.Y && second.Box.Y - first.Box.Y < 1.6 * first.Style.Size);

    private static bool Beside(Line first, Line other) => first.Page == other.Page && other.Box.X > first.Box.Right && (other.Row == first.Row || Row.IsBeside(first, other));

    private static Line? Together(Line first, Line second, List<Line> lines)
    {
        if (IsOneDate(first.Text, second.Text))
        {
            return new(first.Page, [.. first.Words, .. second.Words], first.Bullet, first.Row, first.Block);
        }

        // "Feb 2019" over "today", "Oct 2015" over "Jan 2019", beside a title and its employer: a stretch of time without its dash.
        var whole = $"{first.Text} – {second.Text}";
        if (whole.Length > LongestDate || DateSpans.In(first.Text) is not [{ IsRange: false, Index: 0 } begun] || begun.Length < first.Text.Length
            || DateSpans.In(whole) is not [{ IsRange: true, Index: 0 } span] || span.Length < whole.Length || !(span.Current || (span.Start?.Month is not null && ChangesLook(first, second, lines))))
        {
            return null;
        }

        var last = first.Words[^1];
        return new(first.Page, [.. first.Words, last with { Text = "–", Box = Box.FromEdges(last.Box.Right, last.Box.Y, last.Box.Right, last.Box.Bottom) }, .. second.Words], first.Bullet, first.Row, first.Block);
    }

    // Two entries with a date each look alike.
    private static bool ChangesLook(Line first, Line second, List<Line> lines)
        => lines.Find(l => Beside(first, l)) is { } title && lines.Find(l => Beside(second, l)) is { } employer && title.Style != employer.Style;

    private static bool IsOneDate(string first, string second)
    {
        var whole = $"{first} {second}";
        return whole.Length <= LongestDate && DateSpans.In(second) is not [{ IsRange: true }] && DateSpans.In(whole) is [{ IsRange: true, Index: 0 } span] && span.Length >= whole.Length - 1
            && (DateSpans.In(first) is not [{ IsRange: true, Index: 0 } begun] || begun.Current || begun.Length < first.Length);
    }

    /// <summary>True for the last word of a name that did not fit into the line: "… — Northstar" over "Biologics".</summary>
    public static bool IsOrphan(Line last, Line next, IReadOnlyList<Line> lines)
        => last.Words.Count >= 3 && last.Style == next.Style && last.Text.AsSpan().IndexOfAny('—', '–', '|') >= 0 == next.Text.AsSpan().IndexOfAny('—', '|') < 0 && IsOneWordAlone(next.Text)
        && next.Text.Split(' ', ',')[0] is var word && (next.AllBold || DegreeNames.IsInstitution(word) || next.Text.Contains('—', StringComparison.Ordinal)) && WasFull(last, next, lines);

    private static bool IsOneWordAlone(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ',');
        return char.IsUpper(text[0]) && (end < 0 || text[end] == ',' || (end + 1 < text.Length && text[end + 1] is '—' or '|'));
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
        return WasFull(last, next, column.Count == 0 ? 0 : column.Max(l => l.Box.Right));
    }

    /// <inheritdoc cref="WasFull(Line, Line, IReadOnlyList{Line})"/>
    /// <param name="last">A line.</param>
    /// <param name="next">The one below it.</param>
    /// <param name="edge">Where the column ends at the right.</param>
    public static bool WasFull(Line last, Line next, double edge)
    {
        var right = last.Words.Where(w => Math.Abs(w.Box.MiddleY - last.Words[^1].Box.MiddleY) < 3).Max(w => w.Box.Right);
        return right + next.Words[0].Box.Width + 2 > edge;
    }
}
