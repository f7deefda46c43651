namespace Prospect.Documents.Layout;

/// <summary>Gathers lines in reading order into blocks: paragraphs, list items, headings, cells.</summary>
internal static class BlockMaker
{
    /// <summary>Cuts ordered segments into groups, each of which becomes a block.</summary>
    public static List<List<Segment>> Group(List<Segment> ordered)
    {
        var blocks = new List<List<Segment>>();
        var usual = UsualLeading(ordered);
        foreach (var segment in ordered)
        {
            if (blocks.Count > 0 && Belongs(blocks[^1], segment, usual))
            {
                blocks[^1].Add(segment);
            }
            else
            {
                blocks.Add([segment]);
            }
        }

        return blocks;
    }

    /// <summary>The distance from line to line that most running text has, as a share of its size.</summary>
    private static double UsualLeading(List<Segment> ordered)
    {
        var leadings = new List<double>();
        for (var i = 1; i < ordered.Count; i++)
        {
            var (a, b) = (ordered[i - 1], ordered[i]);
            var leading = (b.Baseline - a.Baseline) / b.Size;
            if (Math.Abs(a.Left - b.Left) < 1.5 * b.Size && leading is > 0.9 and < 2.2 && a.Length > 30)
            {
                leadings.Add(leading);
            }
        }

        leadings.Sort();
        return leadings.Count < 3 ? 1.3 : leadings[leadings.Count / 3];
    }

    private static bool Belongs(List<Segment> block, Segment next, double usual)
    {
        var (first, last) = (block[0], block[^1]);
        if (next.Bullet is not null || next.Row == last.Row
            || Math.Abs(next.Size - last.Size) > 0.6
            || (next.Style.Rgb != last.Style.Rgb && AllOneColour(next) && AllOneColour(last)))
        {
            return false;
        }

        var leading = (next.Baseline - last.Baseline) / Math.Max(next.Size, 1);
        if (leading <= 0.5 || leading > Math.Max(usual, 1.1) + 0.22)
        {
            return false;
        }

        // A change of weight parts, unless the lines run on (a bold word at the end of one line).
        if (next.Words[0].Style.Bold != last.Words[^1].Style.Bold)
        {
            return false;
        }

        if (first.Bullet is not null)
        {
            // The text of an item hangs at its first word, or a little off.
            return next.Left >= first.Left - (0.8 * next.Size) && next.Left <= first.Left + (1.5 * next.Size);
        }

        var aligned = Math.Abs(next.Left - last.Left) <= 0.4 * next.Size
            || (block.Count == 1 && next.Left < first.Left && first.Left - next.Left <= 3 * next.Size);
        var centred = Math.Abs(next.Box.MiddleX - last.Box.MiddleX) <= 0.3 * next.Size;
        return aligned || centred;
    }

    private static bool AllOneColour(Segment segment) => segment.Words.All(w => w.Style.Rgb == segment.Style.Rgb);
}
