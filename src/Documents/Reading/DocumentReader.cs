using System.Collections.Concurrent;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>Reads documents in processes of their own, kept warm, each reading under <see cref="ReadingLimits"/>.</summary>
/// <remarks>
/// Files come from strangers. One that breaks, hangs or bloats its reader costs that process alone, which is then replaced;
/// whoever sent it gets a typed error, and nobody else notices. Safe for use by many at once.
/// </remarks>
public sealed class DocumentReader : IAsyncDisposable
{
    // A process that has read much, or has grown, gives way to a fresh one.
    private const int MostServed = 500;
    private readonly ReaderProgram program;
    private readonly ReadingLimits limits;
    private readonly SemaphoreSlim places;
    private readonly ConcurrentStack<ReaderChild> idle = [];
    private bool closed;

    /// <param name="program">How a reading process is started.</param>
    /// <param name="limits">What one reading may cost.</param>
    /// <param name="most">How many may read at once; further ones wait.</param>
    /// <param name="warm">How many are started now, before anything is asked.</param>
    public DocumentReader(ReaderProgram program, ReadingLimits limits, int most, int warm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        (this.program, this.limits, places) = (program, limits, new(most));
        for (var i = 0; i < Math.Min(warm, most); i++)
        {
            idle.Push(ReaderChild.Start(program, limits));
        }
    }

    /// <param name="content">The file's bytes.</param>
    /// <param name="name">What the file is called; errors name it, and its ending tells Markdown from other text.</param>
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
            var read = kind == SourceKind.Picture
                ? await ReadOnceAsync(content, name, recognise: true, cancellation).ConfigureAwait(false)
                : await ReadOnceAsync(content, name, recognise: false, cancellation).ConfigureAwait(false);
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
        var child = Take();
        try
        {
            return await child.ReadAsync(content, name, recognise, cancellation).ConfigureAwait(false);
        }
        finally
        {
            Return(child);
        }
    }

    private ReaderChild Take()
    {
        while (idle.TryPop(out var child))
        {
            if (child.IsAlive)
            {
                return child;
            }

            child.Dispose();
        }

        return ReaderChild.Start(program, limits);
    }

    private void Return(ReaderChild child)
    {
        if (!closed && child.IsAlive && child.Served < MostServed && child.ResidentBytes() < limits.Memory / 2)
        {
            idle.Push(child);
            return;
        }

        child.Dispose();
        if (!closed)
        {
            idle.Push(ReaderChild.Start(program, limits));
        }
    }

    public ValueTask DisposeAsync()
    {
        closed = true;
        while (idle.TryPop(out var child))
        {
            child.Dispose();
        }

        places.Dispose();
        return ValueTask.CompletedTask;
    }
}
