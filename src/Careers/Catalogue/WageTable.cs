using System.Globalization;

namespace Prospect.Careers.Catalogue;

/// <summary>Reads the table of wages: code, median a year in US dollars, people employed, year; separated by tabs.</summary>
internal static class WageTable
{
    /// <summary>The wages by the first seven characters of the code, which is as fine as the survey goes.</summary>
    public static Dictionary<string, Wage> Read(string text)
    {
        var wages = new Dictionary<string, Wage>(900, StringComparer.Ordinal);
        Span<Range> cells = stackalloc Range[5];
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Split(cells, '\t') >= 4 && line[cells[0]].Length >= 7
                && decimal.TryParse(line[cells[1]], NumberStyles.Number, CultureInfo.InvariantCulture, out var median)
                && int.TryParse(line[cells[3]], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                int? employment = int.TryParse(line[cells[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? people : null;
                wages[line[cells[0]][..7].ToString()] = new(median, "USD", year, employment);
            }
        }

        return wages;
    }
}
