using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Host.Verbs;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Makes the reader of documents, whose reading processes are this very program.</summary>
internal static class Readers
{
    public static DocumentReader ForOneCommand() => new(Program(), new(), most: 1, warm: 1);

    public static DocumentReader ForService()
        => new(Program(ReadDocumentsVerb.WarmUp), new(), most: Math.Max(2, Environment.ProcessorCount), warm: 2);

    /// <summary>Reads files one after the other; the first that cannot be read ends it.</summary>
    public static async Task<Result<List<PlacedDocument>>> ReadAllAsync(this DocumentReader reader, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var documents = new List<PlacedDocument>();
        foreach (var path in paths)
        {
            var name = path == "-" ? "standard input" : Path.GetFileName(path);
            using var progress = new Progress($"Reading {name} …");
            if (!(await InputFile.ReadAsync(path, cancellation)).TryGet(out var content, out var missing))
            {
                return missing;
            }

            if (!(await reader.ReadAsync(content, name, cancellation)).TryGet(out var document, out var unread))
            {
                return unread.About(path);
            }

            documents.Add(document);
        }

        return documents;
    }

    private static ReaderProgram Program(params string[] more)
    {
        var path = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        // Started as `dotnet prospect.dll`, the path is dotnet's.
        string[] first = Path.GetFileNameWithoutExtension(path) == "dotnet" ? [typeof(Readers).Assembly.Location] : [];
        return new(path, [.. first, ReadDocumentsVerb.Name, .. more]);
    }
}
