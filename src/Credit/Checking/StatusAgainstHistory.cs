using Prospect.Credit.Reports;

namespace Prospect.Credit.Checking;

/// <summary>A status that the months contradict.</summary>
internal sealed class StatusAgainstHistory() : ReportRule("status-against-history", Severity.Medium, Accuracy,
    "Status and months are read by different lenders in different ways; one of the two is wrong, and it may be the one that hurts.",
    "The status holds for another month than the newest one shown.", "The late mark lies on a part of the account that the status does not speak of.")
{
    public override IEnumerable<Finding> Check(Examined report)
    {
        foreach (var (at, account) in report.Accounts)
        {
            var rated = account.History.Where(m => m.Code is not PaymentCode.None).ToList();
            if (rated.Count == 0)
            {
                continue;
            }

            if (SaysNeverLate(account) && rated.Where(m => m.IsLate).ToList() is { Count: > 0 } late)
            {
                yield return About(at, account, $"{account.Creditor} is reported as never late, and is marked late for {late.Max(m => m.Month).InWords()}.", "status", "history");
            }

            var newest = rated[0];
            if (account.Status is AccountStatus.ChargedOff or AccountStatus.Collection && newest.Code is PaymentCode.Ok && IsOfNow(newest, account))
            {
                yield return About(at, account, $"{account.Creditor} is reported as {ContractWord.Of(account.Status)}, and as paid on time for {newest.Month.InWords()}.", "status", "history");
            }

            if (account.Status is AccountStatus.Open && newest.Code >= PaymentCode.Collection && IsOfNow(newest, account))
            {
                yield return About(at, account, $"{account.Creditor} is reported as open, and as {ContractWord.Of(newest.Code)} for {newest.Month.InWords()}.", "status", "history");
            }

            if (account is { Status: AccountStatus.Open, PastDue: > 0 } && newest.Code is PaymentCode.Ok && newest.Month.MonthNumber == account.Reported?.MonthNumber)
            {
                yield return About(at, account, $"{account.Creditor} reports an amount past due, and {newest.Month.InWords()} as paid on time.", "pastDue", "history");
            }
        }
    }

    private static bool SaysNeverLate(Account account) => account.StatusText?.Contains("never late", StringComparison.OrdinalIgnoreCase) == true;

    // Only a month about as new as the status can contradict it.
    private static bool IsOfNow(PaymentMonth month, Account account) => account.Reported is not { } reported || reported.MonthNumber - month.Month.MonthNumber <= 1;
}
