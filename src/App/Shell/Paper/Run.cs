using Prospect.Documents;

namespace Prospect.App.Shell.Paper;

/// <summary>Words of one style that can be drawn in one go.</summary>
/// <param name="Text">With single spaces between the words.</param>
/// <param name="X">Of its left edge, in points.</param>
/// <param name="Length">To which it is stretched, in points; null where it falls into place by itself.</param>
/// <param name="Style">How it looks.</param>
internal sealed record Run(string Text, double X, double? Length, TextStyle Style)
{
    // By how much a drawn word may miss its place before it is stretched, as a part of its width and of its size.
    private const double Tolerance = 0.02;
    private const double Drift = 0.07;

    /// <summary>The runs of a line: words are joined as long as they would fall into place within a fraction of a point.</summary>
    public static IEnumerable<Run> Of(Line line, Typeface face)
    {
        Run? open = null;
        var end = 0.0;
        foreach (var word in line.Words)
        {
            var natural = word.Style.Bold ? null : face.WidthOf(word);
            var fits = natural is { } width && Math.Abs((width / word.Box.Width) - 1) < Tolerance;
            if (open is { Length: null } && fits && word.Style == open.Style && Math.Abs(end + face.Space(word.Style.Size) - word.Box.X) < Drift * word.Style.Size)
            {
                open = open with { Text = $"{open.Text} {word.Text}" };
            }
            else
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = new(word.Text, word.Box.X, fits || word.Text.Length == 1 ? null : word.Box.Width, word.Style);
            }

            end = word.Box.Right;
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
