using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>Carries what was read from the reading process to whoever asked, as bytes.</summary>
/// <remarks>The reading process has met hostile input, so what it sends is not trusted: every count is bounded by what can still follow.</remarks>
public static class DocumentCodec
{
    private const byte Good = 1, Bad = 0;
    // Bytes that each takes at the least, empty.
    private const int LeastPage = 24, LeastBlock = 8, LeastLine = 17, LeastWord = 29;

    /// <summary>A document, or the error that stands instead of it, as bytes.</summary>
    public static ReadOnlyMemory<byte> Encode(Result<PlacedDocument> result)
    {
        var writer = new ByteWriter();
        if (!result.TryGet(out var document, out var error))
        {
            writer.Byte(Bad);
            writer.Text(error.Code);
            writer.Text(error.Detail);
            return writer.Written;
        }

        writer.Byte(Good);
        writer.Byte((byte)document.Format);
        writer.Flag(document.HasPages);
        writer.Flag(document.Recognised);
        writer.Number(document.Pages.Count);
        foreach (var page in document.Pages)
        {
            writer.Number(page.Number);
            writer.Measure(page.Width);
            writer.Measure(page.Height);
            writer.Number(page.Blocks.Count);
            foreach (var block in page.Blocks)
            {
                writer.Number(block.Number);
                Write(writer, block.Lines);
            }

            Write(writer, page.Furniture);
            Write(writer, page.Hidden);
        }

        return writer.Written;
    }

    /// <summary>The same back from bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> makes.</exception>
    public static Result<PlacedDocument> Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        Result<PlacedDocument> result = reader.Flag() ? ReadDocument(ref reader) : ReadError(ref reader);
        return reader.AtEnd ? result : throw new InvalidDataException("More follows than should.");
    }

    private static Error ReadError(ref ByteReader reader)
    {
        var error = new Error(reader.Text(), reader.Text());
        return ErrorTable.Knows(error.Code) ? error : throw new InvalidDataException("An error that is not known.");
    }

    private static PlacedDocument ReadDocument(ref ByteReader reader)
    {
        var format = (SourceFormat)reader.Byte();
        if (!Enum.IsDefined(format))
        {
            throw new InvalidDataException("A format that is not known.");
        }

        var (hasPages, recognised) = (reader.Flag(), reader.Flag());
        var pages = new PlacedPage[AtLeastOne(reader.Count(LeastPage))];
        for (var i = 0; i < pages.Length; i++)
        {
            var (number, width, height) = (reader.Number(), reader.Measure(), reader.Measure());
            var blocks = new Block[reader.Count(LeastBlock)];
            for (var j = 0; j < blocks.Length; j++)
            {
                var block = reader.Number();
                var lines = ReadLines(ref reader);
                AtLeastOne(lines.Length);
                blocks[j] = new(block, lines);
            }

            var furniture = ReadLines(ref reader);
            pages[i] = new(number, width, height, blocks, furniture, ReadLines(ref reader));
        }

        return new(format, hasPages, pages, recognised);
    }

    private static void Write(ByteWriter writer, IReadOnlyList<Line> lines)
    {
        writer.Number(lines.Count);
        foreach (var line in lines)
        {
            writer.Number(line.Page);
            writer.Number(line.Row);
            writer.Number(line.Block);
            writer.OptionalText(line.Bullet);
            writer.Number(line.Words.Count);
            foreach (var word in line.Words)
            {
                writer.Text(word.Text);
                writer.Measure(word.Box.X);
                writer.Measure(word.Box.Y);
                writer.Measure(word.Box.Width);
                writer.Measure(word.Box.Height);
                writer.Measure(word.Style.Size);
                writer.Number((word.Style.Rgb << 2) | (word.Style.Bold ? 2 : 0) | (word.Style.Italic ? 1 : 0));
                writer.OptionalText(word.Link);
            }
        }
    }

    private static Line[] ReadLines(ref ByteReader reader)
    {
        var lines = new Line[reader.Count(LeastLine)];
        for (var i = 0; i < lines.Length; i++)
        {
            var (page, row, block, bullet) = (reader.Number(), reader.Number(), reader.Number(), reader.OptionalText());
            var words = new Word[AtLeastOne(reader.Count(LeastWord))];
            for (var j = 0; j < words.Length; j++)
            {
                var text = reader.Text();
                var box = new Box(reader.Measure(), reader.Measure(), reader.Measure(), reader.Measure());
                var (size, look) = (reader.Measure(), reader.Number());
                words[j] = new(text, box, new(size, (look & 2) != 0, (look & 1) != 0, (look >> 2) & 0xFFFFFF), reader.OptionalText());
            }

            lines[i] = new(page, words, bullet, row, block);
        }

        return lines;
    }

    private static int AtLeastOne(int count) => count > 0 ? count : throw new InvalidDataException("Nothing, where there must be something.");
}
