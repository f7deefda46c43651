using Prospect.Careers.Catalogue;
using Prospect.Careers.Profiles;
using Prospect.Careers.Profiles.Correcting;
using Prospect.Careers.Profiles.Making;
using Prospect.Careers.Profiles.Sources;
using Prospect.Documents;
using Prospect.Documents.Reading;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Reads the files about a person, of whatever kind each is, and makes one profile of them.</summary>
internal static class ProfileSources
{
    /// <param name="paths">Sources of one person, and files of corrections among them.</param>
    /// <param name="opening">The catalogue, which may still be on its way.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Result<Profile>> ReadAsync(IReadOnlyList<string> paths, Task<Result<OccupationCatalogue>> opening, CancellationToken cancellation)
    {
        await using var reader = Readers.ForOneCommand();
        List<(string Path, ReadOnlyMemory<byte> Content, SourceKind Kind, PlacedDocument? Placed)> files = [];
        List<ProfileCorrection> corrections = [];
        foreach (var path in paths)
        {
            var name = NameOf(path);
            using var progress = new Progress($"Reading {name} …");
            if (!(await InputFile.ReadAsync(path, cancellation)).TryGet(out var content, out var error))
            {
                return error;
            }

            if (ProfileCorrectionsFile.Recognises(content.Span))
            {
                if (!ProfileCorrectionsFile.Read(content).TryGet(out var given, out error))
                {
                    return error.About(path);
                }

                corrections.AddRange(given);
                continue;
            }

            PlacedDocument? placed = null;
            var kind = SourceReader.Recognise(content.Span);
            if (kind is SourceKind.Document && !(await reader.ReadAsync(content, name, cancellation)).TryGet(out placed, out error))
            {
                return error.About(path);
            }

            files.Add((path, content, kind, placed));
        }

        if (!(await opening).TryGet(out var catalogue, out var unopened))
        {
            return unopened;
        }

        List<ProfileSource> sources = [];
        foreach (var (number, file) in files.Index())
        {
            var read = file.Placed is { } placed ? SourceReader.Read(placed, number, NameOf(file.Path), Today.Utc, catalogue) : SourceReader.Read(file.Content, file.Kind, number, NameOf(file.Path), Today.Utc, catalogue);
            if (!read.TryGet(out var source, out var error))
            {
                return error.About(file.Path);
            }

            sources.Add(source);
        }

        return sources.Count == 0 ? new Error("usage", "Name a source beside the corrections: a résumé, for instance.") : ProfileMaker.Make(sources, corrections, Today.Utc, catalogue);
    }

    private static string NameOf(string path) => path == "-" ? "standard input" : Path.GetFileName(path);
}
