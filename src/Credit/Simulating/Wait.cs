using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>
/// Lets months pass, one after the other. Every payment that is due is made and nothing new is charged: balances shrink by what the payment leaves after interest, a loan that is paid closes.
/// Open accounts get a month more on time; where something is past due and not paid, the month repeats the last late mark.
/// What the law lets no report show any longer goes away: late months and debts gone bad after seven years, bankruptcies after ten (15 USC 1681c(a)); inquiries after two, as the bureaus do.
/// </summary>
internal sealed record Wait(int Months) : CreditAction
{
    public override string Word => "wait";

    public override string Text(CreditProfile before) => Months == 1 ? "Let a month pass, with every payment made and nothing new charged." : $"Let {Months} months pass, with every payment made and nothing new charged.";

    public override CreditProfile Apply(CreditProfile before)
    {
        for (var i = 0; i < Months; i++)
        {
            before = OneMonth(before);
        }

        return before;
    }

    /// <summary>The profile a month later.</summary>
    public static CreditProfile OneMonth(CreditProfile before)
    {
        var (ended, day) = (PartialDate.Of(before.AsOf).ToMonth(), before.AsOf.Later(months: 1));
        return new(
            [.. before.Accounts.Where(a => !RecordLife.IsOver(a, day)).Select(a => a with { Account = Passed(a.Account, ended, day) })],
            [.. before.HardInquiries.Where(i => !RecordLife.IsOver(i, day))],
            [.. before.PublicRecords.Where(r => !RecordLife.IsOver(r, day))],
            day);
    }

    private static Account Passed(Account account, PartialDate ended, DateOnly day)
    {
        if (!MonthlyCourse.IsPaidMonthly(account))
        {
            return account;
        }

        var paid = account with { History = Continued(account, ended, day), Reported = PartialDate.Of(day) };
        if (account.Responsibility is Responsibility.Authorized || account.Balance is not { } balance)
        {
            return paid;
        }

        var rate = AssumedRates.Of(account.Kind);
        var left = balance > 0 ? balance + MonthlyCourse.Interest(balance, rate) - MonthlyCourse.Scheduled(account, rate) : balance;
        return left <= 0 && account.Kind is not (AccountKind.Revolving or AccountKind.Other)
            ? paid with { Balance = 0, PastDue = 0, Status = AccountStatus.Paid, Closed = PartialDate.Of(day) }
            : paid with { Balance = left, PastDue = account.PastDue is { } due ? Math.Min(due, Math.Max(0, left)) : null };
    }

    private static IReadOnlyList<PaymentMonth> Continued(Account account, PartialDate ended, DateOnly day)
    {
        var history = account.History;
        var oldest = PartialDate.Of(day).MonthNumber - RecordLife.NegativeMonths;
        var continues = history.Count == 0 || history[0].Month < ended;
        var keep = history.Count;
        while (keep > 0 && history[keep - 1].IsLate && history[keep - 1].Month.MonthNumber < oldest)
        {
            keep--;
        }

        if (!continues && keep == history.Count)
        {
            return history;
        }

        var months = new List<PaymentMonth>(keep + 1);
        if (continues)
        {
            var behind = account.PastDue > 0;
            months.Add(new(ended, behind ? history.Where(h => h.Code is not PaymentCode.None).Select(h => h.Code).FirstOrDefault() is var last and >= PaymentCode.Late30 ? last : PaymentCode.Late30 : PaymentCode.Ok));
        }

        for (var i = 0; i < keep; i++)
        {
            // A late month of more than seven years ago may lie between others that were paid.
            if (!history[i].IsLate || history[i].Month.MonthNumber >= oldest)
            {
                months.Add(history[i]);
            }
        }

        return months;
    }
}
