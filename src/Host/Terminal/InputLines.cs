namespace Prospect.Host.Terminal;

/// <summary>Reads a stream line by line, in memory that does not grow with it.</summary>
internal sealed class InputLines(Stream input)
{
    /// <summary>A longer line is passed over without being held.</summary>
    public const int Longest = 4 * 1024 * 1024;

    private const int FirstBuffer = 64 * 1024;
    private byte[] buffer = new byte[FirstBuffer];
    private int start, filled;
    private bool isEnded, isPassingOver;

    /// <summary>The number of the line at hand, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>True where another line can be read without waiting for more input.</summary>
    public bool HasMore => buffer.AsSpan(start, filled - start).Contains((byte)'\n');

    /// <summary>The next line without its end; null at the end of the stream, <see cref="TooLong"/> for a line that is too long. Good until the next call.</summary>
    public async Task<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellation)
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + searched, filled - start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at, 1);
            }

            searched = filled - start;
            if (searched > Longest)
            {
                isPassingOver = true;
                start = filled = searched = 0;
            }

            if (isEnded)
            {
                return searched > 0 || isPassingOver ? Take(searched, 0) : (ReadOnlyMemory<byte>?)null;
            }

            MakeRoom();
            var got = await input.ReadAsync(buffer.AsMemory(filled), cancellation);
            filled += got;
            isEnded = got == 0;
        }
    }

    /// <summary>Stands for a line that is longer than is read.</summary>
    public static ReadOnlyMemory<byte> TooLong { get; } = new byte[1];

    private ReadOnlyMemory<byte> Take(int length, int ending)
    {
        Number++;
        var line = buffer.AsMemory(start, length);
        start += length + ending;
        var wasTooLong = isPassingOver || length > Longest;
        isPassingOver = false;
        return wasTooLong ? TooLong : line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            (start, filled) = (0, filled - start);
        }

        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
