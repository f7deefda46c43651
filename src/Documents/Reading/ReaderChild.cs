using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>A reading process, seen from outside: one file at a time, under watch.</summary>
internal sealed class ReaderChild : IDisposable
{
    private const int LargestAnswer = 256 * 1024 * 1024;
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMilliseconds(25);
    private readonly Process process;
    private readonly ReadingLimits limits;

    private ReaderChild(Process process, ReadingLimits limits) => (this.process, this.limits) = (process, limits);

    /// <summary>How many files it has read.</summary>
    public int Served { get; private set; }

    public bool IsAlive => !process.HasExited;

    public static ReaderChild Start(ReaderProgram program, ReadingLimits limits)
    {
        var start = new ProcessStartInfo(program.Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in program.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Secrets of the service are none of its business.
        var kept = start.Environment.Where(v => v.Key is "PATH" or "DOTNET_ROOT" or "HOME" or "TMPDIR" or "TESSDATA_PREFIX").ToList();
        start.Environment.Clear();
        foreach (var (key, value) in kept)
        {
            start.Environment[key] = value;
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = (limits.Memory * 4 / 5).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(start) ?? throw new InvalidOperationException("The reading process did not start.");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return new(process, limits);
    }

    public async Task<Result<PlacedDocument>> ReadAsync(ReadOnlyMemory<byte> content, string name, bool recognise, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var answer = ExchangeAsync(content, name, recognise, time.Token);
        var breach = WatchAsync(answer, recognise ? limits.RecognitionTime : limits.Time, time.Token);
        try
        {
            var first = await Task.WhenAny(answer, breach).ConfigureAwait(false);
            if (first == breach && await breach.ConfigureAwait(false) is { } error)
            {
                return error;
            }

            var read = await answer.ConfigureAwait(false);
            Served++;
            return read;
        }
        catch (Exception fault) when (fault is IOException or EndOfStreamException or InvalidDataException)
        {
            // The process died over the file, or sends what cannot be.
            return new Error("document.damaged", "The file broke its reader. Save or print it anew from the program that made it.");
        }
        finally
        {
            await time.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<Result<PlacedDocument>> ExchangeAsync(ReadOnlyMemory<byte> content, string name, bool recognise, CancellationToken cancellation)
    {
        // Off the caller's thread: a pipe takes 64 KB and then waits for the other side.
        await Task.Run(() => ReadingProcess.WriteRequest(process.StandardInput.BaseStream, name, recognise, content), cancellation).ConfigureAwait(false);
        var output = process.StandardOutput.BaseStream;
        var head = new byte[4];
        await output.ReadExactlyAsync(head, cancellation).ConfigureAwait(false);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 1 or > LargestAnswer)
        {
            throw new InvalidDataException("An answer of a length that cannot be.");
        }

        var answer = new byte[length];
        await output.ReadExactlyAsync(answer, cancellation).ConfigureAwait(false);
        return DocumentCodec.Decode(answer);
    }

    /// <summary>Kills the process when it takes too long or too much; null where it answered before.</summary>
    private async Task<Error?> WatchAsync(Task answer, TimeSpan longest, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (!answer.IsCompleted)
        {
            await Task.WhenAny(answer, Task.Delay(WatchEvery, cancellation)).ConfigureAwait(false);
            if (answer.IsCompleted)
            {
                break;
            }

            if (cancellation.IsCancellationRequested)
            {
                Kill();
                break;
            }

            if (Stopwatch.GetElapsedTime(started) > longest)
            {
                Kill();
                return new("document.too-slow", $"Reading the file took longer than {longest.TotalSeconds:0} seconds and was stopped. Print it anew as PDF, or leave out its pictures.");
            }

            if (ResidentBytes() > limits.Memory)
            {
                Kill();
                return new("document.too-costly", $"Reading the file took more than {limits.Memory / (1024 * 1024)} MB of memory and was stopped. Print it anew as PDF, or leave out its pictures.");
            }
        }

        return null;
    }

    /// <summary>Memory in use; on Linux from /proc, which costs a thousandth of asking the Process class.</summary>
    public long ResidentBytes()
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                var pages = File.ReadAllText($"/proc/{process.Id}/statm").Split(' ')[1];
                return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            }

            process.Refresh();
            return process.WorkingSet64;
        }
        catch (Exception fault) when (fault is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return 0; // it has just ended
        }
    }

    private void Kill()
    {
        try
        {
            // With the programs that it may have started.
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It was faster.
        }
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
