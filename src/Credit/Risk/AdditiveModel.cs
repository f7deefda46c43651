using System.Text.Json;

namespace Prospect.Credit.Risk;

/// <summary>
/// A generalised additive model of serious delinquency: the log-odds are an intercept and one contribution of each feature, and nothing else
/// (Hastie and Tibshirani, "Generalized Additive Models", Statistical Science 1(3), 1986).
/// </summary>
/// <remarks>Contributions are centred: over the data learnt from, those of each feature average zero, so that one says how far a person stands from the average.</remarks>
public sealed class AdditiveModel
{
    private readonly Shape[] shapes;

    internal AdditiveModel(IReadOnlyList<RiskFeature> features, double intercept, Shape[] shapes)
        => (Features, Intercept, this.shapes) = (features, intercept, shapes);

    /// <summary>What a row holds, in its order.</summary>
    public IReadOnlyList<RiskFeature> Features { get; }

    /// <summary>Log-odds of the average.</summary>
    public double Intercept { get; }

    internal IReadOnlyList<Shape> Shapes => shapes;

    /// <summary>The model over all 23 features, as shipped.</summary>
    public static AdditiveModel Full { get; } = Shipped("risk-full.json");

    /// <summary>The log-odds of a row.</summary>
    /// <param name="row">A value for each feature; special codes as they are.</param>
    /// <param name="contributions">Filled with what each feature adds.</param>
    /// <returns><see cref="Intercept"/> and then each contribution, added in their order.</returns>
    public double LogOdds(ReadOnlySpan<double> row, Span<double> contributions)
    {
        var sum = Intercept;
        for (var i = 0; i < shapes.Length; i++)
        {
            sum += contributions[i] = shapes[i].Values[shapes[i].BinOf(row[i])];
        }

        return sum;
    }

    /// <inheritdoc cref="LogOdds(ReadOnlySpan{double}, Span{double})"/>
    public double LogOdds(ReadOnlySpan<double> row)
    {
        var sum = Intercept;
        for (var i = 0; i < shapes.Length; i++)
        {
            sum += shapes[i].Values[shapes[i].BinOf(row[i])];
        }

        return sum;
    }

    /// <summary>What each feature may add, by the bin that its value falls into.</summary>
    /// <remarks>Whoever writes many rows can write each of these once.</remarks>
    public IReadOnlyList<double[]> Contributions => [.. shapes.Select(s => s.Values.ToArray())];

    /// <summary>The bin of <see cref="Contributions"/> that a value of a feature falls into.</summary>
    public int BinOf(int feature, double value) => shapes[feature].BinOf(value);

    /// <summary>From log-odds to a probability between 0 and 1.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static AdditiveModel Shipped(string name)
    {
        using var stream = typeof(AdditiveModel).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        return AdditiveModelFile.Read(document.RootElement);
    }
}
