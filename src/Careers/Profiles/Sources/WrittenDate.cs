using System.Globalization;
using Prospect.Careers.Resumes;
using Prospect.Kernel;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Reads a date as files for programs write it: ISO 8601 with or without a time, <c>Mar 2019</c>, <c>2019</c>.</summary>
internal static class WrittenDate
{
    private static readonly string[] Now = ["present", "now", "current", "ongoing", "today"];

    public static bool IsNow(string text) => Now.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);

    public static PartialDate? Of(string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > 60)
        {
            return null;
        }

        // "2019-03-14T08:00:00Z": whoever asks for a working life asks for no hour.
        var day = written.IndexOf('T', StringComparison.Ordinal) is > 0 and var at && char.IsAsciiDigit(written[0]) ? written[..at] : written;
        if (PartialDate.TryParse(day, out var exact))
        {
            return exact;
        }

        // "14 Mar 2019", as some exports of tables write days; only where the month is a word is it sure which is which.
        if (DateTime.TryParseExact(written, ["d MMM yyyy", "MMM d, yyyy", "d MMMM yyyy", "MMMM d, yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole) && PartialDate.Exists(whole.Year))
        {
            return new PartialDate(whole.Year, whole.Month, whole.Day);
        }

        return DateSpans.In(written) is [{ IsRange: false, Start: { } start }] ? start : null;
    }
}
