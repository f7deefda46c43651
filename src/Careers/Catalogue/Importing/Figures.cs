using System.Globalization;

namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads the figures of published tables.</summary>
internal static class Figures
{
    /// <summary>A figure as published, thousands parted by commas; null for anything else (<c>n/a</c>, <c>#</c>, <c>*</c>).</summary>
    public static decimal? Of(ReadOnlySpan<char> text)
        => decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure)
            && figure is >= -1_000_000_000_000 and <= 1_000_000_000_000 ? figure : null;

    public static int? Whole(ReadOnlySpan<char> text) => Of(text) is { } figure and >= 0 and <= int.MaxValue ? (int)figure : null;

    /// <summary>A rating on a scale as a share of the scale, to three decimals.</summary>
    public static decimal Share(decimal value, decimal least, decimal most) => Math.Round(Math.Clamp((value - least) / (most - least), 0, 1), 3, MidpointRounding.AwayFromZero);
}
