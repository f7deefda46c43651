using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prospect.App.Shell.Holding;

/// <summary>The archive that a person takes along, written file by file to where it goes; at most one file of it is in memory.</summary>
/// <remarks>The framework ends a file of an archive without awaiting, which a server's answer does not allow; so each is gathered first.</remarks>
internal sealed class PersonArchive : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Stream target;
    private readonly Gathering gathering = new();
    private readonly ZipArchive zip;

    public PersonArchive(Stream target)
    {
        this.target = target;
        zip = new(gathering, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>Adds a file of JSON.</summary>
    public Task AddAsync<T>(string name, T value, CancellationToken cancelled) => AddFileAsync(name, JsonSerializer.SerializeToUtf8Bytes(value, Readable), cancelled);

    public async Task AddFileAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancelled)
    {
        await using (var stream = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancelled))
        {
            await stream.WriteAsync(content, cancelled);
        }

        await gathering.DrainAsync(target, cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        await zip.DisposeAsync();
        await gathering.DrainAsync(target, CancellationToken.None);
        await gathering.DisposeAsync();
    }

    // What cannot be gone back in is written in one go.
    private sealed class Gathering : MemoryStream
    {
        public override bool CanSeek => false;

        public async Task DrainAsync(Stream target, CancellationToken cancelled)
        {
            await target.WriteAsync(GetBuffer().AsMemory(0, checked((int)Length)), cancelled);
            SetLength(0);
        }
    }
}
