using System.Globalization;
using System.Text.RegularExpressions;
using Prospect.Kernel;

namespace Prospect.Careers.Resumes;

/// <summary>Reads one date in any of the ways people write it.</summary>
internal static partial class DateAtom
{
    private const string Year = @"(?:19[4-9]\d|20[0-6]\d)";

    /// <summary>Matches a date in a text whose months are marked (<see cref="MonthMarks"/>).</summary>
    public const string Pattern =
        @"(?:" + Year + @"[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?(?!\d)"
        + @"|(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])[/.]" + Year
        + @"|(?:0?[1-9]|1[0-2])\s?[-/.]\s?" + Year
        + @"|(?:0[1-9]|1[0-2])/\d\d(?![\d/])"
        + @"|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?\s+" + MonthMarks.Pattern + @"\.?,?\s+" + Year
        + @"|" + MonthMarks.Pattern + @"\.?\s+(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\s+" + Year
        + @"|" + MonthMarks.Pattern + @"\.?,?(?:\s+of)?[\s\-/’'‘]*(?:" + Year + @"|(?<=[-/’'‘])\d\d(?!\d))"
        + @"|(?:spring|summer|autumn|fall|winter|q[1-4]|early|mid|late|h[12])[\s,/-]*(?:of\s+)?" + Year
        + @"|" + Year + @"(?!\d)"
        + @"|[’'‘]\d\d(?!\d))";

    public static PartialDate? Read(string text)
    {
        var year = FourFigures().Match(text);
        var name = MonthNames.Name().Match(text);
        if (name.Success && (year.Success || ShortYear().Match(text) is { Success: true }))
        {
            var y = year.Success ? Number(year.ValueSpan) : Century(Number(ShortYear().Match(text).Groups[1].ValueSpan));
            var day = Day().Match(text[..name.Index] + " " + text[(name.Index + name.Length)..].Replace(year.Success ? year.Value : "\0", "", StringComparison.Ordinal));
            return Make(y, MonthNames.NumberOf(name.Value), year.Success && day.Success ? Number(day.ValueSpan) : null);
        }

        if (!year.Success)
        {
            return MonthAndShortYear().Match(text) is { Success: true } shortForm
                ? Make(Century(Number(shortForm.Groups[2].ValueSpan)), Number(shortForm.Groups[1].ValueSpan), null)
                : ShortYear().Match(text) is { Success: true } shortYear ? Make(Century(Number(shortYear.Groups[1].ValueSpan)), null, null) : null;
        }

        if (char.IsAsciiLetter(text[0]))
        {
            // A season or a quarter tells no month with certainty: what is left is the year.
            return Make(Number(year.ValueSpan), null, null);
        }

        var numbers = Numbers().Matches(text).Where(m => m.Index != year.Index).Select(m => Number(m.ValueSpan)).ToList();
        return (numbers.Count, year.Index) switch
        {
            (0, _) => Make(Number(year.ValueSpan), null, null),
            (1, _) => Make(Number(year.ValueSpan), numbers[0], null),
            (_, 0) => Make(Number(year.ValueSpan), numbers[0], numbers[1]),
            // 03/14/2019 as in the US, 14.03.2019 as elsewhere.
            _ => text.Contains('.', StringComparison.Ordinal) || numbers[0] > 12
                ? Make(Number(year.ValueSpan), numbers[1], numbers[0]) : Make(Number(year.ValueSpan), numbers[0], numbers[1]),
        };
    }

    private static PartialDate? Make(int year, int? month, int? day)
        => PartialDate.Exists(year, month, day) ? new(year, month, day) : PartialDate.Exists(year, month) ? new(year, month) : PartialDate.Exists(year) ? new PartialDate(year) : null;

    private static int Century(int two) => two + (two < 60 ? 2000 : 1900);
    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(Year)]
    private static partial Regex FourFigures();

    [GeneratedRegex(@"[-/’'‘](\d\d)(?!\d)")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^(0[1-9]|1[0-2])/(\d\d)$")]
    private static partial Regex MonthAndShortYear();

    [GeneratedRegex(@"\d{1,2}(?!\d)")]
    private static partial Regex Day();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
