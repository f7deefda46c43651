using static Prospect.Credit.Risk.Direction;

namespace Prospect.Credit.Risk;

/// <summary>
/// The 23 figures of FICO's HELOC data (Explainable Machine Learning Challenge, 2018), all from a credit file at the time of the application.
/// The outcome is <c>Bad</c>: 90 days late or worse at least once within the 24 months after.
/// </summary>
/// <remarks>
/// The directions are those of the data's dictionary, with two exceptions. It gives <c>NumTrades60Ever2DerogPubRec</c> and
/// <c>NumTrades90Ever2DerogPubRec</c> as falling: more accounts that were ever 60 or 90 days late, less risk.
/// Left free, both shapes rise nearly everywhere, and held falling, rising or free the area under the curve is the same to four digits
/// (<c>data/models/risk.md</c>). They are held rising: nobody should be told that another late account would help.
/// </remarks>
public static class HelocFeatures
{
    public const string ExternalRiskEstimate = "ExternalRiskEstimate";

    /// <summary>Values with a meaning of their own; no order is assumed between them and the rest.</summary>
    /// <remarks>-9: no credit file; -8: no usable account or inquiry; -7: the condition was never met, such as no delinquency.</remarks>
    public static readonly int[] SpecialCodes = [-9, -8, -7];

    /// <summary>In the order of the data's columns.</summary>
    public static IReadOnlyList<RiskFeature> All { get; } =
    [
        new(ExternalRiskEstimate, "consolidated risk markers, a score", Falling),
        new("MSinceOldestTradeOpen", "months since the oldest account was opened", Falling),
        new("MSinceMostRecentTradeOpen", "months since the newest account was opened", Falling),
        new("AverageMInFile", "average age of the accounts in months", Falling),
        new("NumSatisfactoryTrades", "accounts in good standing", Falling),
        new("NumTrades60Ever2DerogPubRec", "accounts ever 60 days late or worse, and public records", Rising),
        new("NumTrades90Ever2DerogPubRec", "accounts ever 90 days late or worse, and public records", Rising),
        new("PercentTradesNeverDelq", "accounts never late, in percent", Falling),
        new("MSinceMostRecentDelq", "months since the most recent delinquency", Falling),
        new("MaxDelq2PublicRecLast12M", "worst delinquency of the last 12 months, 0 (derogatory) to 7 (none)", Falling),
        new("MaxDelqEver", "worst delinquency ever, 2 (derogatory) to 8 (none)", Falling),
        new("NumTotalTrades", "accounts in all", Free),
        new("NumTradesOpeninLast12M", "accounts opened within the last 12 months", Rising),
        new("PercentInstallTrades", "instalment accounts, in percent", Free),
        new("MSinceMostRecentInqexcl7days", "months since the most recent inquiry, the last 7 days left out", Falling),
        new("NumInqLast6M", "inquiries of the last 6 months", Rising),
        new("NumInqLast6Mexcl7days", "inquiries of the last 6 months, the last 7 days left out", Rising),
        new("NetFractionRevolvingBurden", "revolving balances over their limits, in percent", Rising),
        new("NetFractionInstallBurden", "instalment balances over the amounts lent, in percent", Rising),
        new("NumRevolvingTradesWBalance", "revolving accounts with a balance", Free),
        new("NumInstallTradesWBalance", "instalment accounts with a balance", Free),
        new("NumBank2NatlTradesWHighUtilization", "bank cards with a balance near the limit", Rising),
        new("PercentTradesWBalance", "accounts with a balance, in percent", Free),
    ];

    /// <summary>All but the score of somebody else, which a person's own report does not hold.</summary>
    public static IReadOnlyList<RiskFeature> WithoutScore { get; } = [.. All.Where(f => f.Name != ExternalRiskEstimate)];

    /// <summary>
    /// The same, held so that what a person does cannot go against them where it must not, whatever the data say: a balance paid down or off never raises the risk
    /// (nor does a bin that it leads to, such as that of no loan with a balance), a late payment or an inquiry never lowers it, and time that passes since them never raises it.
    /// </summary>
    public static IReadOnlyList<RiskFeature> OfReport { get; } = [.. WithoutScore.Select(Lawful)];

    /// <summary>
    /// Log-odds between no inquiry at all and one of these days, at most. Everybody in the data applied for credit that day, so that an inquiry tells more of them
    /// (1 in log-odds, left alone) than of people at large, of whom FICO says that another inquiry costs most less than five points (myFICO, "Credit checks").
    /// </summary>
    private const double InquiryReach = 0.2;

    private static RiskFeature Lawful(RiskFeature feature) => feature.Name switch
    {
        "NumRevolvingTradesWBalance" => feature with { Direction = Rising },
        "NumInstallTradesWBalance" or "PercentTradesWBalance" => feature with { Direction = Rising, Best = [-8] },
        "NetFractionInstallBurden" => feature with { Best = [-8] },

        // -7: never late; -8: late, and nobody knows when.
        "MSinceMostRecentDelq" => feature with { Best = [-7, -8] },

        // -8: no inquiry; -7: none but those of the last seven days.
        "MSinceMostRecentInqexcl7days" => feature with { Best = [-8], Worst = [-7], Reach = InquiryReach },
        _ => feature,
    };
}
