using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Takes a value apart into the lines that it stands in.</summary>
internal static class ValueLines
{
    /// <summary>The room between the text of two columns, in points.</summary>
    public const double Padding = 9;

    private const double Unbounded = 5000;

    // Nothing that is said begins or ends with one of these, so a line that does goes on from the one above or in the one below.
    private static readonly HashSet<string> Joining = ["by", "as", "of", "to", "for", "and", "or", "with", "in", "at", "on", "from", "the", "a", "an", "this", "consumer's", "was", "is", "be", "not", "under"];

    public static IEnumerable<string> Of(Value value) => Unwrapped(value).Where(t => !Phrase.IsBlank(t));

    /// <summary>The entries of a value: of several lines each may be one, or one goes on in the next where the next word had no room.</summary>
    public static List<string> Unwrapped(Value value)
    {
        var lines = Rows([value]);
        if (lines.Count < 2)
        {
            return [value.Text];
        }

        var room = value.Right > Unbounded ? lines.Max(l => l.Box.Right) : value.Right - Padding;
        var widest = lines.Max(l => l.Box.Width);
        var texts = new List<string>();
        var open = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i].Words[0];
            if (i > 0 && !char.IsLower(first.Text[0]) && !lines[i - 1].Text.EndsWith(',') && !Joining.Contains(Phrase.Word(first.Text)) && Phrase.Word(first.Text) is not "grantor" && !Joining.Contains(Phrase.Word(lines[i - 1].Words[^1].Text)) && (lines[i - 1].Box.Right + first.Box.Width + (0.3 * first.Box.Height) < room || lines[i - 1].Box.Width + first.Box.Width + (0.3 * first.Box.Height) < widest))
            {
                texts.Add(TextFlow.Join(open));
                open.Clear();
            }

            open.Add(lines[i].Text);
        }

        texts.Add(TextFlow.Join(open));
        return texts;
    }

    /// <summary>Names of people or firms, a line each: of two words at least each line, a name that wrapped seldom is.</summary>
    public static IEnumerable<string> Lines(Value value)
        => Rows([value]) is var lines && lines.TrueForAll(l => l.Words.Count > 1) ? lines.Select(l => l.Text).Where(t => !Phrase.IsBlank(t)) : Of(value);

    /// <summary>Names, a line each or divided by commas and semicolons.</summary>
    public static IEnumerable<string> Names(Value value)
        => Lines(value).SelectMany(l => l.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(n => !Phrase.IsBlank(n) && n.Any(char.IsLetter));

    public static List<Row> Rows(IEnumerable<Value> values)
    {
        var rows = new List<Row>();
        foreach (var value in values)
        {
            var line = new List<Word>();
            var page = 0;
            foreach (var (wordPage, word) in value.Words)
            {
                if (line.Count > 0 && (wordPage != page || word.Box.SharedHeight(line[^1].Box) < 0.3))
                {
                    rows.Add(new(page, [new Cell([.. line])]));
                    line.Clear();
                }

                (page, line) = (wordPage, [.. line, word]);
            }

            if (line.Count > 0)
            {
                rows.Add(new(page, [new Cell(line)]));
            }
        }

        return rows;
    }
}
