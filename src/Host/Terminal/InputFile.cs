using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>Takes the bytes of a file that was named, or of standard input for <c>-</c>.</summary>
internal static class InputFile
{
    // One byte more than is read, so that a larger file is known to be too large without being held.
    private static readonly int Most = new Documents.ReadingLimits().Bytes + 1;

    public static async Task<Result<ReadOnlyMemory<byte>>> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 64 * 1024, useAsync: true);
            using var content = new MemoryStream();
            var buffer = new byte[64 * 1024];
            int read;
            while (content.Length < Most && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
            {
                content.Write(buffer, 0, read);
            }

            return (ReadOnlyMemory<byte>)content.ToArray();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Error("document.missing", "There is no such file.", path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Error("document.missing", Directory.Exists(path) ? "This is a folder; name the file in it." : "The file may not be opened.", path);
        }
    }
}
