namespace Prospect.Documents.Layout;

/// <summary>Words on one baseline without a column gap: what becomes a <see cref="Line"/> once its place in the reading order is known.</summary>
internal sealed class Segment
{
    private string? text;
    private bool? emphasised;

    public Segment(IReadOnlyList<Word> words, double baseline, string? bullet = null)
    {
        (Words, Baseline, Bullet) = (words, baseline, bullet);
        (Box, Style, Length) = (words[0].Box, words[0].Style, words[0].Text.Length);
        var longest = Length;
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            Box = Box.Union(word.Box);
            Length += word.Text.Length + 1;
            if (word.Text.Length > longest)
            {
                (longest, Style) = (word.Text.Length, word.Style);
            }
        }
    }

    public IReadOnlyList<Word> Words { get; }
    public double Baseline { get; }

    /// <summary>The sign of the list item that the segment begins, without which the words stand here; null for none.</summary>
    public string? Bullet { get; set; }

    public Box Box { get; }

    /// <summary>The style of the longest word.</summary>
    public TextStyle Style { get; }

    /// <summary>Letters and the blanks between the words.</summary>
    public int Length { get; }

    public int Row { get; set; }
    public double Size => Style.Size;
    public double Left => Box.X;
    public double Right => Box.Right;
    public string Text => text ??= Words.Count == 1 ? Words[0].Text : string.Join(' ', Words.Select(w => w.Text));

    /// <summary>Set apart from running text by weight or by being all capitals.</summary>
    public bool Emphasised => emphasised ??= Words.All(w => w.Style.Bold) || (Length > 3 && Text.Any(char.IsLetter) && !Text.Any(char.IsLower));

    public bool OnBaselineOf(Segment other) => Math.Abs(Baseline - other.Baseline) <= 0.3 * Math.Min(Size, other.Size);
}
