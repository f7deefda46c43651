using Prospect.Credit.Reports;
using Prospect.Credit.Risk;

namespace Prospect.Credit.Scoring;

/// <summary>What bankruptcy and foreclosure cost beyond what the model says of them, fading to nothing over the years for which they may be reported (15 USC 1681c(a)).</summary>
/// <remarks>The model learnt from people who were about to borrow on a home, few of whom had either; the points are what FICO's published examples lose and the model's do not (<see cref="PointScale"/>).</remarks>
internal static class BeyondTheModel
{
    private const double BankruptcyMonths = 120, ForeclosureMonths = 84;

    // Nobody knows when: half.
    private const double Undated = 0.5;

    public static double Points(CreditProfile profile, PointScale scale)
    {
        var now = (profile.AsOf.Year * 12) + profile.AsOf.Month - 1;
        double bankruptcy = 0, foreclosure = 0;
        foreach (var record in profile.PublicRecords)
        {
            if (record.Kind is PublicRecordKind.Bankruptcy7 or PublicRecordKind.Bankruptcy13)
            {
                bankruptcy = Math.Max(bankruptcy, Left(now, record.Filed?.MonthNumber, BankruptcyMonths));
            }
        }

        for (var i = 0; i < profile.Accounts.Count; i++)
        {
            if (profile.Accounts[i].Counted is { IsForeclosed: true } foreclosed)
            {
                foreclosure = Math.Max(foreclosure, Left(now, Standing.Of(foreclosed, now).Latest, ForeclosureMonths));
            }
        }

        return (scale.Bankruptcy * bankruptcy) + (scale.Foreclosure * foreclosure);
    }

    private static double Left(int now, int? month, double months) => month is { } since ? Math.Clamp(1 - ((now - since) / months), 0, 1) : Undated;
}
