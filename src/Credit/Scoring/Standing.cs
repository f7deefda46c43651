namespace Prospect.Credit.Scoring;

/// <summary>How one account was paid, in the terms of the HELOC data.</summary>
/// <param name="WasLate">Ever late, as far as the report tells.</param>
/// <param name="Worst">The gravest lateness there ever was.</param>
/// <param name="Latest">The month of the most recent lateness, as months since the year 0; null where there was none or none is dated.</param>
/// <param name="WorstOfYear">The gravest lateness of the last twelve months.</param>
/// <remarks>
/// Late are: a month marked late; a status of a debt gone bad, dated by its first such month, else by its date of first delinquency; an amount past due on an account that runs on;
/// and a date of first delinquency alone. A debt held by a collector counts as derogatory since its first delinquency, else since the collector took it.
/// </remarks>
internal readonly record struct Standing(bool WasLate, Gravity Worst, int? Latest, Gravity WorstOfYear)
{
    private const int Year = 12;

    public static Standing Of(ProfileAccount profile, int now) => Of(profile.Counted, now);

    public static Standing Of(CountedAccount account, int now)
    {
        if (account.IsCollection)
        {
            return Since(account.FirstDelinquency ?? account.Opened, now);
        }

        var record = account.Record;
        var (worst, ofYear, latest) = (record.Worst, Gravity.None, (int?)null);
        foreach (var late in record.Late)
        {
            latest ??= Math.Min(late.Month, now);
            ofYear = now - late.Month < Year && late.Gravity < ofYear ? late.Gravity : ofYear;
        }

        if (account.IsDerogatory && worst is not Gravity.Derogatory)
        {
            var since = Since(account.FirstDelinquency, now);
            (worst, latest, ofYear) = (Gravity.Derogatory, Later(latest, since.Latest), Graver(ofYear, since.WorstOfYear));
        }
        else if (account.IsBehind)
        {
            (worst, latest, ofYear) = (Graver(worst, Gravity.Unknown), Later(latest, Math.Min(now, account.Reported ?? now)), Graver(ofYear, Gravity.Unknown));
        }
        else if (account.FirstDelinquency is { } began && worst is Gravity.None)
        {
            (worst, latest) = (Gravity.Unknown, Math.Min(now, began));
        }

        return new(worst is not Gravity.None, worst, latest, ofYear);
    }

    private static Standing Since(int? month, int now)
        => new(true, Gravity.Derogatory, month is { } m ? Math.Min(now, m) : null, now - month < Year ? Gravity.Derogatory : Gravity.None);

    private static Gravity Graver(Gravity a, Gravity b) => a < b ? a : b;

    private static int? Later(int? a, int? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);
}
