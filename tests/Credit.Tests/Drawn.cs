using Prospect.Credit.Reading;
using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Tests;

/// <summary>Pages drawn by hand: rows of cells, each cell at the place of its column.</summary>
internal static class Drawn
{
    public static IReadOnlyList<CreditReport> Reports(IEnumerable<string[]> rows, double step = 110)
    {
        var lines = rows.SelectMany((cells, row) => cells.Select((text, column) => (text, column)).Where(c => c.text.Length > 0).Select(c => Line(c.text, 40 + (step * c.column), 40 + (14 * row), row)));
        var result = CreditReportReader.Read(new(SourceFormat.Pdf, true, [new PlacedPage(1, 612, 792, [.. lines.Select((l, i) => new Block(i, [l]))], [], [])]), 0);
        Assert.True(result.Ok, result.Ok ? "" : result.Error.Detail);
        return result.Value;
    }

    private static Line Line(string text, double x, double y, int row)
    {
        var words = new List<Word>();
        foreach (var word in text.Split(' '))
        {
            words.Add(new(word, new Box(x, y, 5 * word.Length, 9), new(9, false, false, 0)));
            x += 5 * (word.Length + 1);
        }

        return new(1, words, null, row, row);
    }
}
