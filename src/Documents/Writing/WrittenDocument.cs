namespace Prospect.Documents.Writing;

/// <summary>A short document to be written, the same words in each format.</summary>
/// <param name="Title">For whoever lists files; it stands nowhere on the page.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record WrittenDocument(string Title, IReadOnlyList<WrittenBlock> Blocks);

/// <summary>What a block is.</summary>
public enum WrittenKind
{
    /// <summary>Text that flows.</summary>
    Paragraph,

    /// <summary>Lines that stay lines, such as an address.</summary>
    Lines,

    /// <summary>A line set in bold.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,
}

/// <summary>A block of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">One for all kinds but <see cref="WrittenKind.Lines"/>.</param>
public sealed record WrittenBlock(WrittenKind Kind, IReadOnlyList<string> Lines)
{
    /// <summary>Text that flows.</summary>
    public static WrittenBlock Paragraph(string text) => new(WrittenKind.Paragraph, [text]);

    /// <summary>Lines that stay lines.</summary>
    public static WrittenBlock OfLines(params IReadOnlyList<string> lines) => new(WrittenKind.Lines, lines);

    /// <summary>A line set in bold.</summary>
    public static WrittenBlock Heading(string text) => new(WrittenKind.Heading, [text]);

    /// <summary>An item of a list.</summary>
    public static WrittenBlock Item(string text) => new(WrittenKind.Item, [text]);
}
