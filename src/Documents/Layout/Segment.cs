namespace Prospect.Documents.Layout;

/// <summary>Words on one baseline without a column gap: what becomes a <see cref="Line"/> once its place in the reading order is known.</summary>
internal sealed class Segment
{
    public Segment(IReadOnlyList<Word> words, double baseline, string? bullet = null)
    {
        (Words, Baseline, Bullet) = (words, baseline, bullet);
        Box = Box.Around(words.Select(w => w.Box));
        Style = words.MaxBy(w => w.Text.Length)!.Style;
        Length = words.Sum(w => w.Text.Length) + words.Count - 1;
    }

    public IReadOnlyList<Word> Words { get; }
    public double Baseline { get; }

    /// <summary>The sign of the list item that the segment begins, without which the words stand here; null for none.</summary>
    public string? Bullet { get; set; }

    public Box Box { get; }
    public TextStyle Style { get; }

    /// <summary>Letters and the blanks between the words.</summary>
    public int Length { get; }

    public int Row { get; set; }
    public double Size => Style.Size;
    public double Left => Box.X;
    public double Right => Box.Right;
    public string Text => string.Join(' ', Words.Select(w => w.Text));

    /// <summary>Set apart from running text by weight or by being all capitals.</summary>
    public bool Emphasised => Words.All(w => w.Style.Bold) || (Length > 3 && Text.Any(char.IsLetter) && !Text.Any(char.IsLower));

    public bool OnBaselineOf(Segment other) => Math.Abs(Baseline - other.Baseline) <= 0.3 * Math.Min(Size, other.Size);
}
