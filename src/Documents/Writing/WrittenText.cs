using System.Text;

namespace Prospect.Documents.Writing;

/// <summary>Writes a document as plain text, in lines that fit a letter.</summary>
public static class WrittenText
{
    private const int Width = 78;

    /// <returns>Text with line feeds.</returns>
    public static string Of(WrittenDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];

            // Items of one list stand close; all else is parted by a blank line.
            if (i > 0 && !(block.Kind is WrittenKind.Item && document.Blocks[i - 1].Kind is WrittenKind.Item))
            {
                text.Append('\n');
            }

            foreach (var line in block.Lines)
            {
                Wrap(text, line, block.Kind is WrittenKind.Item ? "- " : "", block.Kind is WrittenKind.Item ? "  " : "");
            }
        }

        return text.ToString();
    }

    private static void Wrap(StringBuilder text, string line, string first, string further)
    {
        var row = first.Length;
        text.Append(first);
        foreach (var (number, word) in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            if (number > 0 && row + 1 + word.Length > Width)
            {
                text.Append('\n').Append(further);
                row = further.Length;
            }
            else if (number > 0)
            {
                text.Append(' ');
                row++;
            }

            text.Append(word);
            row += word.Length;
        }

        text.Append('\n');
    }
}
