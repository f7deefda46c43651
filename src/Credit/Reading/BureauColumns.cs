using Prospect.Credit.Reports;
using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>The bureaus at the head of the columns of a table that sets them side by side.</summary>
internal sealed class BureauColumns
{
    private readonly IReadOnlyList<Bureau> bureaus;
    private readonly ColumnCuts cuts;

    private readonly double right;

    private BureauColumns(IReadOnlyList<Bureau> bureaus, ColumnCuts cuts, double right) => (this.bureaus, this.cuts, this.right) = (bureaus, cuts, right);

    public IReadOnlyList<Bureau> Bureaus => bureaus;

    /// <summary>Where the first bureau's column begins; what stands before it is a label.</summary>
    public double Left => cuts.LeftOf(1);

    /// <param name="head">The row of the bureaus' names.</param>
    /// <param name="words">What stands in the tables below heads at these places.</param>
    /// <param name="right">Where the page's text ends.</param>
    /// <param name="edges">Where the labels end and the values begin; null where that is not known.</param>
    public static BureauColumns Of(Row head, IReadOnlyList<Box> words, double right, (double Labels, double Values)? edges)
    {
        var named = Named(head);
        var left = Math.Min(words.Count == 0 ? head.Box.X : words.Min(w => w.X), named[0].Left) - 1;
        var cuts = ColumnCuts.Of([(left, left), .. named.Select(n => (n.Left, n.Right))], words);
        return new([.. named.Select(n => n.Bureau)], edges is { } e && e.Labels < e.Values && e.Labels < named[0].Left ? cuts.Within(e.Labels, Math.Min(e.Values, named[0].Left)) : cuts, right);
    }

    /// <summary>The bureau in whose column a word stands; null for a word of the label.</summary>
    public Bureau? At(Word word) => cuts.At(word) is > 0 and var column ? bureaus[column - 1] : null;

    /// <summary>Where a bureau's column ends.</summary>
    public double RightOf(Bureau bureau) => Math.Min(right, cuts.RightOf(1 + bureaus.ToList().IndexOf(bureau)));

    /// <summary>Two or three different bureaus that a row names, where it names nothing else but what stands before them; else none.</summary>
    public static IReadOnlyList<Bureau> BureausOf(Row row) => Named(row) is { Count: >= 2 } named && named.Select(n => n.Bureau).Distinct().Count() == named.Count ? [.. named.Select(n => n.Bureau)] : [];

    /// <summary>What stands before the bureaus of a head: a creditor's name, or nothing.</summary>
    public static IReadOnlyList<Word> Before(Row head) => Named(head) is { Count: > 0 } named ? [.. head.Words.Where(w => w.Box.X < named[0].Left - 0.5)] : [];

    /// <summary>True for the ratings of one bureau in a calendar.</summary>
    public static bool IsRating(Row row) => OfCell(row.Cells[0]) is not null && row.Cells.Count > 1 && row.Words.Skip(1).All(w => w.Text.Length <= 4);

    /// <summary>The bureau that a cell names and nothing else.</summary>
    public static Bureau? OfCell(Cell cell) => Of(Phrase.Of(cell.Text));

    /// <summary>The bureau that words name, by its name or the short forms in use.</summary>
    public static Bureau? Of(string plain) => plain switch
    {
        "transunion" or "trans union" or "tu" or "tuc" or "tru" => Bureau.TransUnion,
        "experian" or "exp" or "xpn" or "ex" or "xp" => Bureau.Experian,
        "equifax" or "eqf" or "efx" or "eq" or "equ" or "ef" => Bureau.Equifax,
        _ => null,
    };

    /// <summary>The row with a bureau's name parted from the sign that a narrow column has pushed against it: <c>TransUnionOK</c>.</summary>
    public static Row Unstuck(Row row)
    {
        var first = row.Words[0];
        if (Names.FirstOrDefault(n => first.Text.StartsWith(n, StringComparison.OrdinalIgnoreCase)) is not { } name || first.Text.Length - name.Length is < 1 or > 4)
        {
            return row;
        }

        var at = first.Box.X + (first.Box.Width * name.Length / first.Text.Length);
        Word[] parts = [first with { Text = first.Text[..name.Length], Box = Box.FromEdges(first.Box.X, first.Box.Y, at, first.Box.Bottom) }, first with { Text = first.Text[name.Length..], Box = Box.FromEdges(at, first.Box.Y, first.Box.Right, first.Box.Bottom) }];
        return new(row.Page, [new Cell([parts[0]]), new Cell([parts[1], .. row.Words.Skip(1)])]);
    }

    /// <summary>A head with a bureau's name parted from the creditor's that a narrow column has pushed against it.</summary>
    public static Row PartedHead(Row row)
    {
        var first = row.Words.FirstOrDefault(w => Of(Phrase.Word(w.Text)) is null && Names.Any(n => w.Text.EndsWith(n, StringComparison.Ordinal)));
        if (first is null || !row.Words.Any(w => Of(Phrase.Word(w.Text)) is not null))
        {
            return row;
        }

        var length = first.Text.Length - Names.First(n => first.Text.EndsWith(n, StringComparison.Ordinal)).Length;
        var at = first.Box.X + (first.Box.Width * length / first.Text.Length);
        Word[] parts = [first with { Text = first.Text[..length], Box = Box.FromEdges(first.Box.X, first.Box.Y, at - 1, first.Box.Bottom) }, first with { Text = first.Text[length..], Box = Box.FromEdges(at, first.Box.Y, first.Box.Right, first.Box.Bottom) }];
        var words = row.Words.ToList();
        var index = words.IndexOf(first);
        return new(row.Page, [new Cell([.. words[..index], parts[0]]), new Cell([parts[1]]), .. words[(index + 1)..].Select(w => new Cell([w]))]);
    }

    private static readonly string[] Names = ["TransUnion", "Experian", "Equifax"];

    private static List<(Bureau Bureau, double Left, double Right)> Named(Row row)
    {
        var named = new List<(Bureau Bureau, double Left, double Right)>();
        for (var i = 0; i < row.Words.Count; i++)
        {
            var two = i + 1 < row.Words.Count ? Of(Phrase.Of(row.Words[i].Text + " " + row.Words[i + 1].Text)) : null;
            if (two is not null && Of(Phrase.Word(row.Words[i].Text)) is null)
            {
                named.Add((two.Value, row.Words[i].Box.X, row.Words[i + 1].Box.Right));
                i++;
            }
            else if (Of(Phrase.Word(row.Words[i].Text)) is { } one)
            {
                named.Add((one, row.Words[i].Box.X, row.Words[i].Box.Right));
            }
            else if (named.Count > 0 && Phrase.Word(row.Words[i].Text).Length > 0)
            {
                return [];
            }
        }

        // In a sentence they stand close together, as words do; the heads of narrow columns stand further apart than that, unless nothing else stands there.
        return named.Count < 2 || named[0].Left <= row.Box.X || named.Zip(named.Skip(1), (a, b) => b.Left - a.Right).All(gap => gap > 0.45 * row.Height) ? named : [];
    }
}
