using Prospect.Documents;

namespace Prospect.Careers.Profiles.Sources;

/// <summary>Draws a file that programs send each other as a page, a line a value, so that every fact in it has a place to point to.</summary>
internal sealed class DataPaper(int document)
{
    private const double Width = 612, Left = 54, Top = 54, Step = 15, Size = 9.5, Letter = 5.1, Longest = 3600;
    private const int MostLetters = 86, MostLines = 20_000;
    private readonly List<PlacedPage> pages = [];
    private readonly List<Block> blocks = [];
    private double y = Top;
    private int row, drawn;

    /// <summary>The drawing as a document; it holds one line at least.</summary>
    public PlacedDocument Done()
    {
        EndPage();
        return new(SourceFormat.PlainText, false, [.. pages]);
    }

    public void Heading(string text)
    {
        y += Step / 2;
        Write(Words(text, bold: true, Left));
    }

    /// <summary>Draws a labelled value and gives its place; null for a value without letters.</summary>
    public Evidence? Value(string label, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var name = Words(label + ":", bold: true, Left);
        var indent = name.Count == 0 ? Left : name[^1].Box.Right + Letter;
        List<Line> lines = [];
        foreach (var part in Wrapped(value))
        {
            var words = Words(part, bold: false, indent);
            if (words.Count > 0)
            {
                lines.Add(Write([.. lines.Count == 0 ? name : [], .. words]));
            }
        }

        if (lines.Count == 0)
        {
            return null;
        }

        var first = lines.TakeWhile(l => l.Page == lines[0].Page).ToList();
        var own = first.SelectMany((l, i) => l.Words.Skip(i == 0 ? name.Count : 0)).ToList();
        return own.Count == 0 ? null : new(document, first[0].Page, Box.Around(own.Select(w => w.Box)), string.Join(' ', own.Select(w => w.Text)), false);
    }

    private Line Write(List<Word> words)
    {
        if (y > Longest)
        {
            EndPage();
            words = [.. words.Select(w => w with { Box = w.Box with { Y = y + 2 } })];
        }

        var line = new Line(pages.Count + 1, words, null, row++, blocks.Count);
        blocks.Add(new(blocks.Count, [line]));
        y += Step;
        drawn++;
        return line;
    }

    private List<Word> Words(string text, bool bold, double from)
    {
        List<Word> words = [];
        var x = from;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(new(word, new(x, y + 2, word.Length * Letter, Size), new((float)Size, bold, false, bold ? 0x555555 : 0x222222)));
            x += (word.Length + 1) * Letter;
        }

        return words;
    }

    // Lines as written, broken where they would leave the page. What is longer than a book is not drawn to its end.
    private IEnumerable<string> Wrapped(string value)
    {
        foreach (var written in value.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = new System.Text.StringBuilder();
            foreach (var word in written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && line.Length + word.Length > MostLetters)
                {
                    yield return line.ToString();
                    line.Clear();
                }

                if (drawn > MostLines)
                {
                    yield break;
                }

                line.Append(line.Length > 0 ? " " : "").Append(word);
            }

            if (line.Length > 0)
            {
                yield return line.ToString();
            }
        }
    }

    private void EndPage()
    {
        if (blocks.Count == 0)
        {
            Write(Words("(empty)", bold: false, Left));
        }

        pages.Add(new(pages.Count + 1, Math.Max(Width, blocks.Max(b => b.Box.Right) + Left), y + Top, [.. blocks], [], []));
        blocks.Clear();
        y = Top;
    }
}
