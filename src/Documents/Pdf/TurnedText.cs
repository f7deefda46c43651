using Prospect.Documents.Layout;
using UglyToad.PdfPig.Content;

namespace Prospect.Documents.Pdf;

/// <summary>Text that runs up, down or askew: each stretch as the content gives it becomes a segment of its own, after the upright text.</summary>
internal sealed class TurnedText
{
    private readonly List<(List<Letter> Letters, TextStyle Style)> stretches = [];
    private double height;

    public void Add(Letter letter, double pageHeight, TextStyle style)
    {
        height = pageHeight;
        if (stretches.Count > 0 && stretches[^1].Letters[^1] is var last && last.TextOrientation == letter.TextOrientation
            && Distance(last, letter) < 1.2 * Math.Max(1, style.Size))
        {
            stretches[^1].Letters.Add(letter);
        }
        else if (!string.IsNullOrWhiteSpace(letter.Value))
        {
            stretches.Add(([letter], style));
        }
    }

    public IEnumerable<Segment> Segments()
    {
        foreach (var (letters, style) in stretches)
        {
            var words = new List<Word>();
            var word = new List<Letter>();
            for (var i = 0; i <= letters.Count; i++)
            {
                var end = i == letters.Count || string.IsNullOrWhiteSpace(letters[i].Value)
                    || (word.Count > 0 && Distance(word[^1], letters[i]) > 0.3 * style.Size);
                if (end && word.Count > 0)
                {
                    words.Add(ToWord(word, style));
                    word = [];
                }

                if (i < letters.Count && !string.IsNullOrWhiteSpace(letters[i].Value))
                {
                    word.Add(letters[i]);
                }
            }

            if (words.Count > 0)
            {
                yield return new(words, words.Max(w => w.Box.Bottom));
            }
        }
    }

    private Word ToWord(List<Letter> letters, TextStyle style)
    {
        var box = Box.Around(letters.Select(l =>
        {
            var (a, b) = (l.StartBaseLine, l.EndBaseLine);
            var half = 0.4 * style.Size;
            return Box.FromEdges(Math.Min(a.X, b.X) - half, height - Math.Max(a.Y, b.Y) - half, Math.Max(a.X, b.X) + half, height - Math.Min(a.Y, b.Y) + half);
        }));
        return new(WordMaker.Spell(string.Concat(letters.Select(l => l.Value))), box, style);
    }

    private static double Distance(Letter a, Letter b)
    {
        var (dx, dy) = (b.StartBaseLine.X - a.EndBaseLine.X, b.StartBaseLine.Y - a.EndBaseLine.Y);
        return Math.Sqrt((dx * dx) + (dy * dy));
    }
}
