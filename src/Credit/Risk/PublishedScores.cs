namespace Prospect.Credit.Risk;

/// <summary>
/// Where the scale of points comes from. The data say who fell behind, not which score anybody had; two publications say that.
/// </summary>
/// <remarks>
/// <para>How far apart: of people who score 580-669, 670-739 and 740-799, some 27 %, 8 % and 2 % are likely to become seriously delinquent (Experian, "What is a good credit score?", as widely quoted).
/// The log-odds of the outer two are <see cref="PerLogOdds"/> points apart for each.</para>
/// <para>Where: FICO scored two people, described in a few words, as they are and after a mishap (myFICO, "How do credit missteps affect FICO Scores?").
/// Their figures, where the description leaves them open, are set to what is common. The scale meets their scores on average, mishaps by bankruptcy and foreclosure left out;
/// these the model, learnt from people who were about to borrow on a home, takes too lightly, and what is missing on average is told beside it.</para>
/// </remarks>
internal static class PublishedScores
{
    private static readonly (double Score, double Share) Fair = (624.5, 0.27), VeryGood = (769.5, 0.02);

    // In the order of the model's features.
    private static readonly (double Score, double[] Row)[] Mishaps =
    [
        (680, [96, 24, 60, 4, 1, 1, 67, 12, 6, 4, 6, 0, 50, 12, 0, 0, 45, 60, 3, 3, 0, 100]), // Alex: six accounts, eight years, 90 and 30 days late two years and one year ago
        (660, [96, 24, 60, 4, 1, 1, 67, 12, 6, 4, 6, 0, 50, 12, 0, 0, 63, 60, 3, 3, 1, 100]), // and one card full
        (610, [96, 24, 60, 3, 1, 1, 50, 0, 4, 4, 6, 0, 50, 12, 0, 0, 45, 60, 3, 3, 0, 100]), // and 30 days late now
        (625, [96, 24, 60, 4, 1, 1, 67, 0, 0, 2, 6, 0, 50, 12, 0, 0, 45, 60, 2, 3, 0, 100]), // and a card settled for less than owed
        (780, [180, 24, 90, 10, 0, 0, 100, -7, 7, 8, 10, 0, 30, 12, 0, 0, 20, 60, 5, 3, 0, 80]), // Benecia: ten accounts, fifteen years, never late
        (745, [180, 24, 90, 10, 0, 0, 100, -7, 7, 8, 10, 0, 30, 12, 0, 0, 32, 60, 5, 3, 1, 80]),
        (680, [180, 24, 90, 9, 0, 0, 90, 0, 4, 6, 10, 0, 30, 12, 0, 0, 20, 60, 5, 3, 0, 80]),
        (665, [180, 24, 90, 9, 1, 1, 90, 0, 0, 2, 10, 0, 30, 12, 0, 0, 20, 60, 4, 3, 0, 70]),
    ];

    private static readonly (double Score, double[] Row)[] Bankruptcies =
    [
        (540, [96, 24, 60, 2, 4, 4, 33, 0, 0, 2, 6, 0, 50, 12, 0, 0, 45, 60, 1, 2, 0, 50]),
        (550, [180, 24, 90, 5, 6, 6, 50, 0, 0, 2, 10, 0, 30, 12, 0, 0, 20, 60, 1, 2, 0, 30]),
    ];

    private static readonly (double Score, double[] Row)[] Foreclosures =
    [
        (585, [96, 24, 60, 3, 2, 2, 50, 0, 0, 2, 6, 0, 50, 12, 0, 0, 45, 60, 3, 2, 0, 100]),
        (630, [180, 24, 90, 9, 1, 1, 90, 0, 0, 2, 10, 0, 30, 12, 0, 0, 20, 60, 5, 2, 0, 80]),
    ];

    private static double PerLogOdds => (VeryGood.Score - Fair.Score) / (LogOdds(Fair.Share) - LogOdds(VeryGood.Share));

    public static PointScale Scale(AdditiveModel model)
    {
        var scale = new PointScale(Math.Round(Missing(Mishaps, model, new(0, PerLogOdds, 0, 0)), 1), Math.Round(PerLogOdds, 1), 0, 0);
        return scale with { Bankruptcy = Math.Round(Missing(Bankruptcies, model, scale)), Foreclosure = Math.Round(Missing(Foreclosures, model, scale)) };
    }

    // What the published scores are above those of the model, on average.
    private static double Missing((double Score, double[] Row)[] people, AdditiveModel model, PointScale scale)
        => people.Average(p => p.Score - (scale.AtEvenOdds - (scale.PerLogOdds * model.LogOdds(p.Row))));

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
