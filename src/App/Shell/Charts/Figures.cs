using System.Globalization;

namespace Prospect.App.Shell.Charts;

/// <summary>Figures as people read them: a true minus, and a plus where something is added.</summary>
public static class Figures
{
    public static string Percent(double part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(part, 0, 1) * 100:0.##}%");

    public static string Score(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');

    public static string Gain(double value, string format = "0.00")
    {
        var digits = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        var nothing = digits.All(c => c is '0' or '.');
        return nothing ? digits : value < 0 ? $"−{digits}" : $"+{digits}";
    }

    /// <summary>
    /// Parts rounded to hundredths so that what is shown adds up to the rounded sum that is shown: the parts that lose most by
    /// rounding down are rounded up (the method of the largest remainder).
    /// </summary>
    public static IReadOnlyList<double> Hundredths(IReadOnlyList<double> parts, double sum)
    {
        var floors = parts.Select(p => (int)Math.Floor(Math.Round(p * 100, 6))).ToArray();
        var missing = (int)Math.Round(sum * 100, MidpointRounding.AwayFromZero) - floors.Sum();
        foreach (var i in Enumerable.Range(0, parts.Count).OrderByDescending(i => (parts[i] * 100) - floors[i]).ThenBy(i => i).Take(Math.Max(0, missing)))
        {
            floors[i]++;
        }

        return [.. floors.Select(f => f / 100.0)];
    }

    public static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>Months as years and months.</summary>
    public static string Span(int months) => (months / 12, months % 12) switch
    {
        (0, var m) => Count(m, "month"),
        (var y, 0) => Count(y, "year"),
        var (y, m) => $"{Count(y, "year")}, {Count(m, "month")}",
    };
}
