using Prospect.Credit.Reports;

namespace Prospect.Credit.Scoring;

/// <summary>Whether both kinds of credit have been used: cards, and loans paid off in instalments.</summary>
internal static class MixFactor
{
    public static Factor Of(CreditProfile profile)
    {
        var own = profile.Accounts.Where(a => a.Account.Kind is not (AccountKind.Collection or AccountKind.Other)).ToList();
        var (cards, loans) = (own.Count(a => a.Account.Kind is AccountKind.Revolving), own.Count(a => a.Account.Kind is not AccountKind.Revolving));
        var kinds = own.Select(a => a.Account.Kind).Distinct().Count();
        var points = own.Count == 0 ? -10 : cards > 0 && loans > 0 ? kinds >= 3 ? 15 : 11 : 0;
        return new("mix", kinds, points, "Cards and loans both.",
            own.Count == 0 ? "There is no card and no loan on file." : cards > 0 && loans > 0 ? "There are both cards and loans on file." : cards > 0 ? "There are cards on file, but no loan." : "There are loans on file, but no card.", []);
    }
}
