using Prospect.Careers;
using Prospect.Careers.Catalogue;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Writes a compiled catalogue so that there is either the old file or the new one, never half of one.</summary>
internal static class CompiledFile
{
    /// <returns>The length in bytes.</returns>
    public static Result<long> Write(OccupationCatalogue catalogue, string path)
    {
        var half = $"{path}.{Path.GetRandomFileName()}";
        try
        {
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
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Error("catalogue.unwritable", fault.Message, path);
        }
        finally
        {
            if (File.Exists(half))
            {
                File.Delete(half);
            }
        }
    }
}
