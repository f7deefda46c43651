using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Takes a value apart into the lines that it stands in.</summary>
internal static class ValueLines
{
    public static IEnumerable<string> Of(Value value) => Rows([value]).Select(r => r.Text).Where(t => !Phrase.IsBlank(t));

    /// <summary>Names, a line each or divided by commas and semicolons.</summary>
    public static IEnumerable<string> Names(Value value)
        => Of(value).SelectMany(l => l.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(n => !Phrase.IsBlank(n) && n.Any(char.IsLetter));

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
