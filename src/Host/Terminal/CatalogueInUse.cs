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

    /// <summary>The starter catalogue, compiled where the program was published.</summary>
    private const string CompiledStarter = "starter.catalogue";

    /// <param name="named">What the option says; null where it is not given.</param>
    public static Result<OccupationCatalogue> Open(string? named)
    {
        var path = named ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path))
        {
            return named is null ? Starter() : new Error("catalogue.missing", "--catalogue names no file.");
        }

        return OpenFile(path);
    }

    /// <summary>Opens a compiled catalogue by its path.</summary>
    public static Result<OccupationCatalogue> OpenFile(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var opened = CompiledCatalogue.Open(file, () => new MappedFile(file.SafeFileHandle, (int)file.Length).Memory);
            return opened.Ok ? opened : opened.Error.About(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Error("catalogue.missing", Directory.Exists(path) ? "This is a folder; name the file in it." : File.Exists(path) ? "The file may not be opened." : "There is no such file.", path);
        }
    }

    // A program that was built and not published has no compiled one, and reads the text that the compiled one is made of.
    private static OccupationCatalogue Starter()
        => Path.Combine(AppContext.BaseDirectory, CompiledStarter) is var path && File.Exists(path) && OpenFile(path).TryGet(out var compiled, out _) ? compiled : OccupationCatalogue.Starter;
}
