using System.Diagnostics.CodeAnalysis;

namespace Prospect.Documents.Layout;

/// <summary>What was found on a page before its order is known.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Width">In points, as displayed.</param>
/// <param name="Height">In points, as displayed.</param>
/// <param name="Body">Segments that a reader sees.</param>
/// <param name="Hidden">Segments that no reader sees.</param>
internal sealed record RawPage(int Number, double Width, double Height, List<Segment> Body, List<Segment> Hidden);

/// <summary>Turns raw pages into placed ones: furniture apart, the rest in reading order, in blocks.</summary>
internal static class PageLayout
{
    private const int LeastPagesToShare = 8;

    public static List<PlacedPage> Arrange(IReadOnlyList<RawPage> pages, bool findFurniture = true)
    {
        var furniture = findFurniture ? FurnitureFinder.Find(pages) : [];
        var arranged = new (List<Segment> Aside, List<List<Segment>> Groups)[pages.Count];
        TwoCores.Each(pages.Count, LeastPagesToShare, i => arranged[i] = Arrange(pages[i], furniture));
        var placed = new List<PlacedPage>(pages.Count);
        var block = 0;
        foreach (var (page, (aside, groups)) in pages.Zip(arranged))
        {
            placed.Add(new(page.Number, page.Width, page.Height,
                [.. groups.Select(g => MakeBlock(block++, g, page.Number))],
                [.. aside.OrderBy(s => s.Baseline).Select(s => ToLine(s, page.Number, -1))],
                [.. page.Hidden.OrderBy(s => s.Baseline).Select(s => ToLine(s, page.Number, -1))]));
        }

        return placed;
    }

    private static (List<Segment> Aside, List<List<Segment>> Groups) Arrange(RawPage page, HashSet<Segment> furniture)
    {
        NumberRows(page.Body);
        var aside = page.Body.Where(furniture.Contains).ToList();
        var body = page.Body.Where(s => !furniture.Contains(s)).ToList();
        TakeBullets(body);
        return (aside, BlockMaker.Group(ReadingOrder.Of(body)));
    }

    private static Block MakeBlock(int number, List<Segment> group, int page) => new(number, [.. group.Select(s => ToLine(s, page, number))]);

    private static Line ToLine(Segment s, int page, int block) => new(page, s.Words, s.Bullet, s.Row, block);

    private static void NumberRows(List<Segment> segments)
    {
        var row = -1;
        Segment? first = null;
        foreach (var segment in segments.OrderBy(s => s.Baseline))
        {
            if (first is null || !first.OnBaselineOf(segment))
            {
                first = segment;
                row++;
            }

            segment.Row = row;
        }
    }

    /// <summary>Takes the signs of list items off their text, also where the sign stands in a segment of its own before it.</summary>
    private static void TakeBullets(List<Segment> body)
    {
        var rows = body.ToLookup(s => s.Row);
        var lone = new HashSet<Segment>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < body.Count; i++)
        {
            var segment = body[i];
            if (segment.Bullet is null && segment.Words.Count > 1)
            {
                var words = segment.Words.ToList();
                if (Bullets.Take(words) is { } sign)
                {
                    body[i] = new(words, segment.Baseline, sign) { Row = segment.Row };
                }
            }
            else if (segment.Words.Count == 1 && Bullets.MayBegin(segment.Words[0].Text) && IsFirstOfItem(segment, rows[segment.Row], out var text))
            {
                text.Bullet = segment.Words[0].Text;
                lone.Add(segment);
            }
        }

        body.RemoveAll(lone.Contains);
    }

    /// <summary>Whether a lone sign has its text close at its right. A row of signs is a table of ticks, not a list.</summary>
    private static bool IsFirstOfItem(Segment sign, IEnumerable<Segment> row, [NotNullWhen(true)] out Segment? text)
    {
        text = row.Where(s => s.Left > sign.Left).MinBy(s => s.Left);
        return text is { Bullet: null } && text.Left - sign.Right < 3 * sign.Size
            && !(text.Words.Count == 1 && Bullets.MayBegin(text.Words[0].Text));
    }
}
