using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Credit.Simulating;
using Prospect.Kernel;

namespace Prospect.Credit.Planning;

/// <summary>The profile as it will be month by month, whatever the money is spent on: older, with more months on record. Only the balances of the debts differ from strategy to strategy.</summary>
internal sealed class Outlook
{
    private readonly IReadOnlyList<Debt> debts;
    private readonly ReportScorer scorer;
    private readonly List<(CreditProfile Profile, int[] Places)> months = [];

    /// <param name="now">The profile today.</param>
    /// <param name="debts">The debts that the plan pays.</param>
    /// <param name="least">Their course where only what is due and past due is paid; all strategies share it as far as marks go.</param>
    /// <param name="scorer">What judges.</param>
    public Outlook(CreditProfile now, IReadOnlyList<Debt> debts, Course least, ReportScorer scorer)
    {
        (this.debts, this.scorer) = (debts, scorer);
        var before = now;
        for (var month = 0; month < least.Months; month++)
        {
            var (behind, places) = (least.Behind(month), Places(before));
            var accounts = before.Accounts.ToArray();
            for (var i = 0; i < debts.Count; i++)
            {
                if (places[i] >= 0 && accounts[places[i]].Account.PastDue > 0 && debts[i].Due)
                {
                    accounts[places[i]] = accounts[places[i]] with { Account = accounts[places[i]].Account with { PastDue = behind[i] } };
                }
            }

            before = Wait.OneMonth(before with { Accounts = accounts });
            months.Add((before, Places(before)));
        }
    }

    /// <summary>The profile after a month, counted from 0, with these balances.</summary>
    public CreditProfile Profile(int month, IReadOnlyList<decimal> owed)
    {
        var (profile, places) = months[month];
        var accounts = profile.Accounts.ToArray();
        for (var i = 0; i < debts.Count; i++)
        {
            if (places[i] >= 0)
            {
                accounts[places[i]] = accounts[places[i]] with { Account = With(accounts[places[i]].Account, owed[i], profile.AsOf) };
            }
        }

        return profile with { Accounts = accounts };
    }

    /// <summary>The centre of the estimate then.</summary>
    public double Score(int month, IReadOnlyList<decimal> owed) => scorer.Score(Profile(month, owed));

    private int[] Places(CreditProfile profile)
    {
        var at = profile.Accounts.Index().ToDictionary(a => a.Item.At, a => a.Index);
        return [.. debts.Select(d => at.TryGetValue(d.At, out var place) ? place : -1)];
    }

    private static Account With(Account account, decimal owed, DateOnly day) => account switch
    {
        _ when owed > 0 => account with { Balance = owed },
        { Kind: AccountKind.Collection } => account with { Balance = 0, PastDue = 0, Status = AccountStatus.Paid },
        { Kind: AccountKind.Installment or AccountKind.Auto or AccountKind.Student or AccountKind.Mortgage, Status: AccountStatus.Open } => account with { Balance = 0, PastDue = 0, Status = AccountStatus.Paid, Closed = PartialDate.Of(day) },
        _ => account with { Balance = 0, PastDue = account.PastDue is null ? null : 0 },
    };
}
