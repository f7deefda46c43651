namespace Prospect.App.Credit;

/// <summary>The stable words of rules and factors as a person reads them, where the word itself would be too short.</summary>
internal static class RuleNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["obsolete-negative"] = "Too old to be reported",
        ["obsolete-public-record"] = "A public record too old to be reported",
        ["reaged-across-bureaus"] = "Bureaus date the delinquency apart",
        ["reaged-since"] = "The delinquency has become younger",
        ["reaged-by-collector"] = "A collector dates the debt younger",
        ["delinquent-after-placement"] = "Delinquent only after it was collected",
        ["duplicate-debt"] = "One debt counted twice",
        ["duplicate-collection"] = "One debt with two collectors",
        ["duplicate-account"] = "One account listed twice",
        ["discharged-with-balance"] = "Discharged, and still owed",
        ["owed-before-discharge"] = "Older than the discharge, and still owed",
        ["deceased-mark"] = "Marked as deceased",
        ["another-number"] = "Another social security number",
        ["past-due-without-balance"] = "Past due with nothing owed",
        ["impossible-lateness"] = "Late by leaps",
        ["paid-with-balance"] = "Paid, with a balance",
        ["paid-collection-with-balance"] = "Paid collection with a balance",
        ["transferred-with-balance"] = "Handed on, with a balance",
        ["closed-with-balance"] = "Closed, with a balance",
        ["closed-but-open"] = "Closed and open at once",
        ["balance-above-highest"] = "More owed than ever",
        ["missing-limit"] = "No credit limit",
        ["stale-reporting"] = "Not brought up to date",
        ["missing-first-delinquency"] = "No date of first delinquency",
        ["collector-without-creditor"] = "A collector that names no creditor",
        ["small-medical-collection"] = "Medical collection under $500",
        ["young-medical-collection"] = "Medical collection less than a year old",
        ["judgment-or-lien"] = "A judgment or lien",
        ["status-apart"] = "Bureaus disagree on the standing",
        ["lateness-apart"] = "Bureaus disagree on a late month",
        ["balance-apart"] = "Bureaus disagree on the balance",
        ["limit-apart"] = "Bureaus disagree on the limit",
        ["responsibility-apart"] = "Bureaus disagree on who owes it",
        ["authorized-user-negative"] = "Late on a card that you do not owe",
        ["another-name"] = "Another name",
        ["another-birth-year"] = "Another year of birth",
        ["older-than-the-person"] = "Older than you can have signed",
        ["burst-of-accounts"] = "Many accounts at once",
        ["burst-of-inquiries"] = "Many inquiries at once",
        ["repeated-inquiry"] = "Asked twice",
        ["stale-inquiry"] = "An inquiry more than two years old",
        ["derogatory"] = "Debts gone bad",
        ["depth"] = "Number of accounts",
        ["new-credit"] = "New accounts",
        ["mix"] = "Mix of credit",
    };

    public static string Of(string word) => Names.GetValueOrDefault(word) ?? Words.Plain(word);
}
