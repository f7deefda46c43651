using System.CommandLine;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Compiled;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Opens the catalogue that was asked for: by option, else by environment, else the one that comes with the program.</summary>
internal static class CatalogueInUse
{
    /// <summary>The environment variable that names a compiled catalogue.</summary>
    public const string Variable = "PROSPECT_CATALOGUE";

    public static Option<string?> Option() => new("--catalogue")
    {
        Description = $"A compiled catalogue (prospect catalogue import); without it that of {Variable}, else the starter catalogue.",
        HelpName = "FILE",
    };

    /// <param name="named">What the option says; null where it is not given.</param>
    public static Result<OccupationCatalogue> Open(string? named)
    {
        var path = named ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path))
        {
            return named is null ? OccupationCatalogue.Starter : new Error("catalogue.missing", "--catalogue names no file.");
        }

        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var opened = CompiledCatalogue.Open(file);
            return opened.Ok ? opened : opened.Error.About(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Error("catalogue.missing", Directory.Exists(path) ? "This is a folder; name the file in it." : File.Exists(path) ? "The file may not be opened." : "There is no such file.", path);
        }
    }
}
