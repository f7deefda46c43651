using System.Text.RegularExpressions;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Tells how a document writes dates in figures, and reads one so: 01/09/2020 is in September where the day comes first.</summary>
internal static partial class DayFirst
{
    /// <summary>True where the days of other dates in it can be no months, or where the telephone number is of a country other than the US and Canada.</summary>
    public static bool Holds(PlacedDocument document)
    {
        var text = string.Join('\n', document.Lines.Select(l => l.Text));
        var figures = Figures().Matches(text).Select(m => (First: int.Parse(m.Groups[1].ValueSpan), Second: int.Parse(m.Groups[2].ValueSpan))).ToList();
        return figures.Exists(f => f.First > 12) || (!figures.Exists(f => f.Second > 12) && Abroad().IsMatch(text));
    }

    /// <summary>A date as exact as it is written, its day and its month in the order of the document.</summary>
    public static PartialDate? Exact(PartialDate? date, string written, bool dayFirst)
        => date is { Day: <= 12 and { } day, Month: { } month } d && dayFirst && Figures().IsMatch(written) ? new PartialDate(d.Year, day, month) : date;

    [GeneratedRegex(@"(?<!\d)(\d{1,2})/(\d{1,2})/(?:19|20)\d\d")]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?:^|[\s(])\+(?!1[\s(.-])\d")]
    private static partial Regex Abroad();
}
