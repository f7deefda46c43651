using System.Globalization;

namespace Prospect.App.Shell.Charts;

/// <summary>Figures as people read them: a true minus, and a plus where something is added.</summary>
public static class Figures
{
    public static string Percent(double part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(part, 0, 1) * 100:0.##}%");

    public static string Score(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');

    public static string Gain(double value, string format = "0.00")
    {
        var digits = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        var nothing = digits.All(c => c is '0' or '.');
        return nothing ? digits : value < 0 ? $"−{digits}" : $"+{digits}";
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
