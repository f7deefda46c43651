using Prospect.Credit.Merging;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Correcting;

/// <summary>Puts a person's corrections over what was read.</summary>
public static class ReportCorrector
{
    /// <param name="asRead">Reports as they were read.</param>
    /// <param name="corrections">The later of two about one value wins.</param>
    /// <returns>The reports with the corrections in their accounts, and a warning for each correction whose account is not there.</returns>
    /// <remarks>
    /// A correction of what does not change, such as the day of opening, holds in newer reports too. One of what moves, such as the balance,
    /// holds in the report in which it was made, and in others as long as they still say what was put right; then it is spent.
    /// </remarks>
    public static IReadOnlyList<CreditReport> Apply(IReadOnlyList<CreditReport> asRead, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(asRead);
        ArgumentNullException.ThrowIfNull(corrections);
        var reports = asRead.Select(r => r with { Accounts = [.. r.Accounts] }).ToList();
        foreach (var about in corrections.GroupBy(c => (c.Bureau, c.Account)))
        {
            var found = false;
            for (var i = 0; i < reports.Count; i++)
            {
                if (reports[i].Bureau == about.Key.Bureau && Find(asRead[i], about.Key.Account) is { } at)
                {
                    found = true;
                    var account = about.Aggregate(reports[i].Accounts[at], (a, c) => Correct(a, asRead[i].Accounts[at], asRead[i], c));
                    reports[i] = reports[i] with { Accounts = [.. reports[i].Accounts.Index().Select(a => a.Index == at ? account : a.Item)] };
                }
            }

            var whose = reports.FindIndex(r => r.Bureau == about.Key.Bureau);
            if (!found && whose >= 0)
            {
                reports[whose] = reports[whose] with { Warnings = [.. reports[whose].Warnings, $"You corrected {about.Key.Account.Creditor} {about.Key.Account.Number}; this report has no such account, so the correction is left out."] };
            }
        }

        return reports;
    }

    private static Account Correct(Account account, Account asRead, CreditReport report, Correction correction)
    {
        if (CorrectableField.Find(correction.Field) is not { } field)
        {
            return account;
        }

        var read = field.Of(asRead);
        var spent = !field.Stands && !Nullable.Equals(report.ReportDate, correction.ReportDate) && read != correction.Read;
        if (spent || read == correction.Value)
        {
            return account;
        }

        var corrected = new SortedDictionary<string, string?>(account.Corrected?.ToDictionary() ?? [], StringComparer.Ordinal) { [field.Name] = read };
        return field.With(account, correction.Value) with { Corrected = corrected };
    }

    private static int? Find(CreditReport report, AccountMark mark)
    {
        var alike = report.Accounts.Index().Where(a => AccountMark.Plain(a.Item) == mark with { Nth = 0 }).ToList();
        if (alike.Count > mark.Nth)
        {
            return alike[mark.Nth].Index;
        }

        var wanted = mark.AsAccount();
        var best = report.Accounts.Index().Select(a => (a.Index, Weight: AccountMatch.Weight(wanted, a.Item, atOnce: false))).OrderByDescending(a => a.Weight).ToList();
        // Where two fit equally, it is not known which one is meant, and nothing is changed.
        return best.Count > 0 && best[0].Weight >= AccountMatch.Threshold && (best.Count == 1 || best[1].Weight < best[0].Weight) ? best[0].Index : null;
    }
}
