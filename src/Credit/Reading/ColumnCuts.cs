using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>Where the columns of a table part: in the widest strip between two heads that no word of the table stands in.</summary>
/// <remarks>So it does not matter whether heads and values are set flush left, centred or flush right.</remarks>
internal sealed class ColumnCuts
{
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
        var (best, bestLength, start) = (0, 0, -1);
        for (var x = 0; x <= width; x++)
        {
            if (x < width && covered[x] == least)
            {
                start = start < 0 ? x : start;
            }
            else if (start >= 0)
            {
                (best, bestLength) = x - start > bestLength ? (start, x - start) : (best, bestLength);
                start = -1;
            }
        }

        return (left + best + (bestLength / 2.0), left + best + bestLength);
    }
}
