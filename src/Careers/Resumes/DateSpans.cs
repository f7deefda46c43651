using System.Globalization;
using System.Text.RegularExpressions;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Finds the times that a text names.</summary>
internal static partial class DateSpans
{
    private const string To = @"(?:\s*(?:[-‐‑‒–—−~→>]{1,3}|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|\bbis\b|\bà\b|\btot\b)\s*)";
    private const string Duration = @"(?:[\s,·•(]*\(?\d+\+?\s*(?:years?|yrs?|months?|mos?)\b\.?(?:[\s,]*(?:and\s+)?\d+\s*(?:months?|mos?)\b\.?)?\)?)?";

    public static IReadOnlyList<DateSpan> In(string text)
    {
        List<DateSpan> spans = [];
        foreach (Match match in Span().Matches(text))
        {
            if (Read(match) is { } span)
            {
                spans.Add(Widened(span, text));
            }
        }

        return spans;
    }

    private static DateSpan? Read(Match match)
    {
        var groups = match.Groups;
        var start = groups["start"].Success ? DateAtom.Read(groups["start"].Value) : null;
        var end = groups["end"].Success ? DateAtom.Read(groups["end"].Value) : null;
        if (groups["bare"].Success && end is { } full)
        {
            // "June–August 2025": the year stands once, at the end.
            start = new PartialDate(full.Year, MonthNames.NumberOf(groups["bare"].Value));
            if (start.Value.Month > full.Month)
            {
                start = new PartialDate(full.Year - 1, start.Value.Month);
            }
        }
        else if (groups["short"].Success && start is { } from)
        {
            var year = (from.Year / 100 * 100) + int.Parse(groups["short"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            end = year >= from.Year && year < from.Year + 60 ? new PartialDate(year) : null;
            if (end is null)
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
    }

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
        @"(?<![\w$€£.,/-])(?:(?<since>since|seit|sinds|depuis)\s+(?<start>" + DateAtom.Pattern + @")(?![\w%])"
        + @"|(?<bare>" + MonthNames.Pattern + @")\.?" + To + @"(?<end>" + MonthNames.Pattern + @"\.?,?\s+[’'‘]?\d{2,4})(?![\w%])"
        + @"|(?:from\s+|von\s+)?(?<start>" + DateAtom.Pattern + @")" + To + @"(?:(?<now>" + MonthNames.Now + @")(?!\w)|(?<end>" + DateAtom.Pattern + @")(?![\w%]))"
        + @"|(?<start>(?:19|20)\d\d)\s?[-–—/]\s?(?<short>\d\d)(?![\w%/-])"
        + @"|(?<until>until|till|bis)\s+(?<start>" + DateAtom.Pattern + @")(?![\w%])"
        + @"|(?<start>" + DateAtom.Pattern + @")(?<open>\s*[-–—]\s*$)"
        + @"|(?<start>" + DateAtom.Pattern + @")(?![\w%]))" + Duration,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
