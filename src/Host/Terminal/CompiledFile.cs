using Prospect.Careers;
using Prospect.Careers.Catalogue;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Writes a compiled catalogue so that there is either the old file or the new one, never half of one.</summary>
internal static class CompiledFile
{
    private const string Half = ".half";

    /// <returns>The length in bytes.</returns>
    public static Result<long> Write(OccupationCatalogue catalogue, string path)
    {
        var half = $"{path}.{Path.GetRandomFileName()}{Half}";
        try
        {
            RemoveLeftovers(path);
            long length;
            using (var output = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                CareerCatalogue.Compile(catalogue, output);
                output.Flush(flushToDisk: true);
                length = output.Length;
            }

            File.Move(half, path, overwrite: true);
            return length;
        }
        // The runtime reports a file that grows past what the system allows as an argument out of range.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentOutOfRangeException)
        {
            return new Error("catalogue.unwritable", fault is ArgumentOutOfRangeException ? "The file grows past what the system allows." : fault.Message, path);
        }
        finally
        {
            if (File.Exists(half))
            {
                File.Delete(half);
            }
        }
    }

    // What an import that was killed left lying; one that is being written is locked, and stays.
    private static void RemoveLeftovers(string path)
    {
        var full = Path.GetFullPath(path);
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(full)!, $"{Path.GetFileName(full)}.*{Half}"))
        {
            try
            {
                using (new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                    File.Delete(left);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // In use, or somebody else's.
            }
        }
    }
}
