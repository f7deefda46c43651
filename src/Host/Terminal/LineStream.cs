using System.Buffers;

namespace Prospect.Host.Terminal;

/// <summary>Answers a stream a line for a line, in its order, in memory that does not grow with it.</summary>
internal static class LineStream
{
    private const int FlushAt = 64 * 1024;

    /// <param name="lines">What is asked.</param>
    /// <param name="answer">Writes the answer to a line, its end included.</param>
    /// <param name="cancellation">Ends the stream.</param>
    public static async Task AnswerAsync(InputLines lines, Action<ReadOnlyMemory<byte>, ArrayBufferWriter<byte>> answer, CancellationToken cancellation)
    {
        await using var output = Console.OpenStandardOutput();
        var pending = new ArrayBufferWriter<byte>(2 * FlushAt);
        while (await lines.NextAsync(cancellation) is { } line)
        {
            answer(line, pending);

            // Whoever waits for an answer before sending the next line gets it.
            if (pending.WrittenCount > FlushAt || !lines.HasMore)
            {
                await output.WriteAsync(pending.WrittenMemory, cancellation);
                await output.FlushAsync(cancellation);
                pending.ResetWrittenCount();
            }
        }

        await output.WriteAsync(pending.WrittenMemory, cancellation);
    }
}
