using Prospect.Credit.Checking;
using Prospect.Credit.Reports;
using Prospect.Documents;
using Prospect.Kernel;

namespace Prospect.Credit.Disputing;

/// <summary>A finding about one entry of one report.</summary>
/// <param name="Number">The finding's place, counted from 0.</param>
/// <param name="Finding">What looks wrong.</param>
/// <param name="Report">The report it stands in.</param>
/// <param name="Account">The account, where it is about one.</param>
internal sealed record DisputedItem(int Number, Finding Finding, int Report, Account? Account)
{
    /// <summary>Every entry that the findings are about.</summary>
    public static IReadOnlyList<DisputedItem> Of(IReadOnlyList<CreditReport> reports, IReadOnlyList<Finding> findings, IReadOnlyList<int> chosen)
        => [.. chosen.SelectMany(number => Of(reports, findings[number], number))];

    /// <summary>What the report says of it, only what it does say.</summary>
    public IEnumerable<string> Shown(CreditReport report)
    {
        if (Account is { } account)
        {
            yield return $"{account.Creditor}{(account.Number is { } number ? $", account {number}" : "")}{(account.OriginalCreditor is { } original ? $", original creditor {original}" : "")}";
            var facts = new[]
            {
                account.Status is AccountStatus.Unknown ? null : $"status {ContractWord.Of(account.Status)}", account.Opened is { } opened ? $"opened {opened.InWords()}" : null, account.Closed is { } closed ? $"closed {closed.InWords()}" : null,
                account.Balance is { } balance ? $"balance {Money.Usd(balance)}" : null, account.PastDue is > 0 and var due ? $"past due {Money.Usd(due)}" : null,
                account.FirstDelinquency is { } first ? $"first delinquency {first.InWords()}" : null, account.Reported is { } reported ? $"reported {reported.InWords()}" : null,
            }.OfType<string>().ToList();
            if (facts.Count > 0)
            {
                yield return $"The report shows: {string.Join(", ", facts)}.";
            }
        }
        else if (Finding.Inquiry is { } inquiry)
        {
            yield return $"Inquiry of {inquiry.Creditor}{(inquiry.Date is { } date ? $" of {date.InWords()}" : "")}";
        }

        if (Pages(report) is { Count: > 0 } pages)
        {
            yield return $"It stands on page {string.Join(", ", pages)} of the copy enclosed.";
        }
    }

    private IReadOnlyList<int> Pages(CreditReport report) => [.. Finding.Evidence.Where(e => e.HasPages && e.Document == report.Document).Select(e => e.Page).Distinct().Order()];

    private static IEnumerable<DisputedItem> Of(IReadOnlyList<CreditReport> reports, Finding finding, int number)
    {
        if (finding.Accounts.Count > 0)
        {
            return finding.Accounts.Select(at => new DisputedItem(number, finding, at.Report, reports[at.Report].Accounts[at.Account]));
        }

        // An entry that is no account names no report; the one that holds the very place it was read from does.
        var places = finding.Evidence.ToHashSet(ReferenceEqualityComparer.Instance);
        var holders = Enumerable.Range(0, reports.Count).Where(r => (finding.Inquiry is { } asked && reports[r].Inquiries.Contains(asked)) || Entries(reports[r]).Any(places.Contains)).ToList();
        return (holders.Count > 0 ? holders : [.. Enumerable.Range(0, reports.Count).Where(r => finding.Evidence.Count == 0 || finding.Evidence.Any(e => e.Document == reports[r].Document))])
            .Select(r => new DisputedItem(number, finding, r, null));
    }

    private static IEnumerable<Evidence> Entries(CreditReport report) => report.Inquiries.SelectMany(i => i.Evidence.Values).Concat(report.PublicRecords.SelectMany(p => p.Evidence.Values));
}
