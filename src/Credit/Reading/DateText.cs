using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Prospect.Kernel;

namespace Prospect.Credit.Reading;

/// <summary>Reads dates as reports of the United States print them: <c>05/07/2014</c>, <c>5/7/14</c>, <c>May 7, 2014</c>, <c>May 2014</c>, <c>05/2014</c>, <c>2014-05-07</c>, <c>7 May 2014</c>, <c>07-May-2014</c>, <c>2014/05/07</c>.</summary>
internal static partial class DateText
{
    // Two digits of a year up to here are of this century: nothing in a report lies further ahead.
    private const int LastShortYear = 45;

    private static readonly FrozenDictionary<string, int> MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)
        .SelectMany((name, i) => new[] { (Name: name, Month: i + 1), (Name: name[..3], Month: i + 1) }).Append((Name: "Sept", Month: 9))
        .DistinctBy(m => m.Name).ToFrozenDictionary(m => m.Name, m => m.Month, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\d/-])(?:(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})|(?<y>\d{4})-(?<m>\d{1,2})(?:-(?<d>\d{1,2}))?|(?<m>\d{1,2})[/.-](?<d>\d{1,2})[/.-](?<y>\d{4}|\d{2})|(?<m>\d{1,2})[/-](?<y>\d{4})|(?<n>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[\s-]*(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s-]+))?(?<y>\d{4}|'\d{2})|(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<n>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?[\s-]+(?<y>\d{4}))(?![\d/-])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dates();

    public static PartialDate? Read(string? text) => text is null ? null : ReadAll(text).Select(d => (PartialDate?)d.Date).FirstOrDefault();

    /// <summary>Every date in a text with the offset at which it begins.</summary>
    public static IEnumerable<(PartialDate Date, int Start, int End)> ReadAll(string text)
    {
        foreach (Match match in Dates().Matches(text))
        {
            var year = Year(match.Groups["y"].Value);
            int? month = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : MonthOf(match.Groups["n"].Value);
            int? day = match.Groups["d"].Success ? Number(match.Groups["d"].Value) : null;
            if (PartialDate.Exists(year, month, day))
            {
                yield return (new PartialDate(year, month, day), match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>The month, 1 to 12, that a word names by its English name or the first three letters of it.</summary>
    public static int? MonthOf(string word)
        => word.Length < 3 ? null : MonthNames.TryGetValue(word.TrimEnd('.', ',', '/'), out var month) ? month : null;

    /// <summary>A year of four digits, or of two with or without an apostrophe before it.</summary>
    public static int Year(string digits)
    {
        var number = Number(digits.TrimStart('\'', '\u2019'));
        return number > 99 ? number : number <= LastShortYear ? 2000 + number : 1900 + number;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
