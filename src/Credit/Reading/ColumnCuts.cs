using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Where the columns of a table part: in the widest strip between two heads that no word of the table stands in.</summary>
/// <remarks>So it does not matter whether heads and values are set flush left, centred or flush right.</remarks>
internal sealed class ColumnCuts
{
    private const double NearlyAsWide = 0.6, Flush = 1.2;
    private readonly double[] cuts, starts;

    private ColumnCuts(double[] cuts, double[] starts) => (this.cuts, this.starts) = (cuts, starts);

    /// <param name="heads">The heads from left to right.</param>
    /// <param name="words">What stands in the table, the heads too.</param>
    public static ColumnCuts Of(IReadOnlyList<(double Left, double Right)> heads, IReadOnlyList<Box> words)
    {
        var cuts = new double[Math.Max(0, heads.Count - 1)];
        var starts = new double[cuts.Length];
        for (var i = 0; i < cuts.Length; i++)
        {
            (cuts[i], starts[i]) = Between(heads[i].Right, heads[i + 1].Left, words);
        }

        return new(cuts, starts);
    }

    /// <summary>The same, with the first cut between two points: where few words stand in a table, the widest strip may lie elsewhere.</summary>
    public ColumnCuts Within(double left, double right)
        => cuts.Length == 0 || (cuts[0] >= left && cuts[0] <= right) ? this : new([(left + right) / 2, .. cuts[1..]], [right, .. starts[1..]]);

    /// <summary>The column of a word, counted from 0.</summary>
    public int At(Word word)
    {
        var column = 0;
        while (column < cuts.Length && word.Box.MiddleX >= cuts[column])
        {
            column++;
        }

        return column;
    }

    /// <summary>Where the text of the next column begins; infinitely far for the last.</summary>
    public double RightOf(int column) => column < starts.Length ? starts[column] : double.PositiveInfinity;

    /// <summary>Where a column begins; minus infinity for the first.</summary>
    public double LeftOf(int column) => column > 0 ? cuts[column - 1] : double.NegativeInfinity;

    // Counts the words over each point; the longest run of the emptiest points parts the columns.
    private static (double Cut, double Start) Between(double left, double right, IReadOnlyList<Box> words)
    {
        var width = (int)Math.Max(1, Math.Floor(right - left));
        var covered = new int[width];
        foreach (var word in words)
        {
            var (from, to) = ((int)Math.Max(0, Math.Floor(word.X - left)), (int)Math.Min(width - 1, Math.Ceiling(word.Right - left) - 1));
            for (var x = from; x <= to; x++)
            {
                covered[x]++;
            }
        }

        var least = covered.Min();
        var runs = new List<(int From, int Length)>();
        for (var x = 0; x < width; x++)
        {
            if (covered[x] == least)
            {
                runs = x > 0 && covered[x - 1] == least ? [.. runs[..^1], (runs[^1].From, runs[^1].Length + 1)] : [.. runs, (x, 1)];
            }
        }

        // Of strips nearly as wide the one that more text begins or ends at: heads may be centred above columns that are not.
        var longest = runs.Max(r => r.Length);
        var (best, bestLength) = runs.Where(r => r.Length >= NearlyAsWide * longest).MaxBy(r => (Math.Max(words.Count(w => Math.Abs(w.X - left - r.From - r.Length) < Flush), words.Count(w => Math.Abs(w.Right - left - r.From) < Flush)), r.Length));
        return (left + best + (bestLength / 2.0), left + best + bestLength);
    }
}
