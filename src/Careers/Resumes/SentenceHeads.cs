using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Parts a paragraph that begins with a job from what it tells of it: "Office Manager, Hale &amp; Orr, Leeds, May 2015 to October 2020. A firm of thirty."</summary>
internal static class SentenceHeads
{
    private const double Named = 0.7;

    public static List<Line> Parted(IReadOnlyList<Line> lines)
    {
        var heads = lines.Where((l, i) => l.Bullet is null && (i == 0 || lines[i - 1].Block != l.Block)).Select(l => (Line: l, Head: HeadOf(l))).Where(h => h.Head is not null)
            .ToDictionary(h => h.Line, h => h.Head!.Value);
        // One job told so shows that the others are, whatever they are called.
        if (!heads.Values.Any(h => h.IsTitled))
        {
            return [.. lines];
        }

        List<Line> parted = [];
        var block = lines.Max(l => l.Block);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!heads.TryGetValue(lines[i], out var head))
            {
                parted.Add(lines[i]);
                continue;
            }

            var line = lines[i];
            var end = line.Words[head.Words - 1];
            parted.Add(new(line.Page, [.. line.Words.Take(head.Words - 1), end with { Text = end.Text.TrimEnd('.') }], null, line.Row, ++block));
            // What is left of the line goes on in the next.
            List<Word> told = [.. line.Words.Skip(head.Words)];
            while (told.Count > 0 && i + 1 < lines.Count && lines[i + 1].Block == line.Block && lines[i + 1].Page == line.Page && !told[^1].Text.EndsWith('-'))
            {
                told.AddRange(lines[++i].Words);
            }

            if (told.Count > 0)
            {
                parted.Add(new(line.Page, told, null, -1, ++block));
            }
        }

        return parted;
    }

    // The number of words up to the full stop after the dates.
    private static (int Words, bool IsTitled)? HeadOf(Line line)
    {
        if (DateSpans.In(line.Text) is not [{ IsRange: true } span, ..] || span.Index + span.Length is var end && (end >= line.Text.Length || line.Text[end] != '.'))
        {
            return null;
        }

        var before = CommaParts.Of(Passage.Of(line).Slice(0, span.Index));
        return before.Count >= 2 ? (line.Text[..end].Count(c => c == ' ') + 1, TitleNouns.Score(before[0].Text) >= Named && end + 1 < line.Text.Length) : null;
    }
}
