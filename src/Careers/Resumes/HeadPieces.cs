using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>A part of the head of an entry: what stands between two strong separators.</summary>
/// <param name="Passage">Its text.</param>
/// <param name="Row">The row it stands in, counted from 0 within the head.</param>
/// <param name="Style">How it begins to look.</param>
internal sealed record HeadPiece(Passage Passage, int Row, TextStyle Style)
{
    public string Text => Passage.Text;
}

/// <summary>Takes the head of an entry apart: by lines, cells, dashes, bars, a change of weight, and words such as "at".</summary>
internal static partial class HeadPieces
{
    /// <param name="rows">The rows of the head.</param>
    /// <param name="date">The date that is left out, with its line.</param>
    public static List<HeadPiece> Of(IEnumerable<Row> rows, (Line Line, DateSpan Span)? date)
    {
        List<HeadPiece> pieces = [];
        var number = 0;
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                var passage = Passage.Of(cell);
                foreach (var span in DateSpans.In(cell.Text).Where(s => (date is { } d && d.Line == cell && d.Span.Index == s.Index) || s.IsRange).Reverse())
                {
                    passage = passage.Without(span.Index, span.Length);
                }

                pieces.AddRange(Split(passage).Select(p => new HeadPiece(p, number, p.StyleAt(0) ?? cell.Style)));
            }

            number++;
        }

        return pieces;
    }

    private static IEnumerable<Passage> Split(Passage passage)
    {
        List<(int Start, int Length)> cuts = [.. Strong().Matches(passage.Text).Select(m => (m.Index, m.Length))];
        var at = At().Match(passage.Text);
        if (at.Success && TitleNouns.Score(passage.Text[..at.Index]) > 0.5)
        {
            cuts.Add((at.Index, at.Length));
        }

        if (cuts.Count == 0 && StyleChange(passage) is { } change)
        {
            cuts.Add((change, 0));
        }

        return passage.Parts(cuts.OrderBy(c => c.Start)).Where(p => p.Text.Any(char.IsLetter)).Select(WithoutAt);
    }

    // "at Harlow Quay Shipyard" in a line of its own.
    private static Passage WithoutAt(Passage piece) => LeadingAt().Match(piece.Text) is { Success: true } at ? piece.From(at.Length) : piece;

    // "**Barista**, Third Moon Coffee": the weight or slant changes once, at the end of a part.
    public static int? StyleChange(Passage passage)
    {
        int? change = null;
        TextStyle? last = null;
        for (var i = 0; i < passage.Text.Length; i++)
        {
            if (passage.Text[i] == ' ' || !char.IsLetterOrDigit(passage.Text[i]))
            {
                continue;
            }

            var style = passage.StyleAt(i);
            if (style is null || (i > 0 && char.IsLetterOrDigit(passage.Text[i - 1])))
            {
                continue;
            }

            if (last is { } l && (l.Bold != style.Value.Bold || l.Italic != style.Value.Italic))
            {
                if (change is not null)
                {
                    return null;
                }

                // A bracket opened before the change belongs to what follows.
                change = i > 0 && passage.Text[i - 1] is '(' or '[' or '“' or '"' ? i - 1 : i;
            }

            last = style;
        }

        return change;
    }

    [GeneratedRegex(@"\s+[|•·■▪●◆★/–—‒−]\s+|\s+-{1,2}\s+|\s*[|•·■●◆]\s*|\t|\s{3,}|(?<=\p{L})—(?=\p{L})|;\s+")]
    private static partial Regex Strong();

    [GeneratedRegex(@"^(?:at|bei|chez|@)\s+(?=(?:the\s+)?[\p{Lu}\d])")]
    private static partial Regex LeadingAt();

    [GeneratedRegex(@"(?:,?\s+at|,?\s+bei|\s*@)\s+(?=(?:the\s+|a\s+)?[\p{Lu}\d])")]
    private static partial Regex At();
}
