using System.Text.RegularExpressions;

namespace Prospect.Documents.Layout;

/// <summary>Finds what is not part of the text: running headers and footers, page numbers, what a browser prints around a page.</summary>
internal static partial class FurnitureFinder
{
    private const double Zone = 0.1;    // of the page's height, at the top and at the bottom
    private const double SamePlace = 4; // points

    public static HashSet<Segment> Find(IReadOnlyList<RawPage> pages)
    {
        var found = new HashSet<Segment>(ReferenceEqualityComparer.Instance);
        var edges = pages.Select(p => (Top: Rows(p, fromTop: true), Bottom: Rows(p, fromTop: false))).ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            Take(edges[i].Top, pages[i], Elsewhere(edges.Select(e => e.Top), i), found);
            Take(edges[i].Bottom, pages[i], Elsewhere(edges.Select(e => e.Bottom), i), found);
        }

        return found;
    }

    /// <summary>The rows of a page's margin zone, the outermost first.</summary>
    private static List<List<Segment>> Rows(RawPage page, bool fromTop)
    {
        var rows = new List<List<Segment>>();
        foreach (var segment in page.Body
            .Where(s => fromTop ? s.Box.MiddleY < Zone * page.Height : s.Box.MiddleY > (1 - Zone) * page.Height)
            .OrderBy(s => fromTop ? s.Baseline : -s.Baseline))
        {
            if (rows.Count > 0 && rows[^1][0].OnBaselineOf(segment))
            {
                rows[^1].Add(segment);
            }
            else
            {
                rows.Add([segment]);
            }
        }

        return rows;
    }

    private static List<List<List<Segment>>> Elsewhere(IEnumerable<List<List<Segment>>> pages, int page)
        => [.. pages.Where((_, i) => i != page)];

    /// <summary>Takes rows from the edge inwards as long as they are furniture: what stands inside of body text is body text.</summary>
    private static void Take(List<List<Segment>> rows, RawPage page, List<List<List<Segment>>> others, HashSet<Segment> found)
    {
        foreach (var row in rows)
        {
            var marks = row.Where(s => IsPageNumber(s.Text) || IsPrintMark(page, s)).ToList();
            found.UnionWith(marks);
            if (marks.Count == row.Count)
            {
                continue;
            }

            if (!ComesAgain(row, others))
            {
                return;
            }

            found.UnionWith(row);
        }
    }

    /// <summary>The same row, numbers aside, at the same height of most other pages (or of every other page: left and right pages differ).</summary>
    private static bool ComesAgain(List<Segment> row, List<List<List<Segment>>> others)
    {
        var text = Key(row);
        var again = others.Count(p => p.Exists(r => Math.Abs(r[0].Baseline - row[0].Baseline) < SamePlace
            && Math.Abs(r[0].Size - row[0].Size) < 0.5 && Key(r) == text));
        return again > 0 && again >= 0.4 * others.Count;
    }

    private static string Key(List<Segment> row) => Digits().Replace(string.Join(' ', row.OrderBy(s => s.Left).Select(s => s.Text)), "#");

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>The date, title, address and count that a browser prints in the outermost margin.</summary>
    private static bool IsPrintMark(RawPage page, Segment segment)
    {
        var inMargin = segment.Box.MiddleY < 0.04 * page.Height || segment.Box.MiddleY > 0.96 * page.Height;
        return inMargin && segment.Size < 9.5 && (PrintDate().IsMatch(segment.Text) || PrintAddress().IsMatch(segment.Text) || BesideADate());

        bool BesideADate() => page.Body.Any(s => s.OnBaselineOf(segment) && PrintDate().IsMatch(s.Text));
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
