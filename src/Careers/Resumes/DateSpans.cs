using System.Globalization;
using System.Text.RegularExpressions;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Finds the times that a text names.</summary>
internal static partial class DateSpans
{
    private const string To = @"(?:\s*(?:[-‐‑‒–—−~→>]{1,3}|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|\bbis\b|\bà\b|\btot\b)\s*)";
    private const string Duration = @"(?:[\s,·•(]*\(?\d+\+?\s*(?:years?|yrs?|months?|mos?)\b\.?(?:[\s,]*(?:and\s+)?\d+\s*(?:months?|mos?)\b\.?)?\)?)?";

    private const string NoMore = @"(?![\w" + MonthMarks.Letters + @"%])";

    public static IReadOnlyList<DateSpan> In(string text)
    {
        List<DateSpan> spans = [];
        foreach (Match match in Span().Matches(MonthMarks.In(text)))
        {
            if (Read(match, text) is { } span)
            {
                spans.Add(Widened(span, text));
            }
        }

        return spans;
    }

    private static DateSpan? Read(Match match, string text)
    {
        var groups = match.Groups;
        var start = groups["start"].Success ? DateAtom.Read(Written("start")) : null;
        var end = groups["end"].Success ? DateAtom.Read(Written("end")) : null;
        if (groups["bare"].Success && end is { } full)
        {
            // "June–August 2025": the year stands once, at the end.
            start = new PartialDate(full.Year, NumberOfMonth(Written("bare")));
            if (start.Value.Month > full.Month)
            {
                start = new PartialDate(full.Year - 1, start.Value.Month);
            }
        }
        else if (groups["short"].Success && start is { } from)
        {
            var figures = int.Parse(groups["short"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var year = (from.Year / 100 * 100) + figures;
            if (year >= from.Year)
            {
                end = new PartialDate(year);
            }
            else if (PartialDate.Exists(from.Year, figures))
            {
                // "2019-03" cannot end in 2003: it is March as ISO 8601 writes it.
                start = new PartialDate(from.Year, figures);
            }
            else
            {
                return null;
            }
        }

        var since = groups["since"].Success;
        var now = groups["now"].Success || since || (groups["open"].Success && end is null);
        if (groups["until"].Success && end is null)
        {
            (start, end) = (null, start);
        }

        if (start is null && end is null)
        {
            return null;
        }

        var isRange = now || end is not null;
        return start is { } s && end is { } e && e.Last < s.First ? null : new(start, end, now && end is null, isRange, match.Index, match.Length);

        // The match is over marks; what was written stands in the text at the same place.
        string Written(string group) => text.Substring(groups[group].Index, groups[group].Length);
    }

    private static int NumberOfMonth(string written)
        => char.IsAsciiDigit(written[0]) ? int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture) : MonthNames.NumberOf(written);

    // Brackets around the date belong to it.
    private static DateSpan Widened(DateSpan span, string text)
    {
        int start = span.Index, end = span.Index + span.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start > 0 && end < text.Length && (text[start - 1], text[end]) is ('(', ')') or ('[', ']'))
        {
            (start, end) = (start - 1, end + 1);
        }

        return span with { Index = start, Length = end - start };
    }

    [GeneratedRegex(
        @"(?<![\w" + MonthMarks.Letters + @"$€£.,/-])(?:(?<since>since|seit|sinds|depuis)\s+(?<start>" + DateAtom.Pattern + @")" + NoMore
        + @"|(?<bare>" + MonthMarks.Pattern + @")\.?" + To + @"(?<end>" + MonthMarks.Pattern + @"\.?,?\s+[’'‘]?\d{2,4})" + NoMore
        + @"|(?<bare>0[1-9]|1[0-2])\s?[-–—]\s?(?<end>(?:0[1-9]|1[0-2])[/.](?:19|20)\d\d)" + NoMore
        + @"|(?:from\s+|von\s+)?(?<start>" + DateAtom.Pattern + @")" + To + @"(?:(?<now>" + MonthNames.Now + @")(?!\w)|(?<end>" + DateAtom.Pattern + @")" + NoMore + @")"
        + @"|(?<start>(?:19|20)\d\d)\s?[-–—/]\s?(?<short>\d\d)(?![\w%/-])"
        + @"|(?<until>until|till|bis)\s+(?<start>" + DateAtom.Pattern + @")" + NoMore
        + @"|(?<start>" + DateAtom.Pattern + @")(?<open>\s*[-–—→]\s*$)"
        + @"|(?<start>" + DateAtom.Pattern + @")" + NoMore + @")" + Duration,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
