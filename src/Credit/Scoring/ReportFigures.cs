using Prospect.Credit.Reports;
using Prospect.Credit.Risk;
using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>
/// The figures of a profile that the model of a consumer's report rests on, as FICO's HELOC dictionary defines them; a figure that the report does not tell takes the dictionary's code for that.
/// </summary>
/// <remarks>
/// Where the dictionary is silent: an account is what a lender reports, open or closed; what a collector holds and what a court recorded count among the accounts ever 60 and 90 days late,
/// as those figures' names say, and not as accounts; a collection is a delinquency since it began. A card's limit stands for itself, its highest balance for a limit that is not told; a card that is closed or written off counts as full while something is owed on it, and not at all afterwards. A high balance is one at three quarters of the limit or more:
/// of the people in the data with a single card, those below 75 % have none and those above 80 % have one. Of loans' balances the mortgages are left out (people in the data whose one balance
/// is their mortgage show no such figure), and loans paid off count with nothing owed. Percentages are whole numbers, as there.
/// The dictionary leaves the inquiries of the last seven days out of two figures, for everybody in the data had just applied; a report that a person draws for themselves holds none of that kind,
/// so nothing is left out, and what an inquiry costs does not come a week late.
/// </remarks>
internal static class ReportFigures
{
    private const int Year = 12, HalfYear = 6, InquiryYears = 2;
    private const int None = -7, Unusable = -8;
    private const double High = 0.75;

    public static readonly int Count = HelocFeatures.OfReport.Count;

    /// <summary>Fills a row.</summary>
    /// <param name="profile">Whose figures.</param>
    /// <param name="row">In the order of <see cref="HelocFeatures.OfReport"/>.</param>
    /// <returns>How many accounts there are.</returns>
    public static int Fill(CreditProfile profile, Span<double> row)
    {
        var now = (profile.AsOf.Year * 12) + profile.AsOf.Month - 1;
        int accounts = 0, dated = 0, ages = 0, oldest = 0, newest = int.MaxValue, neverLate = 0, late60 = 0, late90 = 0, opened = 0, loans = 0, cards = 0;
        int cardsOwed = 0, loansOwed = 0, high = 0, open = 0, owed = 0;
        double cardBalance = 0, cardLimit = 0, loanBalance = 0, lent = 0;
        bool loanRuns = false, undated = false;
        Gravity worst = Gravity.None, ofYear = Gravity.None;
        int? latest = null;
        for (var i = 0; i < profile.Accounts.Count; i++)
        {
            var account = profile.Accounts[i].Counted;
            var standing = Standing.Of(account, now);
            late60 += standing.Worst <= Gravity.Days60 ? 1 : 0;
            late90 += standing.Worst <= Gravity.Days90 ? 1 : 0;
            worst = standing.Worst < worst ? standing.Worst : worst;
            ofYear = standing.WorstOfYear < ofYear ? standing.WorstOfYear : ofYear;
            latest = standing.Latest is { } month && !(latest > month) ? month : latest;
            undated |= standing.WasLate && standing.Latest is null;
            if (account.IsCollection)
            {
                continue;
            }

            accounts++;
            neverLate += standing.WasLate ? 0 : 1;
            if (account.Opened is { } day)
            {
                var age = Math.Max(0, now - day);
                (dated, ages, oldest, newest) = (dated + 1, ages + age, Math.Max(oldest, age), Math.Min(newest, age));
                opened += age < Year ? 1 : 0;
            }

            owed += account.Owes ? 1 : 0;
            open += account.IsOpenOrOwed ? 1 : 0;
            if (account.IsCard)
            {
                cards++;
                cardsOwed += account.Owes ? 1 : 0;
                if (account.Limit > 0)
                {
                    (cardBalance, cardLimit) = (cardBalance + account.Balance, cardLimit + account.Limit);
                    high += account.Balance >= High * account.Limit ? 1 : 0;
                }
            }
            else if (account.IsLoan)
            {
                loans++;
                loansOwed += account.Owes ? 1 : 0;
                if (account.Lent > 0)
                {
                    loanRuns |= account.Owes;
                    (loanBalance, lent) = (loanBalance + account.Balance, lent + account.Lent);
                }
            }
        }

        foreach (var record in profile.PublicRecords)
        {
            (late60, late90) = (late60 + 1, late90 + 1);
            ofYear = record.Filed is { } filed && now - filed.MonthNumber < Year ? Gravity.Derogatory : ofYear;
        }

        row[0] = dated == 0 ? Unusable : oldest;
        row[1] = dated == 0 ? Unusable : newest;
        row[2] = dated == 0 ? Unusable : Math.Round(ages / (double)dated);
        row[3] = neverLate;
        row[4] = late60;
        row[5] = late90;
        row[6] = Percent(neverLate, accounts);
        row[7] = latest is { } last ? Math.Max(0, now - last) : undated ? Unusable : None;
        row[8] = ofYear is not Gravity.None ? (int)ofYear : worst is Gravity.None ? 7 : 6;
        row[9] = (int)worst + 2;
        row[10] = accounts;
        row[11] = opened;
        row[12] = Percent(loans, accounts);
        FillInquiries(profile, row);
        row[16] = cardLimit > 0 ? Percent(cardBalance, cardLimit) : Unusable;
        row[17] = loanRuns ? Percent(loanBalance, lent) : Unusable;
        row[18] = cards > 0 ? cardsOwed : Unusable;
        row[19] = loansOwed > 0 ? loansOwed : Unusable;
        row[20] = cardLimit > 0 ? high : Unusable;
        row[21] = open > 0 ? Percent(owed, open) : Unusable;
        return accounts;
    }

    /// <summary>True while an account runs, as far as the report tells.</summary>
    public static bool IsOpen(Account account) => account.Status is AccountStatus.Open || account is { Status: AccountStatus.Unknown, Closed: null };

    /// <summary>What may be owed on a card; its highest balance where the report shows no limit.</summary>
    public static decimal? LimitOf(Account account) => account.CreditLimit is > 0 and var limit ? limit : account.HighBalance is > 0 and var high ? Math.Max(high, account.Balance ?? 0) : null;

    /// <summary>Hard inquiries of the two years for which they count, each with its day; of a month that is known alone, the first.</summary>
    public static IEnumerable<(Inquiry Inquiry, DateOnly Day)> InquiriesOf(CreditProfile profile)
        => profile.HardInquiries.Where(i => i.Date is not null).Select(i => (i, i.Date!.Value.First)).Where(i => i.First <= profile.AsOf && i.First > profile.AsOf.Later(years: -InquiryYears));

    private static void FillInquiries(CreditProfile profile, Span<double> row)
    {
        var now = (profile.AsOf.Year * 12) + profile.AsOf.Month - 1;
        var (halfYear, twoYears) = (profile.AsOf.Later(months: -HalfYear), profile.AsOf.Later(years: -InquiryYears));
        int all = 0, recent = 0, since = int.MaxValue;
        foreach (var inquiry in profile.HardInquiries)
        {
            if (inquiry.Date?.First is { } day && day <= profile.AsOf && day > twoYears)
            {
                all++;
                recent += day > halfYear ? 1 : 0;
                since = Math.Min(since, now - ((day.Year * 12) + day.Month - 1));
            }
        }

        row[13] = all > 0 ? since : Unusable;
        row[14] = recent;
        row[15] = recent;
    }

    private static double Percent(double part, double whole) => whole > 0 ? Math.Round(Math.Min(part / whole, 10) * 100, MidpointRounding.AwayFromZero) : 0;
}
