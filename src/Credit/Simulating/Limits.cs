using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Simulating;

/// <summary>Raises or lowers the limit of a card or line of credit.</summary>
internal sealed record SetLimit(AccountRef At, decimal Limit) : AccountAction(At)
{
    public override string Word => "limit";

    protected override string? FaultOf(Account account) => account is { Kind: AccountKind.Revolving, Status: AccountStatus.Open } ? null : "only an open card or line of credit has a limit";

    public override string Text(CreditProfile before)
    {
        var account = Of(before);
        return account.CreditLimit is { } was ? $"{(Limit < was ? "Lower" : "Raise")} the limit of {Name(account)} from {Money.Usd(was)} to {Money.Usd(Limit)}." : $"Have {Name(account)} report its limit of {Money.Usd(Limit)}.";
    }

    public override CreditProfile Apply(CreditProfile before) => before.With(At, a => a with { CreditLimit = Limit });
}

/// <summary>Closes a card or line of credit. What is owed on it stays owed, and the card counts as full until it is paid.</summary>
internal sealed record Close(AccountRef At) : AccountAction(At)
{
    public override string Word => "close";

    protected override string? FaultOf(Account account)
        => account is not { Kind: AccountKind.Revolving, Status: AccountStatus.Open } ? "only an open card or line of credit is closed; a loan ends when it is paid"
        : null;

    public override string Text(CreditProfile before)
        => Of(before) is { Balance: > 0 and var owed } account ? $"Close {Name(account)}; {Money.Usd(owed)} stay owed on it." : $"Close {Name(Of(before))}.";

    public override CreditProfile Apply(CreditProfile before) => before.With(At, a => a with { Status = AccountStatus.Closed, Closed = PartialDate.Of(before.AsOf) });
}
