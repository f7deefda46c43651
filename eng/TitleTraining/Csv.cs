using System.Text;

namespace Prospect.TitleTraining;

internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        string[]? head = null;
        foreach (var row in Rows(File.ReadAllText(path)))
        {
            if (head is null) head = [.. row];
            else yield return head.Zip(row).ToDictionary(p => p.First, p => p.Second);
        }
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var field = new StringBuilder();
        List<string> row = [];
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') { field.Append('"'); i++; }
                else if (c == '"') quoted = false;
                else field.Append(c);
            }
            else if (c == '"') quoted = true;
            else if (c == ',') { row.Add(field.ToString()); field.Clear(); }
            else if (c == '\n') { row.Add(field.ToString().TrimEnd('\r')); field.Clear(); yield return row; row = []; }
            else field.Append(c);
        }
        if (field.Length > 0 || row.Count > 0) { row.Add(field.ToString()); yield return row; }
    }
}
