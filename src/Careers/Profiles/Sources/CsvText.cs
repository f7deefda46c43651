using System.Text;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Reads rows of comma-separated values (RFC 4180): quotes, doubled quotes, line breaks inside quotes.</summary>
internal static class CsvText
{
    private const int MostRows = 5000, MostCells = 200;

    /// <summary>The rows of a table by the names of their columns. Lines of notes above the names are passed over.</summary>
    /// <param name="text">The table.</param>
    /// <param name="known">Columns of which the line of names holds one at least.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text, params IReadOnlyList<string> known)
    {
        List<IReadOnlyDictionary<string, string>> rows = [];
        List<string>? names = null;
        foreach (var cells in Cells(text))
        {
            if (names is null)
            {
                names = cells.Exists(c => known.Contains(c.Trim(), StringComparer.OrdinalIgnoreCase)) ? [.. cells.Select(c => c.Trim())] : null;
                continue;
            }

            var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < Math.Min(cells.Count, names.Count); i++)
            {
                row.TryAdd(names[i], cells[i].Trim());
            }

            rows.Add(row);
            if (rows.Count >= MostRows)
            {
                break;
            }
        }

        return rows;
    }

    private static IEnumerable<List<string>> Cells(string text)
    {
        List<string> cells = [];
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (quoted ? sign != '"' : sign is not (',' or '"' or '\n' or '\r'))
            {
                cell.Append(sign);
            }
            else if (sign == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign != '\r')
            {
                if (cells.Count < MostCells)
                {
                    cells.Add(cell.ToString());
                }

                cell.Clear();
                if (sign == '\n')
                {
                    yield return cells;
                    cells = [];
                }
            }
        }

        cells.Add(cell.ToString());
        yield return cells;
    }
}
