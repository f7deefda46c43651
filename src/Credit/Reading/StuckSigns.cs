using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Parts what narrow columns of a payment calendar have pushed together: <c>2020✓✓✓</c>, <c>OKOK30</c>.</summary>
internal static partial class StuckSigns
{
    [GeneratedRegex(@"\G(?:OK|C/O|COL|CLS|CO|N/R|NR|ND|RPO|FC|RF|VS|30|60|90|120|150|180|[\u2713\u2714\u25cf\u2022\u25a0XCFRVB-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(19|20)\d{2}(?=\D)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    /// <summary>The row with a word for each sign; the row itself where nothing is stuck.</summary>
    public static Row Parted(Row row, CalendarHead head)
    {
        if (!row.Words.Any(w => w.Box.Width > head.Spacing && w.Text.Length > 1))
        {
            return row;
        }

        return new(row.Page, [.. row.Cells.Select(c => new Cell([.. c.Words.SelectMany(w => Parts(w, head))]))], row.SignBefore);
    }

    private static IEnumerable<Word> Parts(Word word, CalendarHead head)
    {
        var cuts = new List<int> { 0 };
        if (word.Box.Width > head.Spacing && Year().Match(word.Text) is { Success: true } year)
        {
            cuts.Add(year.Length);
        }

        var at = cuts[^1];
        while (word.Box.Width > head.Spacing && at < word.Text.Length && Sign().Match(word.Text, at) is { Success: true } sign)
        {
            at += sign.Length;
            cuts.Add(at);
        }

        if (at < word.Text.Length || cuts.Count < 3)
        {
            yield return word;
            yield break;
        }

        for (var i = 1; i < cuts.Count; i++)
        {
            var (left, right) = (word.Box.X + (word.Box.Width * cuts[i - 1] / word.Text.Length), word.Box.X + (word.Box.Width * cuts[i] / word.Text.Length));
            yield return word with { Text = word.Text[cuts[i - 1]..cuts[i]], Box = Box.FromEdges(left, word.Box.Y, right, word.Box.Bottom) };
        }
    }
}
