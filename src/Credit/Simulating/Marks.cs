using Prospect.Credit.Correcting;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>Misses the payment of the current month: the month is marked a step worse, and the scheduled payment is past due until it is paid.</summary>
internal sealed record Miss(AccountRef At) : AccountAction(At)
{
    public override string Word => "miss";

    protected override string? FaultOf(Account account)
        => !MonthlyCourse.IsPaidMonthly(account) ? "no payment is due on it"
        : account.Responsibility is Responsibility.Authorized or Responsibility.Terminated ? "an authorized or former user has no payment to miss"
        : null;

    public override string Text(CreditProfile before) => $"Miss the payment on {Name(Of(before))} that is due in {PartialDate.Of(before.AsOf).ToMonth().InWords()}.";

    public override CreditProfile Apply(CreditProfile before)
    {
        var month = PartialDate.Of(before.AsOf).ToMonth();
        return before.With(At, a =>
        {
            var (marked, last) = (a.History.FirstOrDefault(h => h.Month == month).Code, a.History.FirstOrDefault(h => h.Month.MonthNumber == month.MonthNumber - 1).Code);
            var code = Worse(marked > PaymentCode.Ok ? marked : last);
            var due = Math.Max(1, MonthlyCourse.Scheduled(a, AssumedRates.Of(a.Kind)));
            return a with { PastDue = (a.PastDue ?? 0) + due, History = WrittenValue.WithMonth(a.History, month, ContractWord.Of(code)) };
        });
    }

    private static PaymentCode Worse(PaymentCode code) => code switch
    {
        PaymentCode.None or PaymentCode.Ok => PaymentCode.Late30,
        < PaymentCode.Late180 => code + 1,
        _ => code,
    };
}

/// <summary>Puts a field of an account right.</summary>
internal sealed record Correct(AccountRef At, CorrectableField Field, string? Value) : AccountAction(At)
{
    public override string Word => "correct";

    protected override string? FaultOf(Account account) => null;

    public override string Text(CreditProfile before) => $"Have {Field.Name} of {Name(Of(before))} corrected from {Field.Of(Of(before)) ?? "nothing"} to {Value ?? "nothing"}.";

    public override CreditProfile Apply(CreditProfile before) => before.With(At, a => Field.With(a, Value));
}

/// <summary>Takes an account off the report. One that was only imagined takes its inquiry along.</summary>
internal sealed record Remove(AccountRef At) : AccountAction(At)
{
    public override string Word => "remove";

    protected override string? FaultOf(Account account) => null;

    public override string Text(CreditProfile before) => $"Have {Name(Of(before))} taken off the report.";

    public override CreditProfile Apply(CreditProfile before)
    {
        var without = before.Without([At]);
        return At.Report == Imagined.Report ? without with { HardInquiries = [.. without.HardInquiries.Where(i => i.Creditor != Imagined.Name(At))] } : without;
    }
}

/// <summary>Takes a hard inquiry off the report.</summary>
internal sealed record RemoveInquiry(Inquiry Inquiry) : CreditAction
{
    public override string Word => "remove";

    public override string Text(CreditProfile before) => $"Have the inquiry of {Inquiry.Creditor}{(Inquiry.Date is { } date ? $" of {date.InWords()}" : "")} taken off the report.";

    public override CreditProfile Apply(CreditProfile before)
        => before with { HardInquiries = [.. before.HardInquiries.Where(i => !(i.Date == Inquiry.Date && i.Creditor.Equals(Inquiry.Creditor, StringComparison.OrdinalIgnoreCase)))] };
}

/// <summary>Takes a public record off the report.</summary>
internal sealed record RemoveRecord(PublicRecord Record) : CreditAction
{
    public override string Word => "remove";

    public override string Text(CreditProfile before) => $"Have the public record{(Record.Filed is { } filed ? $" of {filed.InWords()}" : "")} taken off the report.";

    public override CreditProfile Apply(CreditProfile before)
        => before with { PublicRecords = [.. before.PublicRecords.Where(r => (r.Kind, r.Filed?.ToMonth()) != (Record.Kind, Record.Filed?.ToMonth()))] };
}
