namespace Prospect.Documents;

/// <summary>How a run of text looks.</summary>
/// <param name="Size">Height of the letters' body in points, as drawn.</param>
/// <param name="Bold">Weight of 600 and above, or a font that says so by its name.</param>
/// <param name="Italic">Slanted.</param>
/// <param name="Rgb">Colour as 0xRRGGBB.</param>
public readonly record struct TextStyle(float Size, bool Bold, bool Italic, int Rgb);

/// <summary>A word: letters without a space between them, at their place.</summary>
/// <param name="Text">To the letter, with ligatures spelt out and soft hyphens left out.</param>
/// <param name="Box">From the ascent to the descent of its letters.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Link">The address that the word links to, as the document gives it; null without a link.</param>
public sealed record Word(string Text, Box Box, TextStyle Style, string? Link = null);

/// <summary>Words on one baseline with no column gap between them: a line of a paragraph, or one cell of a table or grid.</summary>
/// <remarks>Two lines that stand beside each other (a title, and its date at the right margin) share <see cref="Row"/>.</remarks>
public sealed class Line
{
    /// <param name="page">Counted from 1.</param>
    /// <param name="words">At least one, from left to right (right to left for scripts written so).</param>
    /// <param name="bullet">The sign of a list item that stood before the words, or null. It may be empty where the source marks the item without a sign.</param>
    /// <param name="row">The number of the visual row on its page, from the top; lines side by side share it.</param>
    /// <param name="block">The number of the block within the document.</param>
    public Line(int page, IReadOnlyList<Word> words, string? bullet, int row, int block)
    {
        ArgumentOutOfRangeException.ThrowIfZero(words.Count);
        (Page, Words, Bullet, Row, Block) = (page, words, bullet, row, block);
        Text = words.Count == 1 ? words[0].Text : string.Join(' ', words.Select(w => w.Text));
        (Box, Style, AllBold) = (words[0].Box, words[0].Style, words[0].Style.Bold);
        var longest = words[0].Text.Length;
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            Box = Box.Union(word.Box);
            AllBold &= word.Style.Bold;
            if (word.Text.Length > longest)
            {
                (longest, Style) = (word.Text.Length, word.Style);
            }
        }
    }

    public int Page { get; }
    public IReadOnlyList<Word> Words { get; }
    public string? Bullet { get; }
    public int Row { get; }
    public int Block { get; }
    public string Text { get; }
    public Box Box { get; }

    /// <summary>The style of the longest word, which stands for the line's.</summary>
    public TextStyle Style { get; }

    /// <summary>True where every word is bold.</summary>
    public bool AllBold { get; }

    public override string ToString() => Text;
}

/// <summary>Lines that belong together: a paragraph, a list item, a heading, a cell.</summary>
public sealed class Block
{
    private string? text;

    public Block(int number, IReadOnlyList<Line> lines)
    {
        ArgumentOutOfRangeException.ThrowIfZero(lines.Count);
        (Number, Lines) = (number, lines);
    }

    public int Number { get; }
    public IReadOnlyList<Line> Lines { get; }
    public bool IsListItem => Lines[0].Bullet is not null;

    /// <summary>The lines' text as it flows, words broken at the end of a line mended.</summary>
    public string Text => text ??= Lines.Count == 1 ? Lines[0].Text : TextFlow.Join(Lines.Select(l => l.Text));

    public Box Box => Box.Around(Lines.Select(l => l.Box));
    public override string ToString() => Text;
}

/// <summary>A page and what stands on it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Width">In points, as displayed (a turned page is turned back).</param>
/// <param name="Height">In points, as displayed.</param>
/// <param name="Blocks">The body in reading order.</param>
/// <param name="Furniture">Running headers, footers and page numbers.</param>
/// <param name="Hidden">Text that no reader can see: white on white, under 2 pt, off the page, drawn invisibly.</param>
public sealed record PlacedPage(
    int Number, double Width, double Height,
    IReadOnlyList<Block> Blocks, IReadOnlyList<Line> Furniture, IReadOnlyList<Line> Hidden)
{
    /// <summary>The body's lines in reading order.</summary>
    public IEnumerable<Line> Lines => Blocks.SelectMany(b => b.Lines);
}

/// <summary>What kind of file a document was read from.</summary>
public enum SourceFormat
{
    Pdf,
    Word,
    Html,
    Markdown,
    PlainText,
}

/// <summary>A document as placed text: what stands where, in the order in which it is read.</summary>
/// <param name="Format">What it was read from.</param>
/// <param name="HasPages">False where the source has no pages of its own (Word, HTML, text): boxes are then this program's own layout, for display only.</param>
/// <param name="Pages">At least one.</param>
/// <param name="Recognised">True where the text was recognised from a picture (OCR) and may have wrong letters.</param>
public sealed record PlacedDocument(SourceFormat Format, bool HasPages, IReadOnlyList<PlacedPage> Pages, bool Recognised = false)
{
    /// <summary>The body's blocks over all pages in reading order.</summary>
    public IEnumerable<Block> Blocks => Pages.SelectMany(p => p.Blocks);

    /// <summary>The body's lines over all pages in reading order.</summary>
    public IEnumerable<Line> Lines => Pages.SelectMany(p => p.Lines);
}
