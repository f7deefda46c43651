using System.Text.RegularExpressions;
using Prospect.Documents;

namespace Prospect.Careers.Resumes;

/// <summary>Finds the name of the person whom a résumé is about.</summary>
internal static partial class PersonName
{
    /// <summary>The line that holds the name, or null. It is sought on the first page: large, near the top, and of the form of a name.</summary>
    public static Line? FindLine(PlacedDocument document)
    {
        var page = document.Pages[0];
        var lines = page.Lines.ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var body = HeadingStyle.OfBody(lines);
        var top = lines.Min(l => l.Box.Y);
        return lines
            .Select((line, at) => (line, Score: Score(line, at, body, top, lines)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score).ThenBy(c => c.line.Box.Y)
            .Select(c => c.line).FirstOrDefault();
    }

    /// <summary>The name in its line, without labels, titles before it and letters after it.</summary>
    public static Passage? In(Line line)
    {
        var passage = Passage.Of(line);
        var text = passage.Text;
        var label = Label().Match(text);
        var start = label.Success ? label.Length : 0;
        var end = text.Length;
        foreach (var stop in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", ",", " (", " • ", " · ", "|", " / "])
        {
            var at = text.IndexOf(stop, start, StringComparison.Ordinal);
            end = at > start && at < end ? at : end;
        }

        var letters = Letters().Match(text[start..end]);
        end = letters.Success ? start + letters.Index : end;
        var name = passage.Slice(start, end - start).Trim();
        return IsName(name.Text) ? name : null;
    }

    /// <summary>True for two to six words as a name has them.</summary>
    public static bool IsName(string text)
    {
        var unspaced = LetterSpacing.Mend(text);
        return Form().IsMatch(unspaced) && HeadingVocabulary.Of(unspaced) is null && TitleNouns.Score(unspaced) < 0.5
            && !NotNames().IsMatch(unspaced) && !Places.IsPlace(text);
    }

    /// <summary>True for a line that looks just as the name's first line does: the name may go on in it.</summary>
    public static bool GoesOn(Line line, Line first)
        => line.Page == first.Page && Math.Abs(line.Style.Size - first.Style.Size) < 0.2 && line.Style.Bold == first.Style.Bold && line.Style.Rgb == first.Style.Rgb
        && line.Words.Count <= 3 && line.Style.Size > 12.5 && Math.Abs(line.Box.MiddleY - first.Box.MiddleY) < line.Style.Size * 4 && !line.Text.Any(char.IsAsciiDigit);

    // A long name in a narrow column: "Marisol" over "Quintanilla-" over "Abbott".
    private static Passage? OverLines(Line line, int at, List<Line> lines)
    {
        var run = lines.Skip(at).TakeWhile(l => l == line || GoesOn(l, line)).Take(3).ToList();
        var whole = run.Count > 1 ? Passage.Of(run) : null;
        return whole is not null && IsName(whole.Text) ? whole : null;
    }

    private static double Score(Line line, int at, HeadingStyle body, double top, List<Line> lines)
    {
        if ((In(line) ?? OverLines(line, at, lines)) is not { } name || line.Bullet is { Length: > 0 })
        {
            return 0;
        }

        var size = line.Style.Size / Math.Max(1, body.Size);
        var isLargest = lines.All(l => l.Style.Size <= line.Style.Size + 0.1);
        var isNear = Math.Max(0, 1 - ((line.Box.Y - top) / 250));
        var whole = name.Text.Length >= line.Text.Length * 0.6 ? 0.5 : 0;
        if (size < 1.15 && at > 3 && line.Box.Y - top > 60)
        {
            return 0;
        }

        return (Math.Min(size, 3) * 1.5) + (isLargest ? 1.5 : 0) + isNear + whole + (line.AllBold ? 0.3 : 0) + (at == 0 ? 0.8 : 0) + (Label().IsMatch(line.Text) ? 2 : 0) - (at * 0.01);
    }

    [GeneratedRegex(@"^\s*(?:(?:full )?name\s*:|(?:curriculum vitae|résumé|resume|cv)(?: of| for|:|\s+[–—|-])|(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+(?:Ph\.?D\.?|M\.?D\.?|MBA|R\.?N\.?|BSN|MSN|CPA|Esq\.?|PMP|LCSW|CFA|PE|P\.E\.|EdD|DDS|DVM|JD|J\.D\.|FNP|LPN|CPhT|MPH|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?)$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?:[\p{Lu}][\p{L}\p{M}'’.\-‐‑]*|(?:[dD]e|[dD]el|[dD]ella|[dD]i|[dD]a|[dD]os|[vV]an|[vV]on|[dD]er|[dD]en|[tT]er|[tT]en|[lL]a|[lL]e|[eE]l|[aA]l|bin|ibn|y|e|zu|af|op|’t|'t|d'|d’|O')[\p{L}'’]*|[“""'‘(][\p{L}. ]+[”""'’)])(?:[ \u00a0]+(?:[\p{Lu}][\p{L}\p{M}'’.\-‐‑]*|(?:de|del|della|di|da|dos|do|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|y|e|zu|af|op|’t|'t|und)(?=[ \u00a0])|d['’][\p{L}]+|al-[\p{L}]+|[“""'‘(][\p{L}. ]+[”""'’)]))+$")]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:curriculum|vitae|r[ée]sum[ée]|cv|page|confidential|university|college|school|inc|llc|ltd|gmbh|company|invoice|statement|bank|report|form|letter|street|avenue|road|suite|phone|email|mobile|address|date|summary|references|available|department|application|profile|account|credit|job|description|dear|terms|conditions|total|balance|contact|history|services|group|center|centre|association|foundation|policy|guide|the|of|for|and|with|your)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotNames();
}
