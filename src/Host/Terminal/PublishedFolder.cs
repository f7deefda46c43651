using Prospect.Careers.Catalogue.Importing;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Published files as they lie on disk.</summary>
internal static class PublishedFolder
{
    private const int Buffer = 64 * 1024;

    /// <summary>The files of a folder, by their paths in it.</summary>
    public static PublishedFiles Of(string folder) => new(folder, name => Open(Path.Combine(folder, name)));

    /// <summary>A release that is one file.</summary>
    public static PublishedFiles OfFile(string path) => new(Path.GetFileName(path), _ => Open(path));

    /// <summary>The releases in the places where a folder of data has them; null for those that it lacks.</summary>
    public static ImportSources In(string data)
    {
        var wages = Directory.Exists(Path.Combine(data, "oews")) ? Directory.GetFiles(Path.Combine(data, "oews"), "*.csv").Order(StringComparer.Ordinal).LastOrDefault() : null;
        return new(Existing(Path.Combine(data, "onet")), Existing(Path.Combine(data, "esco")), wages is null ? null : OfFile(wages));
    }

    /// <summary>Whether a folder of data holds what a catalogue can be compiled from.</summary>
    public static bool HoldsCatalogue(string data) => Directory.Exists(Path.Combine(data, "onet")) || Directory.Exists(Path.Combine(data, "esco"));

    /// <summary>What is wrong with a folder or file that was named; null where it is there.</summary>
    public static Error? Missing(string? folder, string? file)
        => folder is not null && !Directory.Exists(folder) ? new("document.missing", File.Exists(folder) ? "This is a file; name the folder that holds the release." : "There is no such folder.", folder)
            : file is not null && !File.Exists(file) ? new("document.missing", Directory.Exists(file) ? "This is a folder; name the file in it." : "There is no such file.", file)
            : null;

    private static PublishedFiles? Existing(string folder) => Directory.Exists(folder) ? Of(folder) : null;

    private static FileStream? Open(string path)
        => File.Exists(path) ? new(path, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.SequentialScan) : null;
}
