namespace Prospect.Credit.Risk;

/// <summary>Rows of the past with their outcome, by columns.</summary>
public sealed class RiskData
{
    private readonly Dictionary<string, double[]> columns;
    private readonly bool[] bad;

    /// <param name="columns">From the name of a feature to a value for each row.</param>
    /// <param name="bad">Whether each row ended badly.</param>
    public RiskData(IReadOnlyDictionary<string, double[]> columns, bool[] bad)
    {
        (this.columns, this.bad) = (new(columns, StringComparer.Ordinal), bad);
        BadRows = bad.Count(b => b);
    }

    public int Rows => bad.Length;
    public int BadRows { get; }

    public bool IsBad(int row) => bad[row];

    public ReadOnlySpan<double> Column(string name) => columns[name];

    /// <summary>The values of a row in the order of the features.</summary>
    public double[] Row(int row, IReadOnlyList<RiskFeature> features) => [.. features.Select(f => columns[f.Name][row])];

    /// <summary>Some of the rows, in the order named; one may stand more than once.</summary>
    public RiskData Pick(IReadOnlyList<int> rows)
        => new(columns.ToDictionary(c => c.Key, c => rows.Select(r => c.Value[r]).ToArray()), [.. rows.Select(r => bad[r])]);
}
