namespace Prospect.Documents.Layout;

/// <summary>A letter as drawn, with y growing downwards from the top of the page.</summary>
/// <param name="Text">What it stands for; more than one character for a ligature, a space for a blank.</param>
/// <param name="Left">Where its advance begins.</param>
/// <param name="Right">Where its advance ends.</param>
/// <param name="Baseline">The line it stands on.</param>
/// <param name="Style">How it looks.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, TextStyle Style)
{
    // Shares of the body above and below the baseline. Fonts differ a little and often lie about it;
    // one measure for all keeps lines of different fonts comparable.
    private const double Ascent = 0.76;
    private const double Descent = 0.22;

    public double Size => Style.Size;
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
    public Box Box => Box.FromEdges(Left, Baseline - (Ascent * Size), Math.Max(Right, Left + 0.1), Baseline + (Descent * Size));
}
