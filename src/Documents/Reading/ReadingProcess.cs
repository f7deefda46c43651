using System.Text;
using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>What the reading process does: takes files from its input one after the other, and answers each on its output.</summary>
/// <remarks>It knows nothing but the bytes it is given, and ends when its input does, so that none outlives who started it.</remarks>
public static class ReadingProcess
{
    private const int MostName = 4096;

    /// <param name="warmUp">Whether to read a small document of its own first, so that nobody's first reading pays for the start.</param>
    public static void Run(Stream input, Stream output, ReadingLimits limits, bool warmUp)
    {
        if (warmUp)
        {
            WarmUp(limits);
        }

        using var reader = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        while (TryReadRequest(reader, limits, out var name, out var recognise, out var content))
        {
            var answer = DocumentCodec.Encode(Parse(content, name, recognise, limits));
            writer.Write(answer.Length);
            writer.Write(answer);
            writer.Flush();
        }
    }

    private static Result<PlacedDocument> Parse(byte[] content, string name, bool recognise, ReadingLimits limits)
    {
        try
        {
            return recognise ? DocumentParser.Recognise(content, name, limits) : DocumentParser.Parse(content, name, limits);
        }
        catch (OutOfMemoryException)
        {
            return new Error("document.too-costly", $"Reading the file took more than {limits.Memory / (1024 * 1024)} MB of memory. Print it anew as PDF, or leave out its pictures.");
        }
        catch (Exception fault) when (fault is not StackOverflowException)
        {
            // Whatever a broken file brings forth ends here as an answer about that file.
            return new Error("document.damaged", $"The file cannot be read ({fault.GetType().Name}). Save or print it anew from the program that made it.");
        }
    }

    internal static void WriteRequest(Stream output, string name, bool recognise, ReadOnlyMemory<byte> content)
    {
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(name.Length > MostName ? name[^MostName..] : name);
        writer.Write(recognise);
        writer.Write(content.Length);
        writer.Write(content.Span);
        writer.Flush();
    }

    private static bool TryReadRequest(BinaryReader reader, ReadingLimits limits, out string name, out bool recognise, out byte[] content)
    {
        (name, recognise, content) = ("", false, []);
        try
        {
            name = reader.ReadString();
            recognise = reader.ReadBoolean();
            var length = reader.ReadInt32();
            if (length < 0 || length > limits.Bytes)
            {
                return false;
            }

            content = reader.ReadBytes(length);
            return content.Length == length;
        }
        catch (EndOfStreamException)
        {
            return false;
        }
    }

    private static void WarmUp(ReadingLimits limits)
    {
        using var sample = typeof(ReadingProcess).Assembly.GetManifestResourceStream("warm-up.pdf");
        if (sample is not null)
        {
            var content = new byte[sample.Length];
            sample.ReadExactly(content);
            DocumentCodec.Decode(DocumentCodec.Encode(DocumentParser.Parse(content, "warm-up.pdf", limits)));
        }
    }
}
