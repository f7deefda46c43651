namespace Prospect.Credit.Risk;

/// <summary>
/// The risk that the figures of a consumer's own report tell: an additive model, how sure it is of itself, and the scale on which it is told to people.
/// </summary>
/// <remarks>Learnt and measured by <see cref="ReportTraining"/>; its card is <c>data/models/risk-report.md</c>.</remarks>
public sealed class ReportModel
{
    private const double ForEachOutside = 0.2;
    private readonly AdditiveModel[] again;
    private readonly (double Low, double High)[] support;
    private readonly (int Accounts, double LogOdds)[] untold;

    internal ReportModel(AdditiveModel model, AdditiveModel[] again, (double Low, double High)[] support, (int Accounts, double LogOdds)[] untold, PointScale scale)
        => (Model, this.again, this.support, this.untold, Scale) = (model, again, support, untold, scale);

    /// <summary>As shipped.</summary>
    public static ReportModel Shipped { get; } = ReadShipped();

    /// <summary>The log-odds of serious delinquency and what each figure adds to them.</summary>
    public AdditiveModel Model { get; }

    /// <summary>From log-odds to points.</summary>
    public PointScale Scale { get; }

    internal IReadOnlyList<AdditiveModel> Again => again;
    internal IReadOnlyList<(double Low, double High)> Support => support;
    internal IReadOnlyList<(int Accounts, double LogOdds)> Untold => untold;

    /// <summary>
    /// How far off the log-odds of a row may be, so that two of three such rows are nearer. Three things that have nothing to do with each other, added as squares:
    /// what a bureau's score knows of people with about as many accounts and this model does not; how far models learnt from the same people drawn anew
    /// (bootstrap; Efron, Annals of Statistics 7(1), 1979) differ for this very row; and figures such as hardly anybody had from whom it learnt.
    /// </summary>
    /// <param name="row">A value for each feature of <see cref="Model"/>.</param>
    /// <param name="accounts">How many accounts the figures rest on.</param>
    public double Reach(ReadOnlySpan<double> row, int accounts)
    {
        var told = Array.FindLast(untold, u => u.Accounts <= accounts);
        double square = Math.Pow(told == default ? untold[0].LogOdds : told.LogOdds, 2) + SpreadSquared(row);
        for (var i = 0; i < support.Length; i++)
        {
            square += row[i] >= 0 && (row[i] < support[i].Low || row[i] > support[i].High) ? ForEachOutside * ForEachOutside : 0;
        }

        return Math.Sqrt(square);
    }

    private double SpreadSquared(ReadOnlySpan<double> row)
    {
        double sum = 0, squares = 0;
        foreach (var model in again)
        {
            var odds = model.LogOdds(row);
            sum += odds;
            squares += odds * odds;
        }

        return again.Length == 0 ? 0 : Math.Max(0, (squares / again.Length) - Math.Pow(sum / again.Length, 2));
    }

    private static ReportModel ReadShipped()
    {
        using var stream = typeof(ReportModel).Assembly.GetManifestResourceStream("risk-report.json")!;
        return ReportModelFile.Read(stream);
    }
}

/// <summary>A scorecard's scale. Points fall by a fixed number as the odds of serious delinquency double.</summary>
/// <param name="AtEvenOdds">Points where the model gives even odds, among the people whom it learnt from.</param>
/// <param name="PerLogOdds">Points for one in log-odds.</param>
/// <param name="Bankruptcy">Points that a bankruptcy of these days costs beyond what the model says of it, below 0; nothing of it is left after ten years.</param>
/// <param name="Foreclosure">The same of a foreclosure; nothing of it is left after seven years.</param>
public sealed record PointScale(double AtEvenOdds, double PerLogOdds, double Bankruptcy, double Foreclosure);
