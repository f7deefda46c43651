using System.Diagnostics;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>Reads documents in processes of their own, kept warm, each reading under <see cref="ReadingLimits"/>.</summary>
/// <remarks>
/// Files come from strangers. One that breaks, hangs or bloats its reader costs that process alone, which is then replaced;
/// whoever sent it gets a typed error, and nobody else notices. Safe for use by many at once.
/// </remarks>
public sealed class DocumentReader : IAsyncDisposable
{
    private readonly ReaderPool pool;
    private readonly ReadingLimits limits;
    private readonly SemaphoreSlim places;

    /// <param name="program">How a reading process is started.</param>
    /// <param name="limits">What one reading may cost.</param>
    /// <param name="most">How many may read at once; further ones wait.</param>
    /// <param name="warm">How many are started now, before anything is asked.</param>
    public DocumentReader(ReaderProgram program, ReadingLimits limits, int most, int warm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        (this.limits, places) = (limits, new(most));
        pool = new(program, limits, Math.Min(warm, most));
    }

    /// <param name="content">The file's bytes.</param>
    /// <param name="name">What the file is called; errors name it, and its ending tells Markdown from other text.</param>
    /// <param name="cancellation">Ends the reading, and the process that is at it.</param>
    public async Task<Result<PlacedDocument>> ReadAsync(ReadOnlyMemory<byte> content, string name, CancellationToken cancellation)
    {
        if (content.Length > limits.Bytes)
        {
            return DocumentParser.TooLarge(content.Length, limits).About(name);
        }

        // What is no document at all needs no process.
        if (!SourceSniffer.Sniff(content.Span, name).TryGet(out var kind, out var unsupported))
        {
            return unsupported.About(name);
        }

        await places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // Recognising a scan is slow by nature, so it has a time limit of its own, and what is no scan never gets that much.
            var read = await ReadOnceAsync(content, name, recognise: kind == SourceKind.Picture, cancellation).ConfigureAwait(false);
            if (kind == SourceKind.Pdf && !read.Ok && read.Error.Code == "document.scanned")
            {
                read = await ReadOnceAsync(content, name, recognise: true, cancellation).ConfigureAwait(false);
            }

            return read.Ok ? read : read.Error.About(name);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<Result<PlacedDocument>> ReadOnceAsync(ReadOnlyMemory<byte> content, string name, bool recognise, CancellationToken cancellation)
    {
        var longest = recognise ? limits.RecognitionTime : limits.Time;
        var begun = Stopwatch.GetTimestamp();
        if (await TryReadAsync(content, name, recognise, longest, cancellation).ConfigureAwait(false) is { } read)
        {
            return read;
        }

        // The process may have been ended from outside, by the system for lack of memory for instance, so the file gets another,
        // unless it was at it for long.
        var left = longest - Stopwatch.GetElapsedTime(begun);
        if (left > longest / 2 && await TryReadAsync(content, name, recognise, left, cancellation).ConfigureAwait(false) is { } again)
        {
            return again;
        }

        return new Error("document.damaged", "The file broke its reader. Save or print it anew from the program that made it.");
    }

    private async Task<Result<PlacedDocument>?> TryReadAsync(ReadOnlyMemory<byte> content, string name, bool recognise, TimeSpan longest, CancellationToken cancellation)
    {
        var child = pool.Take();
        try
        {
            return await child.ReadAsync(content, name, recognise, longest, cancellation).ConfigureAwait(false);
        }
        finally
        {
            pool.Return(child);
        }
    }

    /// <summary>Ends every reading process; a reading that is under way then fails with <see cref="ObjectDisposedException"/>.</summary>
    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
