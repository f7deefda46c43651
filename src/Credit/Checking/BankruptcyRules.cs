using Prospect.Credit.Reports;
using Prospect.Kernel;

namespace Prospect.Credit.Checking;

/// <summary>An account that was discharged in bankruptcy by its own words, and shows something owed.</summary>
internal sealed class DischargedWithBalance() : ReportRule("discharged-with-balance", Severity.High, "11 USC 524(a); 15 USC 1681e(b)",
    "A discharged debt is owed no more. A balance or an amount past due on it makes you look as if you still owed it.",
    "You reaffirmed the debt or kept the thing that secures it and pay on (11 USC 524(c), (f)).", "The plan of a chapter 13 still runs.")
{
    private static readonly string[] Discharged = ["discharged in bankruptcy", "discharged through bankruptcy", "included in bankruptcy", "discharged/reported", "bankruptcy chapter 7", "chapter 7 bankruptcy", "petition for chapter 7"];

    public override IEnumerable<Finding> Check(Examined report)
        => report.Accounts.Where(a => (a.Account.Balance > 0 || a.Account.PastDue > 0) && Examined.Says(a.Account, Discharged) && !IsRunning(report, a.Account))
            .Select(a => About(a.At, a.Account, $"{a.Account.Creditor} is reported as part of a bankruptcy, and still shows {Money.Usd(Math.Max(a.Account.Balance ?? 0, a.Account.PastDue ?? 0))} {(a.Account.Balance > 0 ? "owed" : "past due")}.", "balance", "pastDue", "status", "remarks"));

    // Debts in a plan are owed until it is fulfilled.
    private static bool IsRunning(Examined report, Account account)
        => !Examined.Says(account, "discharged") && report.Report.PublicRecords.Any(r => r.Kind is PublicRecordKind.Bankruptcy13 && r.Status?.Contains("discharged", StringComparison.OrdinalIgnoreCase) != true);
}

/// <summary>A debt that was bad before a bankruptcy that ended in a discharge, and still shows a balance.</summary>
internal sealed class OwedBeforeDischarge() : ReportRule("owed-before-discharge", Severity.Medium, "11 USC 524(a), 727(b); 15 USC 1681e(b)",
    "A chapter 7 discharge ends nearly every unsecured debt of the time before it. A balance on one makes you look as if you still owed it.",
    "The debt is of a kind that is not discharged, such as taxes, support or fines (11 USC 523(a)).", "You reaffirmed it.", "The case was one with assets, and this debt was not listed.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var record in report.Report.PublicRecords.Where(r => r is { Kind: PublicRecordKind.Bankruptcy7, Filed: not null } && r.Status?.Contains("discharged", StringComparison.OrdinalIgnoreCase) == true))
        {
            foreach (var (at, account) in report.Accounts.Where(a => a.Account.Balance > 0 && Examined.IsBad(a.Account) && a.Account.Kind is AccountKind.Revolving or AccountKind.Installment or AccountKind.Collection or AccountKind.Other && a.Account.Status is not AccountStatus.Repossession))
            {
                if (account.Balance > 0 && Delinquency.BeganAtLatest(account) is { } began && began < record.Filed!.Value.First)
                {
                    yield return About([at], $"{account.Creditor} went bad {PartialDate.Of(began).ToMonth().When()} at the latest, before the bankruptcy filed {record.Filed?.When()} that was discharged, and still shows {Money.Usd(account.Balance.Value)} owed.",
                        [.. Places(account, "balance", "firstDelinquency", "opened", "history"), .. record.Evidence.Values.Take(1)]);
                }
            }
        }
    }
}

/// <summary>A judgment or a tax lien. The three bureaus took them off in 2017 and 2018, because most records cannot tell whose they are.</summary>
internal sealed class JudgmentOrLien() : ReportRule("judgment-or-lien", Severity.Medium, "No statute: the bureaus' National Consumer Assistance Plan (since April 2018 without judgments and tax liens)",
    "By their own settlement with the states the bureaus report neither any more; an entry of that kind may be another person's.",
    "The report is made by a bureau for landlords or employers, which the plan does not bind.")
{
    private static readonly DateOnly Since = new(2018, 4, 16);

    public override IEnumerable<Finding> Check(Examined report)
        => report.AsOf < Since ? [] : report.Report.PublicRecords.Where(r => r.Kind is PublicRecordKind.Judgment or PublicRecordKind.Lien)
            .Select(r => About([], $"A {ContractWord.Of(r.Kind)}{(r.Filed is { } filed ? $" filed {filed.When()}" : "")} is on the report. The three bureaus have said that they report none.", [.. r.Evidence.Values]));
}
