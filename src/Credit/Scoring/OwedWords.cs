using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Scoring;

/// <summary>Says how much is owed, of what may be owed and of what was lent.</summary>
internal static class OwedWords
{
    private const decimal High = 0.75m;

    public static Description Utilization(DescribedProfile described)
    {
        const string benchmark = "Below 10% is best, below 30% is good; no card at three quarters of its limit or more.";
        var counted = described.Accounts.Where(a => a.Counted.Limit > 0).ToList();
        var cards = counted.Where(a => ReportFigures.IsOpen(a.Account)).ToList();
        var past = counted.Except(cards).ToList();
        if (counted.Count == 0)
        {
            return new(null, benchmark, "No open card shows both a balance and a limit, so that how full they are cannot be told.", described.Accounts.Where(a => a.IsOpenRevolving).SelectMany(a => a.Evidence("balance")));
        }

        var share = counted.Sum(c => (decimal)c.Counted.Balance) / counted.Sum(c => (decimal)c.Counted.Limit);
        var text = cards.Count == 0 ? "No open card shows both a balance and a limit." : Open(cards);
        if (past.Count > 0)
        {
            var owed = Money.Usd(past.Sum(c => Math.Max(0, c.Account.Balance!.Value)));
            text += $" {owed} is owed on {(past.Count == 1 ? $"{past[0].Account.Creditor}, which is closed or written off and counts" : $"{past.Count} cards that are closed or written off and count")} as full until paid{(cards.Count == 0 ? "." : $": {Percent(share)} in all.")}";
        }

        return new(Math.Round(share, 4), benchmark, text, counted.SelectMany(c => c.Evidence("balance", c.Account.CreditLimit is > 0 ? "creditLimit" : "highBalance")));
    }

    private static string Open(List<ProfileAccount> cards)
    {
        var (balance, limit) = (cards.Sum(c => Math.Max(0, c.Account.Balance!.Value)), cards.Sum(c => ReportFigures.LimitOf(c.Account)!.Value));
        var full = cards.Where(c => c.Account.Balance >= High * ReportFigures.LimitOf(c.Account)).OrderByDescending(c => c.Account.Balance / ReportFigures.LimitOf(c.Account)).ToList();
        var text = $"{Money.Usd(balance)} is owed on limits of {Money.Usd(limit)}: {Percent(balance / limit)}.";
        if (full.Count > 0)
        {
            text += $" {(full.Count == 1 ? $"{full[0].Account.Creditor} is" : $"{PaymentWords.Capital(PaymentWords.Count(full.Count, "card"))}, {full[0].Account.Creditor} first, are")} at three quarters of the limit or more.";
        }

        if (cards.Count(c => c.Account.CreditLimit is not > 0) is > 0 and var without)
        {
            text += $" {(without == 1 ? "One card shows" : $"{without} cards show")} no limit; the highest balance stands for it.";
        }

        return text;
    }

    public static Description Balances(DescribedProfile described)
    {
        const string benchmark = "Few accounts with a balance; loans mostly paid off.";
        var open = described.Accounts.Where(a => a.Account.Balance > 0 || ReportFigures.IsOpen(a.Account)).ToList();
        var owed = open.Where(a => a.Account.Balance > 0).ToList();
        if (open.Count == 0)
        {
            return new(null, benchmark, "No account is open, and nothing is owed.", []);
        }

        var (cards, loans) = (owed.Count(a => a.Account.Kind is AccountKind.Revolving), owed.Count(a => a.Account.Kind is not (AccountKind.Revolving or AccountKind.Other)));
        var text = owed.Count == 0 ? "Nothing is owed on any account."
            : $"Of {PaymentWords.Count(open.Count, "account")} that {(open.Count == 1 ? "is" : "are")} open or owed, {(owed.Count == open.Count ? open.Count == 1 ? "it" : "all" : $"{owed.Count}")} {(owed.Count == 1 ? "has" : "have")} a balance: {PaymentWords.Count(cards, "card")} and {PaymentWords.Count(loans, "loan")}.";
        return new(Math.Round((decimal)owed.Count / open.Count, 4), benchmark, described.Row[17] >= 0 ? $"{text} On loans other than mortgages, {described.Row[17]:0}% of what was lent is still owed." : text,
            owed.SelectMany(a => a.Evidence("balance")));
    }

    private static string Percent(decimal share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%";
}
