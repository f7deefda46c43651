using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>A reading process, seen from outside: one file at a time, under watch.</summary>
internal sealed class ReaderChild : IDisposable
{
    private const int LargestAnswer = 256 * 1024 * 1024;
    private const int MostComplaint = 2000;
    private const int YoungBytes = 32 * 1024 * 1024;
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly ReadingLimits limits;
    private readonly Task<string> complaint;
    private readonly Task ready;
    // False from the first byte of a request to the last of its answer. A process that was left in between
    // still holds somebody's text, so it never serves another.
    private volatile bool settled = true;

    private ReaderChild(Process process, ReadingLimits limits)
    {
        (this.process, this.limits) = (process, limits);
        complaint = DrainAsync(process.StandardError);
        ready = AwaitReadyAsync();
    }

    /// <summary>How many files it has read.</summary>
    public int Served { get; private set; }

    public bool IsUsable => settled && !process.HasExited;

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
        // It reads what is handed to it and is idle else: fewer, larger rounds of collecting take a quarter off each page.
        start.Environment["DOTNET_GCgen0size"] = YoungBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new(Process.Start(start) ?? throw new InvalidOperationException("The reading process did not start."), limits);
    }

    /// <summary>Reads a file; null where the process ended without an answer.</summary>
    public async Task<Result<PlacedDocument>?> ReadAsync(ReadOnlyMemory<byte> content, string name, bool recognise, TimeSpan longest, CancellationToken cancellation)
    {
        // Its start is not the file's fault, and does not count against the file's time.
        await ready.WaitAsync(cancellation).ConfigureAwait(false);
        settled = false;
        // There is one way to stop a reading, whatever the reason: the process ends, and with it the exchange.
        using var stop = cancellation.Register(Kill);
        var exchange = ExchangeAsync(content, name, recognise);
        var breach = await WatchAsync(exchange, longest).ConfigureAwait(false);
        try
        {
            var answer = await exchange.ConfigureAwait(false);
            settled = true;
            Served++;
            return DocumentCodec.Decode(answer);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException)
        {
            Kill();
            cancellation.ThrowIfCancellationRequested();
            if (breach is { } error)
            {
                return (Result<PlacedDocument>)error;
            }

            return null;
        }
    }

    private async Task<byte[]> ExchangeAsync(ReadOnlyMemory<byte> content, string name, bool recognise)
    {
        var input = process.StandardInput.BaseStream;
        await input.WriteAsync(ReadingProcess.RequestHead(name, recognise, limits, content.Length)).ConfigureAwait(false);
        await input.WriteAsync(content).ConfigureAwait(false);
        await input.FlushAsync().ConfigureAwait(false);
        var output = process.StandardOutput.BaseStream;
        var head = new byte[4];
        await output.ReadExactlyAsync(head).ConfigureAwait(false);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 1 or > LargestAnswer)
        {
            throw new InvalidDataException("An answer of a length that cannot be.");
        }

        var answer = new byte[length];
        await output.ReadExactlyAsync(answer).ConfigureAwait(false);
        return answer;
    }

    /// <summary>Kills the process when it takes too long or too much; null where it did neither.</summary>
    private async Task<Error?> WatchAsync(Task exchange, TimeSpan longest)
    {
        var started = Stopwatch.GetTimestamp();
        while (!exchange.IsCompleted)
        {
            await Task.WhenAny(exchange, Task.Delay(WatchEvery)).ConfigureAwait(false);
            if (exchange.IsCompleted)
            {
                break;
            }

            if (Stopwatch.GetElapsedTime(started) > longest)
            {
                Kill();
                return new("document.too-slow", $"Reading the file took longer than {longest.TotalSeconds:0.#} seconds and was stopped. Print it anew as PDF, or leave out its pictures.");
            }

            if (ResidentBytes() > limits.Memory)
            {
                Kill();
                return new("document.too-costly", $"Reading the file took more than {limits.Memory / (1024 * 1024)} MB of memory and was stopped. Print it anew as PDF, or leave out its pictures.");
            }
        }

        return null;
    }

    /// <summary>A process that does not come up is a fault of the program or of its installation, never of a file.</summary>
    private async Task AwaitReadyAsync()
    {
        var head = new byte[1];
        int read;
        try
        {
            using var late = new CancellationTokenSource(LongestStart);
            read = await process.StandardOutput.BaseStream.ReadAsync(head, late.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            read = 0;
        }

        if (read != 1 || head[0] != ReadingProcess.Ready)
        {
            Kill();
            throw new InvalidOperationException($"The reading process did not start: {await complaint.ConfigureAwait(false)}");
        }
    }

    /// <summary>Takes what the process complains of, so that it never waits for that, and keeps the beginning.</summary>
    private static async Task<string> DrainAsync(StreamReader errors)
    {
        var kept = new StringBuilder();
        var buffer = new char[1024];
        try
        {
            int read;
            while ((read = await errors.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                kept.Append(buffer, 0, Math.Min(read, MostComplaint - kept.Length));
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // It has ended.
        }

        return kept.ToString().Trim();
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
        settled = false;
        try
        {
            // With the programs that it may have started.
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It was faster.
        }
    }

    /// <summary>Ends the process and waits until it is gone.</summary>
    public async Task EndAsync()
    {
        Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
        Dispose();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
