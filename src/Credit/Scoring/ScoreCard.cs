namespace Prospect.Credit.Scoring;

/// <summary>
/// An additive scorecard: each factor earns or costs points, and <see cref="Base"/> plus their sum is the centre of the estimated range.
/// </summary>
/// <remarks>
/// The figures are judgement, not learnt from data. What they are fitted to: the order of the weights that FICO publishes (payment history 35 %,
/// amounts owed 30 %, length of history 15 %, new credit 10 %, mix 10 %; myFICO, "What's in my FICO Scores"); the corners of utilization that the
/// bureaus and the CFPB name (10 %, 30 %); and ends that fit the scale exactly, 640 + 210 = 850 at best, 640 − 330 = 310 at worst.
/// </remarks>
internal static class ScoreCard
{
    /// <summary>Where a file stands of which nothing good and nothing bad is known. US adults' scores have their lower third near it.</summary>
    public const int Base = 640;

    private const int Lowest = 300, Highest = 850;

    /// <summary>The factors of a profile, in the order in which FICO weighs their kinds.</summary>
    public static IReadOnlyList<Factor> Factors(CreditProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return [.. PaymentFactors.Of(profile), .. UtilizationFactors.Of(profile), AgeFactor.Of(profile), InquiryFactor.Of(profile), MixFactor.Of(profile)];
    }

    /// <summary>The centre of the range: base and contributions, exactly.</summary>
    public static int Centre(IEnumerable<Factor> factors) => Base + factors.Sum(f => f.Contribution);

    /// <summary>The range around the centre. The fewer accounts and months there are, the wider it is.</summary>
    public static Estimate Estimate(CreditProfile profile, IReadOnlyList<Factor> factors)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var (centre, reach) = (Centre(factors), Reach(profile));
        return new(Math.Max(Lowest, centre - reach), Math.Min(Highest, centre + reach),
            $"A simple scorecard of this program, not a model of any bureau or lender: {Base} points to begin with, and the contributions of the factors add up to {centre}. "
            + $"The range of {reach} points either way says how far such an estimate may be off. It is no bureau score, and no lender uses it.");
    }

    // Bureau scores of one person differ by some 20 points from model to model; thin files are harder to tell (CFPB, "Data Point: Credit Invisibles").
    private static int Reach(CreditProfile profile)
    {
        var months = profile.Accounts.Sum(a => a.Account.History.Count(m => m.Code is not Reports.PaymentCode.None));
        return 22 + (profile.Accounts.Count switch { 0 => 38, < 3 => 20, < 5 => 8, _ => 0 }) + (months switch { < 12 => 20, < 48 => 8, _ => 0 });
    }
}
