namespace Prospect.Careers.Catalogue.Importing;

/// <summary>What an import went without: files and columns that are missing, rows that could not be used.</summary>
internal sealed class ImportNotes
{
    private readonly List<string> notes = [];
    private readonly SortedDictionary<string, int> rows = new(StringComparer.Ordinal);

    public IReadOnlyList<string> All => [.. notes, .. rows.Select(r => $"{r.Key}: {r.Value} {(r.Value == 1 ? "row" : "rows")} left out.")];

    public void Add(string note)
    {
        if (!notes.Contains(note, StringComparer.Ordinal))
        {
            notes.Add(note);
        }
    }

    /// <summary>Counts a row that could not be used.</summary>
    public void LeftOut(string file, string why) => rows[$"{file}, {why}"] = rows.GetValueOrDefault($"{file}, {why}") + 1;
}
