using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Parts a paragraph that begins with a job from what it tells of it: "Office Manager, Hale &amp; Orr, Leeds, May 2015 to October 2020. A firm of thirty."</summary>
internal static class SentenceHeads
{
    private const double Named = 0.7;
    private const int ShortestHead = 3;

    public static List<Line> Parted(IReadOnlyList<Line> lines)
    {
        List<Line> parted = [];
        var block = lines.Max(l => l.Block);
        var last = -1;
        foreach (var line in lines)
        {
            if (line.Block != last && line.Bullet is null && HeadOf(line) is { } words && words < line.Words.Count)
            {
                var end = line.Words[words - 1];
                parted.Add(new(line.Page, [.. line.Words.Take(words - 1), end with { Text = end.Text.TrimEnd('.') }], null, line.Row, ++block));
                parted.Add(new(line.Page, [.. line.Words.Skip(words)], null, -1, line.Block));
            }
            else
            {
                parted.Add(line);
            }

            last = line.Block;
        }

        return parted;
    }

    // The number of words up to the full stop after the dates.
    private static int? HeadOf(Line line)
    {
        if (DateSpans.In(line.Text) is not [{ IsRange: true } span, ..] || span.Index + span.Length is var end && (end >= line.Text.Length || line.Text[end] != '.'))
        {
            return null;
        }

        var before = CommaParts.Of(Passage.Of(line).Slice(0, span.Index));
        return before.Count >= 2 && TitleNouns.Score(before[0].Text) >= Named && line.Text[..end].Count(c => c == ' ') + 1 is var words and >= ShortestHead ? words : null;
    }
}
