using System.Buffers.Binary;
using System.Collections.Concurrent;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>What the reading process does: takes files from its input one after the other, and answers each on its output.</summary>
/// <remarks>It knows nothing but the bytes it is given, and ends when its input does, even amid a reading, so that none outlives who started it.</remarks>
public static class ReadingProcess
{
    /// <summary>The byte with which the process says that it is up.</summary>
    internal const byte Ready = (byte)'R';

    private const int MostName = 4096;
    // Documents nest, and so do their readers' calls; what nests deeper than this ends the process.
    private const int Stack = 16 * 1024 * 1024;

    private sealed record Request(string Name, bool Recognise, ReadingLimits Limits, byte[] Content);

    /// <param name="input">Requests.</param>
    /// <param name="output">Answers.</param>
    /// <param name="warmUp">Whether to read a small document of its own first, so that nobody's first reading pays for the start.</param>
    public static void Run(Stream input, Stream output, bool warmUp)
    {
        if (warmUp)
        {
            WarmUp();
        }

        output.WriteByte(Ready);
        output.Flush();

        // Reading is a thread's own work, so that the end of the input is seen meanwhile.
        using var requests = new BlockingCollection<Request>(1);
        new Thread(() => Answer(requests, output), Stack) { IsBackground = true }.Start();
        while (TryReadRequest(input) is { } request)
        {
            requests.Add(request);
        }
    }

    private static void Answer(BlockingCollection<Request> requests, Stream output)
    {
        Span<byte> head = stackalloc byte[4];
        while (true)
        {
            var answer = DocumentCodec.Encode(Parse(requests.Take()));
            BinaryPrimitives.WriteInt32LittleEndian(head, answer.Length);
            output.Write(head);
            output.Write(answer.Span);
            output.Flush();
        }
    }

    private static Result<PlacedDocument> Parse(Request request)
    {
        try
        {
            return request.Recognise
                ? DocumentParser.Recognise(request.Content, request.Name, request.Limits)
                : DocumentParser.Parse(request.Content, request.Name, request.Limits);
        }
        catch (OutOfMemoryException)
        {
            return new Error("document.too-costly", $"Reading the file took more than {request.Limits.Memory / (1024 * 1024)} MB of memory. Print it anew as PDF, or leave out its pictures.");
        }
        // Whatever a broken file brings forth ends here as an answer about that file.
        catch (Exception fault)
        {
            return new Error("document.damaged", $"The file cannot be read ({fault.GetType().Name}). Save or print it anew from the program that made it.");
        }
    }

    /// <summary>What stands before a file's bytes.</summary>
    internal static ReadOnlyMemory<byte> RequestHead(string name, bool recognise, ReadingLimits limits, int length)
    {
        var head = new ByteWriter();
        head.Number(0); // its own length, once known
        head.Text(name.Length > MostName ? name[^MostName..] : name);
        head.Flag(recognise);
        head.Number(limits.Bytes);
        head.Number(limits.Pages);
        head.Long(limits.Memory);
        head.Long(limits.Unpacked);
        head.Number(length);
        return head.WrittenWithLength();
    }

    private static Request? TryReadRequest(Stream input)
    {
        try
        {
            var length = new byte[4];
            input.ReadExactly(length);
            var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            input.ReadExactly(bytes);
            var head = new ByteReader(bytes);
            var (name, recognise) = (head.Text(), head.Flag());
            var limits = new ReadingLimits { Bytes = head.Number(), Pages = head.Number(), Memory = head.Long(), Unpacked = head.Long() };
            var content = new byte[head.Number()];
            input.ReadExactly(content);
            return new(name, recognise, limits, content);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static void WarmUp()
    {
        using var sample = typeof(ReadingProcess).Assembly.GetManifestResourceStream("warm-up.pdf");
        if (sample is not null)
        {
            var content = new byte[sample.Length];
            sample.ReadExactly(content);
            DocumentCodec.Decode(DocumentCodec.Encode(DocumentParser.Parse(content, "warm-up.pdf", new())).Span);
        }
    }
}
