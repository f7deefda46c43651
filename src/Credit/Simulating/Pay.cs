using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>How much of an account is paid.</summary>
internal enum PaymentSize
{
    Amount,
    All,
    PastDue,
}

/// <summary>Pays on an account: what is past due first, as creditors count it. Never more than is owed.</summary>
internal sealed record Pay(AccountRef At, PaymentSize Size, decimal Amount = 0) : AccountAction(At)
{
    public override string Word => "pay";

    protected override string? FaultOf(Account account) => account switch
    {
        { Balance: null } => "the report shows no balance of it",
        { Balance: <= 0 } => "nothing is owed on it",
        { Responsibility: Responsibility.Authorized or Responsibility.Terminated } => "an authorized or former user does not owe its balance",
        { PastDue: null or <= 0 } when Size is PaymentSize.PastDue => "nothing is past due on it",
        _ => null,
    };

    public override decimal Cost(CreditProfile before) => Paid(Of(before));

    public override string Text(CreditProfile before)
    {
        var (account, paid) = (Of(before), Paid(Of(before)));
        return paid == account.Balance ? $"Pay all {Money.Usd(paid)} of {Name(account)}." : $"Pay {Money.Usd(paid)} of the {Money.Usd(account.Balance!.Value)} on {Name(account)}.";
    }

    public override CreditProfile Apply(CreditProfile before) => before.With(At, a => After(a, Paid(a)));

    /// <summary>An account after a payment. One that a collector or lender has written off is paid once nothing is owed; a loan is closed at the end of its month.</summary>
    public static Account After(Account account, decimal paid)
    {
        var left = account.Balance!.Value - paid;
        return account with
        {
            Balance = left,
            PastDue = account.PastDue is { } due ? left == 0 ? 0 : Math.Max(0, due - paid) : null,
            Status = left == 0 && account.Kind is AccountKind.Collection ? AccountStatus.Paid : account.Status,
        };
    }

    private decimal Paid(Account account) => Size switch
    {
        PaymentSize.All => account.Balance!.Value,
        PaymentSize.PastDue => Math.Min(account.PastDue!.Value, account.Balance!.Value),
        _ => Math.Min(Amount, account.Balance!.Value),
    };
}

/// <summary>Settles a debt gone bad for less than is owed. The rest is forgiven, which the account says from then on.</summary>
internal sealed record Settle(AccountRef At, decimal Amount) : AccountAction(At)
{
    public const string Remark = "Settled for less than the full balance";

    public override string Word => "settle";

    protected override string? FaultOf(Account account)
        => !new ProfileAccount(At, account).IsDerogatory ? "only a collection or a debt written off is settled"
        : account.Balance is not > 0 ? "nothing is owed on it"
        : Amount >= account.Balance ? $"a settlement is for less than the {Money.Usd(account.Balance.Value)} owed; write pay instead"
        : null;

    public override decimal Cost(CreditProfile before) => Amount;

    public override string Text(CreditProfile before) => $"Settle {Name(Of(before))} for {Money.Usd(Amount)} of the {Money.Usd(Of(before).Balance!.Value)} owed.";

    public override CreditProfile Apply(CreditProfile before)
        => before.With(At, a => Pay.After(a, a.Balance!.Value) with { Remarks = [.. a.Remarks, Remark] });
}
