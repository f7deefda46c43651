namespace Prospect.Documents.Flow;

/// <summary>A run of text in one style.</summary>
/// <param name="Text">May hold tabs, which part cells of a line, and line breaks.</param>
internal sealed record FlowRun(string Text, float Size, bool Bold, bool Italic, int Rgb, string? Link = null);

/// <summary>Something that takes its place below what came before.</summary>
internal abstract record FlowItem;

/// <summary>A paragraph, heading or list item.</summary>
/// <param name="Runs">In order.</param>
/// <param name="Bullet">The sign of a list item; null for none.</param>
/// <param name="Indent">Steps to the right.</param>
/// <param name="Before">Space above, as a share of the letters' size.</param>
internal sealed record FlowParagraph(IReadOnlyList<FlowRun> Runs, string? Bullet = null, int Indent = 0, double Before = 0.4) : FlowItem;

/// <summary>A table: rows of cells side by side.</summary>
internal sealed record FlowTable(IReadOnlyList<IReadOnlyList<FlowCell>> Rows) : FlowItem;

/// <summary>A cell.</summary>
/// <param name="Items">What it holds.</param>
/// <param name="Share">Its width beside the other cells of its row, in any unit.</param>
internal sealed record FlowCell(IReadOnlyList<FlowItem> Items, double Share);

/// <summary>A source without pages of its own: what it shows, what runs in its margins, and what it hides.</summary>
internal sealed record FlowDocument(IReadOnlyList<FlowItem> Items, IReadOnlyList<string> Furniture, IReadOnlyList<string> Hidden);
