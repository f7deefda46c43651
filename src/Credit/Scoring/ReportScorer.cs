using Prospect.Credit.Risk;

namespace Prospect.Credit.Scoring;

/// <summary>Judges a profile: what its figures add to and take from a starting point, and the range in which a score may lie.</summary>
/// <remarks>
/// By construction paying down or off never lowers the points, a payment missed now or an inquiry never raises them, and neither a higher limit nor months that pass with all paid lower them:
/// each figure that such a change moves is held to a direction in the model (<see cref="HelocFeatures.OfReport"/>).
/// </remarks>
public sealed class ReportScorer
{
    private const int Lowest = 300, Highest = 850;
    private readonly ReportModel model;

    private ReportScorer(ReportModel model)
    {
        if (!model.Model.Features.Select(f => f.Name).SequenceEqual(HelocFeatures.OfReport.Select(f => f.Name)))
        {
            throw new InvalidDataException("The model rests on other figures than a report holds.");
        }

        this.model = model;
    }

    /// <summary>The scorer that the program ships.</summary>
    public static ReportScorer Shipped { get; } = new(ReportModel.Shipped);

    private int Base => (int)Math.Round(model.Scale.AtEvenOdds - (model.Scale.PerLogOdds * model.Model.Intercept), MidpointRounding.AwayFromZero);

    /// <param name="json">A model as <see cref="ReportModelFile"/> writes it.</param>
    /// <exception cref="InvalidDataException">It rests on other figures.</exception>
    public static ReportScorer Open(Stream json) => new(ReportModelFile.Read(json));

    /// <summary>The centre of the range, unrounded, on the scale from 300 to 850. Nothing is put in words, so that a profile and its variations can be compared by the thousand.</summary>
    /// <returns>The base where there is no account to judge by.</returns>
    public double Score(CreditProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Span<double> row = stackalloc double[ReportFigures.Count];
        return ReportFigures.Fill(profile, row) == 0 ? Base : Points(row, BeyondTheModel.Points(profile, model.Scale));
    }

    /// <summary>The same with its reasons and its range.</summary>
    public Judgement Judge(CreditProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var row = new double[ReportFigures.Count];
        var accounts = ReportFigures.Fill(profile, row);
        if (accounts == 0)
        {
            return new(Base, [], Base, new(Lowest, Highest,
                "No card and no loan is on file, and without one nothing can be estimated: the range is the whole scale. Most scores ask for at least one account that is six months old. This is no bureau score."));
        }

        var beyond = BeyondTheModel.Points(profile, model.Scale);
        var contributions = new double[row.Length];
        model.Model.LogOdds(row, contributions);
        var points = Array.ConvertAll(contributions, c => -c * model.Scale.PerLogOdds);
        var centre = (int)Math.Round(Points(row, beyond), MidpointRounding.AwayFromZero);
        var exact = FactorGroup.All.Select(g => g.Figures.Sum(f => points[f]) + (g.Name == FactorGroup.Derogatory ? beyond : 0)).ToArray();
        var shares = WholePoints.Of(exact, centre - Base);
        var described = new DescribedProfile(profile, row);
        var factors = FactorGroup.All.Select((group, i) =>
        {
            var words = group.Describe(described);
            return new Factor(group.Name, words.Value, shares[i], words.Benchmark, words.Text, [.. words.Evidence]);
        }).ToList();
        return new(Base, factors, centre, Range(centre, model.Scale.PerLogOdds * model.Reach(row, accounts), accounts)) { Reasons = AdverseReason.Of(profile, points, beyond) };
    }

    private Estimate Range(int centre, double reach, int accounts)
    {
        var points = (int)Math.Round(reach, MidpointRounding.AwayFromZero);
        return new(Math.Max(Lowest, centre - points), Math.Min(Highest, centre + points),
            $"A model of this program, learnt from 8,346 files of people who applied for a line of credit on their home: an average file of theirs stands at {Base}, and what weighs in yours takes it to {centre}. "
            + $"Of files with about as many accounts ({accounts}) two in three lay within such a range, {points} points either way. It is no bureau score, and no lender uses it.");
    }

    private double Points(ReadOnlySpan<double> row, double beyond)
        => Math.Clamp(model.Scale.AtEvenOdds - (model.Scale.PerLogOdds * model.Model.LogOdds(row)) + beyond, Lowest, Highest);
}
