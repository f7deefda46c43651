using System.Buffers;
using Prospect.Documents.Layout;
using Prospect.Kernel;

namespace Prospect.Documents.Plain;

/// <summary>Reads plain text as if typed on paper: every letter a column, every line a row, so that columns and tables set with blanks are seen as such.</summary>
internal static class PlainTextReader
{
    private const double Margin = 54, Advance = 5.4, Leading = 12.6;
    private const float Size = 9.5f;
    private const int TabWidth = 8, CellGap = 3, MostColumns = 2000;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=_*~#+.—– ");

    public static Result<PlacedDocument> Read(string text)
    {
        var body = new List<Segment>();
        var row = 0;
        foreach (var line in text.Replace('\f', '\n').ReplaceLineEndings("\n").Split('\n'))
        {
            Place(Expand(line), Margin + (row++ * Leading), body);
        }

        if (body.Count == 0)
        {
            return new Error("document.no-text", "The file holds no text.");
        }

        var page = new RawPage(1, Math.Max(612, body.Max(s => s.Right) + Margin), Math.Max(792, (row * Leading) + (2 * Margin)), body, []);
        var placed = PageLayout.Arrange([page], findFurniture: false);
        return new PlacedDocument(SourceFormat.PlainText, HasPages: false, placed);
    }

    private static string Expand(string line)
    {
        if (line.Length > MostColumns)
        {
            line = line[..MostColumns];
        }

        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        while (tab >= 0)
        {
            line = line[..tab] + new string(' ', TabWidth - (tab % TabWidth)) + line[(tab + 1)..];
            tab = line.IndexOf('\t', StringComparison.Ordinal);
        }

        return line.Replace('\u00A0', ' ');
    }

    private static void Place(string line, double top, List<Segment> body)
    {
        // A line of signs alone is a rule, drawn with what a typewriter has.
        if (line.AsSpan().IndexOfAnyExcept(RuleSigns) < 0)
        {
            return;
        }

        var words = new List<Word>();
        var at = 0;
        while (at < line.Length)
        {
            var blanks = at;
            while (at < line.Length && char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            if (words.Count > 0 && at - blanks >= CellGap)
            {
                body.Add(new(words, top + Size));
                words = [];
            }

            var start = at;
            while (at < line.Length && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            var text = at > start ? WordMaker.Spell(line.AsSpan(start, at - start)) : "";
            if (text.Length > 0)
            {
                words.Add(new(text, new(Margin + (start * Advance), top + (0.24 * Size), (at - start) * Advance, 0.98 * Size), new(Size, false, false, 0x222222)));
            }
        }

        if (words.Count > 0)
        {
            body.Add(new(words, top + Size));
        }
    }
}
