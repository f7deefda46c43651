namespace Prospect.Credit.Scoring;

/// <summary>Why a lender who judged as this program does would say no, in the words that lenders use.</summary>
/// <param name="Statement">Of form C-1 (Regulation B, 12 CFR 1002, appendix C) where it has one for it, else after <c>Other:</c>, as the form provides.</param>
/// <param name="Factor">The factor that it belongs to.</param>
/// <param name="Points">What it costs against the average of those whom the model learnt from, which is a measure that the commentary to 12 CFR 1002.9(b)(2) names; below 0.</param>
public sealed record AdverseReason(string Statement, string Factor, int Points)
{
    // A notice need not give more (commentary to 12 CFR 1002.9(b)(2), paragraph 1), and the key factors of a score are four (15 USC 1681g(f)(1)(C)).
    private const int Most = 4;
    private const double Least = 2;

    /// <summary>The gravest first; small change left out.</summary>
    internal static IReadOnlyList<AdverseReason> Of(CreditProfile profile, ReadOnlySpan<double> points, double beyond)
    {
        var reasons = new List<(string Statement, string Factor, double Points)>();
        foreach (var group in FactorGroup.All)
        {
            var sum = group.Name == FactorGroup.Derogatory ? beyond : 0;
            foreach (var figure in group.Figures)
            {
                sum += points[figure];
            }

            reasons.Add((StatementOf(group.Name, profile), group.Name, sum));
        }

        return [.. reasons.Where(r => r.Points <= -Least).OrderBy(r => r.Points).Take(Most).Select(r => new AdverseReason(r.Statement, r.Factor, (int)Math.Round(r.Points, MidpointRounding.AwayFromZero)))];
    }

    private static string StatementOf(string factor, CreditProfile profile) => factor switch
    {
        "payment-history" => "Delinquent past or present credit obligations with others",
        FactorGroup.Derogatory => profile.PublicRecords.Any(r => r.Kind is Reports.PublicRecordKind.Bankruptcy7 or Reports.PublicRecordKind.Bankruptcy13) ? "Bankruptcy"
            : profile.Accounts.Any(a => a.Account.Status is Reports.AccountStatus.Foreclosure or Reports.AccountStatus.Repossession) ? "Foreclosure or repossession"
            : profile.PublicRecords.Count > 0 || profile.Accounts.Any(a => a.Account.Kind is Reports.AccountKind.Collection) ? "Collection action or judgment"
            : "Other: number of accounts with serious delinquency",
        "utilization" => "Other: proportion of balances to credit limits on revolving accounts is too high",
        "balances" => "Other: too many accounts with balances",
        "age-of-file" => "Limited credit experience",
        "depth" => "Insufficient number of credit references provided",
        "new-credit" => "Other: too many accounts recently opened",
        "inquiries" => "Number of recent inquiries on credit bureau report",
        _ => "Unacceptable type of credit references provided",
    };
}
