using System.Text;
using Prospect.Documents;

namespace Prospect.App.Shell.Paper;

/// <summary>Which of the common typefaces a document's letters are as wide as, and how wide a word is in it.</summary>
/// <remarks>
/// Placed text does not name fonts, but the widths of words betray them. Drawn in a face of about the same widths, words
/// fall into place by themselves and few have to be stretched. Widths in thousandths of the size, ASCII from the space on:
/// Adobe's metrics of the base fonts (Helvetica, Times-Roman), which Arial, Times New Roman and Liberation share.
/// </remarks>
internal sealed class Typeface
{
    public static readonly Typeface Sans = new("sans", [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584]);

    public static readonly Typeface Serif = new("serif", [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541]);

    public static readonly Typeface Mono = new("mono", [.. Enumerable.Repeat(600, 95)]);

    private readonly int[] widths;

    private Typeface(string name, int[] widths) => (Name, this.widths) = (name, widths);

    /// <summary>As the stylesheet calls it.</summary>
    public string Name { get; }

    /// <summary>The width of a space at a size, in points.</summary>
    public double Space(double size) => widths[0] * size / 1000;

    /// <summary>The width of a word at its size in points, as if it were neither bold nor beyond Latin; null where that says nothing.</summary>
    public double? WidthOf(Word word)
    {
        var sum = 0;
        foreach (var letter in word.Text.Normalize(NormalizationForm.FormD))
        {
            if (letter is >= ' ' and <= '~')
            {
                sum += widths[letter - ' '];
            }
            else if (letter is < '\u0300' or > '\u036F')
            {
                return null;
            }
        }

        return sum * word.Style.Size / 1000;
    }

    /// <summary>The face in which a document's regular words come closest to the widths that they have.</summary>
    public static Typeface Of(PlacedDocument document)
    {
        var words = document.Lines.SelectMany(l => l.Words).Where(w => !w.Style.Bold && w.Text.Length > 2 && w.Box.Width > 0).Take(800).ToList();
        return new[] { Sans, Serif, Mono }.MinBy(face => words.Sum(w => face.WidthOf(w) is { } width ? Math.Min(Math.Abs((width / w.Box.Width) - 1), 0.5) : 0))!;
    }
}
