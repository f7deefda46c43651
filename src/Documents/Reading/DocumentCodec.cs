using Prospect.Kernel;

namespace Prospect.Documents.Reading;

/// <summary>Carries what was read from the reading process to whoever asked, as bytes.</summary>
/// <remarks>The reading process has met hostile input, so what it sends is not trusted: every count is bounded by what can still follow.</remarks>
internal static class DocumentCodec
{
    private const byte Good = 1, Bad = 0;

    public static byte[] Encode(Result<PlacedDocument> result)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        if (!result.TryGet(out var document, out var error))
        {
            writer.Write(Bad);
            writer.Write(error.Code);
            writer.Write(error.Detail);
            return bytes.ToArray();
        }

        writer.Write(Good);
        writer.Write((byte)document.Format);
        writer.Write(document.HasPages);
        writer.Write(document.Recognised);
        writer.Write(document.Pages.Count);
        foreach (var page in document.Pages)
        {
            writer.Write(page.Number);
            writer.Write((float)page.Width);
            writer.Write((float)page.Height);
            writer.Write(page.Blocks.Count);
            foreach (var block in page.Blocks)
            {
                writer.Write(block.Number);
                Write(writer, block.Lines);
            }

            Write(writer, page.Furniture);
            Write(writer, page.Hidden);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    public static Result<PlacedDocument> Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        if (reader.ReadByte() == Bad)
        {
            return new Error(reader.ReadString(), reader.ReadString());
        }

        var format = (SourceFormat)reader.ReadByte();
        var (hasPages, recognised) = (reader.ReadBoolean(), reader.ReadBoolean());
        var pages = new PlacedPage[Count(reader)];
        for (var i = 0; i < pages.Length; i++)
        {
            var (number, width, height) = (reader.ReadInt32(), Finite(reader), Finite(reader));
            var blocks = new Block[Count(reader)];
            for (var j = 0; j < blocks.Length; j++)
            {
                blocks[j] = new(reader.ReadInt32(), ReadLines(reader));
            }

            pages[i] = new(number, width, height, blocks, ReadLines(reader), ReadLines(reader));
        }

        return new PlacedDocument(format, hasPages, pages, recognised);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<Line> lines)
    {
        writer.Write(lines.Count);
        foreach (var line in lines)
        {
            writer.Write(line.Page);
            writer.Write(line.Row);
            writer.Write(line.Block);
            WriteOptional(writer, line.Bullet);
            writer.Write(line.Words.Count);
            foreach (var word in line.Words)
            {
                writer.Write(word.Text);
                writer.Write((float)word.Box.X);
                writer.Write((float)word.Box.Y);
                writer.Write((float)word.Box.Width);
                writer.Write((float)word.Box.Height);
                writer.Write(word.Style.Size);
                writer.Write((word.Style.Rgb << 2) | (word.Style.Bold ? 2 : 0) | (word.Style.Italic ? 1 : 0));
                WriteOptional(writer, word.Link);
            }
        }
    }

    private static Line[] ReadLines(BinaryReader reader)
    {
        var lines = new Line[Count(reader)];
        for (var i = 0; i < lines.Length; i++)
        {
            var (page, row, block, bullet) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), ReadOptional(reader));
            var words = new Word[Count(reader)];
            for (var j = 0; j < words.Length; j++)
            {
                var text = reader.ReadString();
                var box = new Box(Finite(reader), Finite(reader), Finite(reader), Finite(reader));
                var (size, look) = (Finite(reader), reader.ReadInt32());
                words[j] = new(text, box, new(size, (look & 2) != 0, (look & 1) != 0, look >> 2), ReadOptional(reader));
            }

            lines[i] = new(page, words, bullet, row, block);
        }

        return lines;
    }

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static float Finite(BinaryReader reader)
    {
        var value = reader.ReadSingle();
        return float.IsFinite(value) ? value : throw new InvalidDataException("A measure that is no number.");
    }

    private static int Count(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position
            ? count : throw new InvalidDataException("A count that cannot be.");
    }
}
