using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Words of one visual row without a column gap between them.</summary>
internal sealed class Cell(IReadOnlyList<Word> words)
{
    public IReadOnlyList<Word> Words { get; } = words;
    public string Text { get; } = string.Join(' ', words.Select(w => w.Text));

    /// <summary>The words as the vocabulary writes them.</summary>
    public IReadOnlyList<string> Plain { get; } = [.. words.Select(w => Phrase.Word(w.Text))];

    public double X => Words[0].Box.X;
    public double Right => Words[^1].Box.Right;
    public double MiddleX => (X + Right) / 2;
}

/// <summary>All that stands at one height of a page, from left to right.</summary>
internal sealed class Row
{
    public Row(int page, IReadOnlyList<Cell> cells, IReadOnlyDictionary<Word, string>? signs = null)
    {
        (Page, Cells, SignBefore) = (page, cells, signs);
        Words = [.. cells.SelectMany(c => c.Words)];
        Box = Box.Around(Words.Select(w => w.Box));
        Text = string.Join(' ', cells.Select(c => c.Text));
        Plain = string.Join(' ', cells.SelectMany(c => c.Plain).Where(w => w.Length > 0));
    }

    public int Page { get; }

    /// <summary>Signs that were taken for those of list items, by the word that follows; a tick in a calendar may be one. Null where there are none.</summary>
    public IReadOnlyDictionary<Word, string>? SignBefore { get; }

    public IReadOnlyList<Cell> Cells { get; }
    public IReadOnlyList<Word> Words { get; }
    public Box Box { get; }
    public string Text { get; }

    /// <summary>The text as the vocabulary writes it.</summary>
    public string Plain { get; }

    public bool IsBold => Words.All(w => w.Style.Bold);
    public double Height => Words[0].Box.Height;

    /// <summary>True where the other row follows this one as closely as the next line of one text does.</summary>
    public bool IsFollowedBy(Row next) => next.Page == Page && next.Box.Y - Box.Bottom < 0.7 * Height;

    public override string ToString() => Text;
}
