using System.Text;

namespace Prospect.Careers.Catalogue.Importing;

/// <summary>Reads a table row by row, its columns by name: text parted by tabs, or CSV (RFC 4180, with line breaks inside quotes).</summary>
internal sealed class TableReader : IDisposable
{
    // No cell of a published table comes near it; a quote that is never closed does.
    private const int LongestRow = 4_000_000;

    private readonly StreamReader reader;
    private readonly string file;
    private readonly ImportNotes notes;
    private readonly char separator;
    private readonly char[] buffer = new char[64 * 1024];
    private readonly StringBuilder row = new();
    private readonly List<int> ends = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private char[] cells = new char[4096];
    private int at, filled;

    private TableReader(Stream stream, string file, char separator, ImportNotes notes)
    {
        (this.file, this.separator, this.notes) = (file, separator, notes);
        reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024);
        if (Next())
        {
            for (var i = 0; i < ends.Count; i++)
            {
                columns.TryAdd(Text(i).Trim(), i);
            }
        }
    }

    /// <summary>Opens a table by its published name; where it is missing that is noted and null.</summary>
    public static TableReader? Open(PublishedFiles files, string name, ImportNotes notes)
    {
        if (files.Open(name) is not { } stream)
        {
            notes.Add($"{name} is missing.");
            return null;
        }

        return new(stream, name, name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? '\t' : ',', notes);
    }

    /// <summary>The place of a column; -1 where there is none, which is noted.</summary>
    public int Column(string name)
    {
        if (columns.TryGetValue(name, out var column))
        {
            return column;
        }

        notes.Add($"{file} has no column “{name}”.");
        return -1;
    }

    /// <summary>The place of a column that need not be there; -1 where there is none.</summary>
    public int OptionalColumn(string name) => columns.GetValueOrDefault(name, -1);

    /// <summary>The text of a cell; empty for a column or a cell that is missing.</summary>
    public ReadOnlySpan<char> Span(int column)
        => column < 0 || column >= ends.Count ? default : cells.AsSpan((column == 0 ? 0 : ends[column - 1])..ends[column]);

    public string Text(int column) => Span(column).ToString();

    /// <summary>Notes that the row at hand could not be used.</summary>
    public void LeaveOut(string why) => notes.LeftOut(file, why);

    /// <summary>Goes on to the next row; false at the end.</summary>
    public bool Next()
    {
        bool any;
        do
        {
            any = ReadRow();
        }
        while (any && ends.Count == 1 && ends[0] == 0);
        return any;
    }

    public void Dispose() => reader.Dispose();

    private bool ReadRow()
    {
        row.Clear();
        ends.Clear();
        bool any = false, quoted = false;
        while (Take(out var sign))
        {
            any = true;
            if (quoted)
            {
                if (sign == '"')
                {
                    if (Peek() == '"')
                    {
                        row.Append('"');
                        at++;
                    }
                    else
                    {
                        quoted = false;
                    }
                }
                else
                {
                    row.Append(sign);
                }
            }
            else if (sign == separator)
            {
                ends.Add(row.Length);
            }
            else if (sign == '"' && separator == ',' && row.Length == (ends.Count == 0 ? 0 : ends[^1]))
            {
                quoted = true;
            }
            else if (sign == '\n')
            {
                break;
            }
            else if (sign != '\r' || Peek() is not ('\n' or null))
            {
                row.Append(sign);
            }

            if (row.Length > LongestRow)
            {
                notes.Add($"{file} is read only up to a row that does not end, such as one with a quote that is never closed.");
                filled = at = 0;
                reader.DiscardBufferedData();
                reader.BaseStream.Dispose();
                return false;
            }
        }

        if (any)
        {
            ends.Add(row.Length);
            if (cells.Length < row.Length)
            {
                cells = new char[row.Length * 2];
            }

            row.CopyTo(0, cells, row.Length);
        }

        return any;
    }

    private bool Take(out char sign)
    {
        if (Peek() is { } next)
        {
            sign = next;
            at++;
            return true;
        }

        sign = default;
        return false;
    }

    private char? Peek()
    {
        if (at == filled)
        {
            (at, filled) = (0, reader.BaseStream.CanRead ? reader.Read(buffer, 0, buffer.Length) : 0);
        }

        return at < filled ? buffer[at] : null;
    }
}
