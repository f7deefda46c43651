namespace Prospect.Careers.Catalogue.Aligning;

/// <summary>How likely a pair is the same work: a logistic regression over <see cref="PairEvidence"/>, fitted to pairs that are known.</summary>
/// <remarks>Plain gradient descent from nought over all examples in their order, so that the same examples give the same model.</remarks>
internal sealed class PairModel
{
    private const int Rounds = 400;
    private const double Step = 2.0, Shrinkage = 1e-4;
    private readonly double[] weights = new double[PairEvidence.Count];
    private double summand;

    /// <param name="examples">Pairs and whether they are the same work.</param>
    public static PairModel Fit(IReadOnlyList<(Pair Pair, bool IsSame)> examples)
    {
        var model = new PairModel();
        for (var round = 0; round < Rounds && examples.Count > 0; round++)
        {
            var gradient = new double[PairEvidence.Count];
            var constant = 0.0;
            foreach (var (pair, isSame) in examples)
            {
                var miss = model.Likely(pair) - (isSame ? 1 : 0);
                constant += miss;
                for (var i = 0; i < gradient.Length; i++)
                {
                    gradient[i] += miss * pair.Measures[i];
                }
            }

            var rate = Step * 10 / examples.Count;
            model.summand -= rate * constant;
            for (var i = 0; i < gradient.Length; i++)
            {
                model.weights[i] -= rate * (gradient[i] + (Shrinkage * examples.Count * model.weights[i]));
            }
        }

        return model;
    }

    public double LogOdds(Pair pair)
    {
        var sum = summand;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * pair.Measures[i];
        }

        return sum;
    }

    public double Likely(Pair pair) => Likely(LogOdds(pair));

    public static double Likely(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
