namespace Prospect.Host.Evaluating;

/// <summary>Documents that lie beside what is in them.</summary>
internal static class LabelledFiles
{
    private static readonly string[] Endings = [".gold.json", ".facts.json"];

    /// <summary>Each NAME.gold.json or NAME.facts.json with the document NAME beside it, whatever its one extension; labels without a document are left out.</summary>
    public static IEnumerable<(string Name, string File, string Labels)> In(string folder)
    {
        foreach (var labels in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (Array.Find(Endings, e => labels.EndsWith(e, StringComparison.Ordinal)) is not { } ending)
            {
                continue;
            }

            // NAME.notes.md beside it is no document: its name is NAME and one extension.
            var name = Path.GetFileName(labels)[..^ending.Length];
            var file = Directory.EnumerateFiles(folder, name + ".*").Order(StringComparer.Ordinal)
                .FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == name && !f.EndsWith(".json", StringComparison.Ordinal));
            if (file is not null)
            {
                yield return (name, file, labels);
            }
        }
    }
}
