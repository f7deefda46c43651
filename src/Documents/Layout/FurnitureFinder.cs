using System.Text.RegularExpressions;

namespace Prospect.Documents.Layout;

/// <summary>Finds what is not part of the text: running headers and footers, page numbers, what a browser prints around a page.</summary>
internal static partial class FurnitureFinder
{
    private const double Zone = 0.1;    // of the page's height, at the top and at the bottom
    private const double SamePlace = 4; // points

    /// <summary>A row of a page's margin zone.</summary>
    private sealed class MarginRow(Segment first)
    {
        private string? key;

        public List<Segment> Segments { get; } = [first];
        public Segment First => Segments[0];

        /// <summary>The text with its numbers left open, which is what comes again from page to page.</summary>
        public string Key => key ??= Digits().Replace(string.Join(' ', Segments.OrderBy(s => s.Left).Select(s => s.Text)), "#");
    }

    public static HashSet<Segment> Find(IReadOnlyList<RawPage> pages)
    {
        var found = new HashSet<Segment>(ReferenceEqualityComparer.Instance);
        Take(pages, [.. pages.Select(p => Rows(p, fromTop: true))], found);
        Take(pages, [.. pages.Select(p => Rows(p, fromTop: false))], found);
        return found;
    }

    /// <summary>The rows of a page's margin zone, the outermost first.</summary>
    private static List<MarginRow> Rows(RawPage page, bool fromTop)
    {
        var rows = new List<MarginRow>();
        foreach (var segment in page.Body
            .Where(s => fromTop ? s.Box.MiddleY < Zone * page.Height : s.Box.MiddleY > (1 - Zone) * page.Height)
            .OrderBy(s => fromTop ? s.Baseline : -s.Baseline))
        {
            if (rows.Count > 0 && rows[^1].First.OnBaselineOf(segment))
            {
                rows[^1].Segments.Add(segment);
            }
            else
            {
                rows.Add(new(segment));
            }
        }

        return rows;
    }

    /// <summary>Takes rows from the edge inwards as long as they are furniture: what stands inside of body text is body text.</summary>
    private static void Take(IReadOnlyList<RawPage> pages, List<MarginRow>[] edges, HashSet<Segment> found)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var row in edges[i])
            {
                var marks = row.Segments.Where(s => IsPageNumber(s.Text) || IsPrintMark(pages[i], s)).ToList();
                found.UnionWith(marks);
                if (marks.Count == row.Segments.Count)
                {
                    continue;
                }

                if (!ComesAgain(row, i, edges))
                {
                    break;
                }

                found.UnionWith(row.Segments);
            }
        }
    }

    /// <summary>The same row, numbers aside, at the same height of most other pages (or of every other page: left and right pages differ).</summary>
    private static bool ComesAgain(MarginRow row, int page, List<MarginRow>[] edges)
    {
        var again = 0;
        for (var i = 0; i < edges.Length; i++)
        {
            again += i != page && edges[i].Exists(r => Math.Abs(r.First.Baseline - row.First.Baseline) < SamePlace
                && Math.Abs(r.First.Size - row.First.Size) < 0.5 && r.Key == row.Key) ? 1 : 0;
        }

        return again > 0 && again >= 0.4 * (edges.Length - 1);
    }

    private static bool IsPageNumber(string text) => text.Length <= 24 && PageNumber().IsMatch(text);

    /// <summary>The date, title, address and count that a browser prints in the outermost margin.</summary>
    private static bool IsPrintMark(RawPage page, Segment segment)
    {
        var inMargin = segment.Box.MiddleY < 0.04 * page.Height || segment.Box.MiddleY > 0.96 * page.Height;
        return inMargin && segment.Size < 9.5 && (PrintDate().IsMatch(segment.Text) || PrintAddress().IsMatch(segment.Text) || BesideADate());

        bool BesideADate() => page.Body.Exists(s => s.OnBaselineOf(segment) && PrintDate().IsMatch(s.Text));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:(?:page|p\.|seite|pagina)\s*)?[-–—(\[]?\s*\d{1,3}\s*[-–—)\]]?(?:\s*(?:/|of|von|de|out of)\s*\d{1,3})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PrintDate();

    [GeneratedRegex(@"^(?:https?|file)://\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex PrintAddress();
}
