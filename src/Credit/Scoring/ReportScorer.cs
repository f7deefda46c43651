namespace Prospect.Credit.Scoring;

/// <summary>Judges a profile: what its figures add to and take from a starting point, and the range in which a score may lie.</summary>
public sealed class ReportScorer
{
    private ReportScorer()
    {
    }

    /// <summary>The scorer that the program ships.</summary>
    public static ReportScorer Shipped { get; } = new();

    /// <summary>The centre of the range, unrounded, on the scale from 300 to 850. Nothing is put in words, so that a profile and its variations can be compared by the thousand.</summary>
    public double Score(CreditProfile profile) => ScoreCard.Centre(ScoreCard.Factors(profile));

    /// <summary>The same with its reasons and its range.</summary>
    public Judgement Judge(CreditProfile profile)
    {
        var factors = ScoreCard.Factors(profile);
        return new(ScoreCard.Base, factors, ScoreCard.Centre(factors), ScoreCard.Estimate(profile, factors));
    }
}

/// <summary>What a profile comes to.</summary>
/// <param name="Base">Points to begin with: where the average of those stands from whom the model learnt.</param>
/// <param name="Factors">Why; <paramref name="Base"/> and their contributions add up to <paramref name="Centre"/>, exactly.</param>
/// <param name="Centre">The middle of the range, on the scale from 300 to 850.</param>
/// <param name="Estimate">The range.</param>
public sealed record Judgement(int Base, IReadOnlyList<Factor> Factors, int Centre, Estimate Estimate);
